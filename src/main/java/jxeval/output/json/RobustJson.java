package jxeval.output.json;

import java.util.Arrays;
import java.util.List;
import jxeval.evaluation.Results;
import jxeval.evaluation.robust.Doubt;
import jxeval.evaluation.robust.Hanging;
import jxeval.evaluation.robust.Robustness;

/** What {@code robust --format json} prints. */
public final class RobustJson implements Doubt.Reader<Fields> {
  private RobustJson() {}

  public static String of(Results results, Robustness robustness) {
    RobustJson doubts = new RobustJson();
    return JsonText.of(
        new Fields()
            .text("schema", "jx-eval/robust/1")
            .text("kind", results.kind().id())
            .text("period", results.period())
            .decimal("margin", robustness.margin())
            .list(
                "tried", Arrays.stream(Doubt.Kind.values()).map(k -> tried(k, robustness)).toList())
            .list(
                "doubts",
                robustness.hanging().stream()
                    .map(
                        h ->
                            h.doubt()
                                .read(doubts)
                                .list(
                                    "changes",
                                    h.changes().stream().map(RobustJson::change).toList()))
                    .toList())
            .done());
  }

  private static Fields tried(Doubt.Kind kind, Robustness robustness) {
    return new Fields()
        .text("kind", kind.id())
        .whole("count", robustness.tried().getOrDefault(kind, 0))
        .texts("untried", robustness.untried().getOrDefault(kind, List.of()));
  }

  private static Fields change(Hanging.Change change) {
    return new Fields()
        .text("unit", change.verdict().unit())
        .text("verdict", change.verdict().kind().id())
        .text("of", change.verdict().of())
        .text("was", change.was())
        .text("becomes", change.becomes());
  }

  private static Fields start(Doubt doubt) {
    return new Fields().text("kind", doubt.kind().id());
  }

  @Override
  public Fields points(Doubt.Points doubt) {
    return start(doubt).text("unit", doubt.unit().id()).decimal("points", doubt.by());
  }

  @Override
  public Fields finding(Doubt.Doubtful doubt) {
    return start(doubt)
        .text("code", doubt.finding().rule().code())
        .text("at", doubt.at())
        .flag("counts", doubt.counts());
  }

  @Override
  public Fields late(Doubt.Late doubt) {
    return start(doubt)
        .text("unit", doubt.submission().unit())
        .text("month", doubt.submission().month());
  }

  @Override
  public Fields ruling(Doubt.Ruled doubt) {
    return start(doubt).text("path", doubt.ruling().path());
  }

  @Override
  public Fields assumed(Doubt.Assumed doubt) {
    return start(doubt)
        .text("path", doubt.value().path())
        .text("value", doubt.value().value())
        .text("tried", doubt.tried());
  }
}
