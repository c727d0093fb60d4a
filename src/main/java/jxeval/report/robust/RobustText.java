package jxeval.report.robust;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jxeval.evaluation.Results;
import jxeval.evaluation.robust.Doubt;
import jxeval.evaluation.robust.Hanging;
import jxeval.evaluation.robust.Robustness;
import jxeval.text.Words;

/** What hangs on little, as lines: kind by kind the doubts, and under each what would change. */
public final class RobustText {
  private final Results results;
  private final Robustness robustness;
  private final DoubtText doubts;
  private final VerdictText verdicts;

  public RobustText(Results results, Robustness robustness, Words words) {
    this.results = results;
    this.robustness = robustness;
    this.doubts = new DoubtText(results.scheme(), words);
    this.verdicts = new VerdictText(results.scheme(), words);
  }

  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        doubts.of(
            "head",
            "period",
            results.period(),
            "margin",
            robustness.margin().toPlainString(),
            "tried",
            counts(robustness.tried()),
            "hanging",
            robustness.hanging().size()));
    for (Doubt.Kind kind : Doubt.Kind.values()) {
      List<Hanging> of = robustness.of(kind);
      if (!of.isEmpty()) {
        lines.add(doubts.of("kind." + kind.id()));
        of.forEach(h -> told(h, lines));
      }
    }
    robustness.untried().forEach((kind, what) -> untried(kind, what, lines));
    return lines;
  }

  private void told(Hanging hanging, List<String> lines) {
    Doubt doubt = hanging.doubt();
    lines.add(
        "  "
            + doubt.read(doubts)
            + (doubt.at() == null ? "" : doubts.of("at", "place", doubt.at())));
    verdicts.changes(hanging.changes()).forEach(c -> lines.add("    " + c));
  }

  private void untried(Doubt.Kind kind, List<String> what, List<String> lines) {
    List<String> named = what.stream().map(w -> Paths.named(results.scheme(), w)).toList();
    lines.add(
        doubts.of(
            "untried",
            "kind",
            doubts.of("kind." + kind.id()),
            "count",
            named.size(),
            "what",
            String.join(doubts.of("comma"), named)));
  }

  private String counts(Map<Doubt.Kind, Integer> tried) {
    return Arrays.stream(Doubt.Kind.values())
        .filter(tried::containsKey)
        .map(
            k ->
                doubts.of(
                    "count",
                    "kind",
                    doubts.of("kind." + k.id()),
                    "count",
                    tried.getOrDefault(k, 0)))
        .collect(Collectors.joining(doubts.of("comma")));
  }
}
