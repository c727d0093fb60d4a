package jxeval.intake.cell;

import java.util.Optional;
import jxeval.intake.form.Field;
import jxeval.model.Folding;
import org.jspecify.annotations.Nullable;

/** Listed words in their canonical form. */
final class WordChoice {
  private static final int YEAR = 4;

  private WordChoice() {}

  /** The listed word that a text is, folded; its ending and the 年 of a round may be missing. */
  static Optional<String> of(Field field, String text) {
    String written = round(Folding.fold(text));
    for (String word : field.words()) {
      if (isWord(word, field.ending(), written)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** 2021年上半年 as 2021上半年; another text as it is. */
  private static String round(String text) {
    return text.indexOf('年') == YEAR && Numerals.end(text, 0) == YEAR
        ? text.substring(0, YEAR) + text.substring(YEAR + 1)
        : text;
  }

  private static boolean isWord(String word, @Nullable String ending, String written) {
    String folded = Folding.fold(word);
    return written.equals(folded)
        || (ending != null
            && folded.length() == written.length() + ending.length()
            && folded.startsWith(written)
            && folded.endsWith(ending));
  }
}
