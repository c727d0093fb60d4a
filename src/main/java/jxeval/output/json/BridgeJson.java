package jxeval.output.json;

import java.util.List;
import jxeval.report.bridge.Bridge;
import jxeval.report.bridge.RankMove;

/** What {@code bridge --format json} prints. */
public final class BridgeJson {
  private BridgeJson() {}

  /**
   * The document.
   *
   * @param published whether the first month is taken as published, not computed anew
   */
  public static String of(
      String unit, String from, String to, boolean published, List<Bridge> bridges) {
    return JsonText.of(
        new Fields()
            .text("schema", "jx-eval/bridge/1")
            .text("unit", unit)
            .text("from", from)
            .text("to", to)
            .flag("published", published)
            .list("assessments", bridges.stream().map(BridgeJson::bridge).toList())
            .done());
  }

  private static Fields bridge(Bridge bridge) {
    Fields fields =
        new Fields()
            .text("assessment", bridge.assessment().id())
            .decimal("from", bridge.from())
            .decimal("to", bridge.to())
            .list("parts", bridge.parts().stream().map(BridgeJson::part).toList());
    RankMove rank = bridge.rank();
    return rank == null
        ? fields.text("rank", null)
        : fields.object(
            "rank",
            new Fields()
                .whole("from", rank.from())
                .whole("own", rank.own())
                .whole("others", rank.others())
                .whole("to", rank.to()));
  }

  private static Fields part(Bridge.Moved moved) {
    return new Fields()
        .text("part", moved.part().id())
        .decimal("change", moved.change())
        .list(
            "by",
            moved.by().entrySet().stream()
                .map(
                    e ->
                        new Fields()
                            .text("kind", e.getKey().kind().id())
                            .text("item", e.getKey().item())
                            .decimal("change", e.getValue()))
                .toList());
  }
}
