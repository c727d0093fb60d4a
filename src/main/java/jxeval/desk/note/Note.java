package jxeval.desk.note;

import java.util.Objects;
import java.util.regex.Pattern;
import jxeval.check.Finding;
import jxeval.model.CellRef;
import jxeval.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A finding as its sender reads it.
 *
 * @param sheet null when the whole file is meant
 * @param cell null when the whole sheet is meant, or a line of a text file
 * @param found what stands there; empty when nothing can be quoted
 * @param expected empty where the message says it all
 */
public record Note(
    @Nullable String sheet,
    @Nullable String cell,
    boolean error,
    String severity,
    String code,
    String message,
    String found,
    String expected,
    String mend) {
  private static final Pattern HEAD = Pattern.compile("【\\S+ [A-Z][0-9]{3}】");

  /** Whether a comment begins as ours do. */
  static boolean beginsLikeOne(String comment) {
    return HEAD.matcher(comment.strip()).lookingAt();
  }

  public static Note of(Finding finding, Words words) {
    CellRef at = finding.at();
    String cell = at == null ? null : at.cell();
    return new Note(
        at == null ? null : at.sheet(),
        cell == null || cell.contains(":") ? null : cell,
        finding.isError(),
        words.severity(finding.severity()),
        finding.rule().code(),
        words.message(finding),
        Objects.requireNonNullElse(finding.found(), ""),
        Objects.requireNonNullElse(words.expected(finding), ""),
        words.mend(finding));
  }

  /** The text of the comment on its cell. */
  String comment(Words words) {
    String text = words.of("desk", "note.head", "severity", severity, "code", code);
    text += message;
    if (!expected.isEmpty()) {
      text += "\n" + words.of("desk", "note.expected", "expected", expected);
    }
    return text + "\n" + words.of("desk", "note.mend", "mend", mend);
  }
}
