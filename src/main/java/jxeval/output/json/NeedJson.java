package jxeval.output.json;

import jxeval.evaluation.AwardEntry;
import jxeval.evaluation.UnitResult;
import jxeval.evaluation.need.Alone;
import jxeval.evaluation.need.Change;
import jxeval.evaluation.need.Need;
import jxeval.evaluation.need.Outcome;
import jxeval.evaluation.need.Way;
import jxeval.report.need.Command;
import org.jspecify.annotations.Nullable;

/** What {@code need --format json} prints. */
public final class NeedJson {
  private final Need need;

  private NeedJson(Need need) {
    this.need = need;
  }

  public static String of(Need need) {
    return new NeedJson(need).document();
  }

  private String document() {
    Fields fields =
        new Fields()
            .text("schema", "jx-eval/need/1")
            .text("period", need.month())
            .text("unit", need.unit().id())
            .text("assessment", need.goal().assessment().id())
            .text("goal", need.goal().key())
            .text("wanted", need.goal().wanted())
            .flag("reached", need.goal().reached(need.now()))
            .object("now", outcome(need.now()))
            .list("alone", need.alone().stream().map(this::alone).toList());
    Way cheapest = need.cheapest().orElse(null);
    return JsonText.of(
        (cheapest == null
                ? fields.text("cheapest", null)
                : fields.object("cheapest", way(cheapest)))
            .object("best", outcome(need.best()))
            .done());
  }

  private Fields alone(Alone alone) {
    Fields fields = new Fields().text("measure", alone.measure().id());
    Way way = alone.way().orElse(null);
    return (way == null ? fields.text("way", null) : fields.object("way", way(way)))
        .object("best", outcome(alone.best()));
  }

  private Fields way(Way way) {
    return new Fields()
        .list("changes", way.changes().stream().map(this::change).toList())
        .fraction("cost", way.cost())
        .object("outcome", outcome(way.outcome()));
  }

  private Fields change(Change change) {
    return new Fields()
        .text("measure", change.measure().id())
        .text("unit", change.measure().unit())
        .quantity("from", change.from())
        .quantity("to", change.to())
        .quantity("change", change.by())
        .quantity("step", change.step())
        .text("set", Command.setting(need, change.supposed()));
  }

  private static Fields outcome(Outcome outcome) {
    UnitResult line = outcome.line();
    @Nullable AwardEntry prize = outcome.prize();
    return new Fields()
        .decimal("total", line.total())
        .whole("rank", line.rank())
        .text("grade", line.grade())
        .text("veto", line.veto())
        .text("award", prize == null ? null : prize.id())
        .text(
            "award_status",
            prize == null ? null : prize.status().name().toLowerCase(java.util.Locale.ROOT));
  }
}
