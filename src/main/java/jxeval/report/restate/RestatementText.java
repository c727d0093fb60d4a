package jxeval.report.restate;

import java.util.ArrayList;
import java.util.List;
import jxeval.model.Change;
import jxeval.scheme.Scheme;
import jxeval.text.Words;

/** Restated months as lines of text. */
public final class RestatementText {
  private final Words words;
  private final LineWords lines;

  public RestatementText(Scheme scheme, Words words) {
    this.words = words;
    this.lines = new LineWords(scheme, words);
  }

  /** Month by month: what changed beneath, what it does to ranks and penalties, every figure. */
  public List<String> of(List<Restatement> months) {
    List<String> text = new ArrayList<>();
    months.forEach(m -> month(m, text));
    text.add(
        say(
            "sum",
            "months",
            months.size(),
            "changed",
            months.stream().filter(m -> !m.stands()).count(),
            "figures",
            months.stream().mapToInt(m -> m.figures().size()).sum()));
    return text;
  }

  private void month(Restatement month, List<String> into) {
    into.add(
        say(
            month.stands() ? "stands" : "differs",
            "month",
            month.month(),
            "figures",
            month.figures().size()));
    if (!month.version().isEmpty()) {
      into.add("  " + say("version", "version", month.version()));
    }
    for (Change<String> file : month.files()) {
      into.add("  " + words.cli("verify." + file.state().id(), "file", file.of()));
    }
    changes("effects", month.effects(), into);
    changes("others", month.others(), into);
  }

  private void changes(String head, List<Change<Line>> changes, List<String> into) {
    if (!changes.isEmpty()) {
      into.add("  " + say(head));
      changes.forEach(c -> into.add("    " + lines.change(c)));
    }
  }

  private String say(String key, Object... values) {
    return words.of("restate", key, values);
  }
}
