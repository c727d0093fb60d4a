package jxeval.report.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import jxeval.evaluation.AwardEntry;
import jxeval.evaluation.UnitResult;
import jxeval.evaluation.need.Alone;
import jxeval.evaluation.need.Change;
import jxeval.evaluation.need.Goal;
import jxeval.evaluation.need.Need;
import jxeval.evaluation.need.Outcome;
import jxeval.evaluation.need.Way;
import jxeval.model.Rounding;
import jxeval.report.words.ReasonText;
import jxeval.scheme.Measure;
import jxeval.text.Words;
import org.apache.commons.numbers.fraction.BigFraction;

/** What is lacking, as lines: as things stand, measure by measure, the cheapest, why nothing is. */
public final class NeedText {
  private final Need need;
  private final Words words;

  public NeedText(Need need, Words words) {
    this.need = need;
    this.words = words;
  }

  /** All of it; each answer with the command that tries it. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    Goal goal = need.goal();
    String wanted = of("goal." + goal.key(), "wanted", goal.wanted());
    lines.add(
        of(
            "head",
            "unit",
            need.unit().name(),
            "period",
            need.month(),
            "title",
            goal.assessment().title(),
            "wanted",
            wanted,
            "outcome",
            outcome(need.now())));
    if (goal.reached(need.now())) {
      lines.add(of("already"));
      return lines;
    }
    if (need.cheapest().isEmpty()) {
      impossible(lines);
      return lines;
    }
    lines.add(of("alone"));
    need.alone().forEach(a -> lines.add("  " + alone(a)));
    need.cheapest().ifPresent(way -> cheapest(way, lines));
    return lines;
  }

  private String alone(Alone alone) {
    return alone
        .way()
        .map(w -> change(w.changes().get(0)) + of("then", "outcome", outcome(w.outcome())))
        .orElseGet(
            () -> of("not", "measure", alone.measure().label(), "outcome", outcome(alone.best())));
  }

  private void cheapest(Way way, List<String> lines) {
    lines.add(of("cheapest", "outcome", outcome(way.outcome())));
    way.changes().forEach(c -> lines.add("  " + change(c)));
    lines.add(of("try"));
    lines.add("  " + Command.trying(need, way));
  }

  private void impossible(List<String> lines) {
    lines.add(of("impossible", "outcome", outcome(need.best())));
    ReasonText reasons = new ReasonText(words);
    need.best().line().notes().stream()
        .map(UnitResult.Note.class::cast)
        .forEach(n -> lines.add("  " + reasons.of(n)));
    AwardEntry prize = need.best().prize();
    if (prize != null) {
      lines.add("  " + reasons.of(prize.basis()));
    }
  }

  private String change(Change change) {
    Measure measure = change.measure();
    return of(
        change.by().signum() < 0 ? "less" : "more",
        "measure",
        measure.label(),
        "change",
        quantity(change.by().abs(), measure),
        "from",
        quantity(change.from(), measure),
        "to",
        quantity(change.to(), measure));
  }

  private String outcome(Outcome outcome) {
    UnitResult line = outcome.line();
    List<String> parts = new ArrayList<>();
    parts.add(
        line.total() == null
            ? of("total.none")
            : of("total", "total", line.total().toPlainString()));
    parts.add(line.rank() == null ? of("rank.none") : of("rank", "rank", line.rank()));
    if (line.grade() != null) {
      parts.add(of("grade", "grade", line.grade()));
    }
    AwardEntry prize = outcome.prize();
    if (prize != null) {
      parts.add(
          of(
              "prize." + prize.status().name().toLowerCase(java.util.Locale.ROOT),
              "prize",
              slot(prize)));
    }
    return parts.stream().filter(Objects::nonNull).collect(Collectors.joining(of("comma")));
  }

  private static String slot(AwardEntry prize) {
    return prize.id().substring(prize.id().indexOf('/') + 1);
  }

  private static String quantity(BigFraction value, Measure measure) {
    return measure.isRatio()
        ? Rounding.trimmed(value.multiply(100), 4).toPlainString() + "%"
        : Rounding.trimmed(value, 6).toPlainString()
            + Objects.requireNonNullElse(measure.unit(), "");
  }

  private String of(String key, Object... values) {
    return words.of("need", key, values);
  }
}
