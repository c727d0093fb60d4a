package jxeval.intake.form;

import java.util.List;

/**
 * What one kind of unit hands in each month, beside the cover.
 *
 * @param title its name in Chinese
 * @param required ids of the sheets that it must hold
 * @param optional ids of the sheets that it may hold
 */
public record ReturnForm(String title, List<String> required, List<String> optional) {
  public ReturnForm {
    required = List.copyOf(required);
    optional = List.copyOf(optional);
  }

  public boolean holds(String sheet) {
    return required.contains(sheet) || optional.contains(sheet);
  }
}
