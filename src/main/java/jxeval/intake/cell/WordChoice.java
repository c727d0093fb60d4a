package jxeval.intake.cell;

import java.util.Optional;
import jxeval.intake.form.Field;
import jxeval.model.Folding;
import org.jspecify.annotations.Nullable;

/** Listed words in their canonical form. */
final class WordChoice {
  private WordChoice() {}

  /** The listed word that a text is, folded; its ending and the 年 of a round may be missing. */
  static Optional<String> of(Field field, String text) {
    String written = Folding.fold(text).replaceFirst("^(\\d{4})年", "$1");
    return field.words().stream().filter(w -> isWord(w, field.ending(), written)).findFirst();
  }

  private static boolean isWord(String word, @Nullable String ending, String written) {
    String folded = Folding.fold(word);
    return written.equals(folded)
        || (ending != null && folded.endsWith(ending) && folded.equals(written + ending));
  }
}
