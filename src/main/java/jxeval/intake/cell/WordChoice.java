package jxeval.intake.cell;

import java.util.Optional;
import java.util.regex.Pattern;
import jxeval.intake.form.Field;
import jxeval.model.Folding;
import org.jspecify.annotations.Nullable;

/** Listed words in their canonical form. */
final class WordChoice {
  private static final Pattern YEAR = Pattern.compile("^(\\d{4})年");

  private WordChoice() {}

  /** The listed word that a text is, folded; its ending and the 年 of a round may be missing. */
  static Optional<String> of(Field field, String text) {
    String written = YEAR.matcher(Folding.fold(text)).replaceFirst("$1");
    for (String word : field.words()) {
      if (isWord(word, field.ending(), written)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  private static boolean isWord(String word, @Nullable String ending, String written) {
    String folded = Folding.fold(word);
    return written.equals(folded)
        || (ending != null && folded.endsWith(ending) && folded.equals(written + ending));
  }
}
