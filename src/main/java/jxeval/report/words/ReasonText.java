package jxeval.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jxeval.evaluation.Raised;
import jxeval.evaluation.UnitResult;
import jxeval.text.Language;
import jxeval.text.Words;

/** The reasons of consequences, awards and notes in words, from the bundle {@code reasons}. */
public final class ReasonText {
  private final Words words;

  public ReasonText(Words words) {
    this.words = words;
  }

  /** The reasons one after the other. */
  public String of(List<Raised.Reason> reasons) {
    return reasons.stream()
        .map(r -> text(r.key(), r.args()))
        .distinct()
        .collect(Collectors.joining(words.language() == Language.ZH ? "；" : "; "));
  }

  /** A note on a unit's line. */
  public String of(UnitResult.Note note) {
    return text(note.key(), note.args());
  }

  private String text(String key, List<String> args) {
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < args.size(); i++) {
      values.add(String.valueOf(i));
      values.add(args.get(i));
    }
    return words.of("reasons", key, values.toArray());
  }
}
