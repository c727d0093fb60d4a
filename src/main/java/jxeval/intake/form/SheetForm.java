package jxeval.intake.form;

import java.util.List;
import java.util.Optional;

/**
 * One sheet of a form.
 *
 * @param id data set id of 6-vocabulary
 * @param name its name in Chinese
 * @param aliases further names
 * @param fields its columns in the order of the blank form
 */
public record SheetForm(String id, String name, List<String> aliases, List<Field> fields) {
  public SheetForm {
    aliases = List.copyOf(aliases);
    fields = List.copyOf(fields);
  }

  public Optional<Field> field(String fieldId) {
    return fields.stream().filter(f -> f.id().equals(fieldId)).findFirst();
  }
}
