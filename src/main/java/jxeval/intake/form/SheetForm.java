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
  private static final String CUMULATIVE = "_cumulative";

  public SheetForm {
    aliases = List.copyOf(aliases);
    fields = List.copyOf(fields);
  }

  /** The 本月 column that a 累计 column adds up: the field of its id without the ending. */
  public Optional<Field> addsUp(Field field) {
    return field.id().endsWith(CUMULATIVE)
        ? field(field.id().substring(0, field.id().length() - CUMULATIVE.length()))
        : Optional.empty();
  }

  public Optional<Field> field(String fieldId) {
    for (Field field : fields) {
      if (field.id().equals(fieldId)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }
}
