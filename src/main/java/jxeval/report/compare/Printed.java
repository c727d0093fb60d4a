package jxeval.report.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import jxeval.evaluation.AwardEntry;
import jxeval.evaluation.GroupResult;
import jxeval.evaluation.IndicatorResult;
import jxeval.evaluation.Raised;
import jxeval.evaluation.Results;
import jxeval.evaluation.UnitResult;
import org.jspecify.annotations.Nullable;

/**
 * What a run prints for each unit and payee, and the blocks of the target file that it rests on.
 */
final class Printed {
  /**
   * A thing printed.
   *
   * @param owner id of the unit, or the enterprise's name
   * @param kind as a difference has it
   * @param id tells it from others of its owner and kind
   * @param item the assessment, indicator, consequence or award
   */
  record Item(String owner, String kind, String id, String item) {}

  private final Results results;
  private final Map<Item, String> values = new LinkedHashMap<>();
  private final Map<Item, List<String>> blocks = new LinkedHashMap<>();

  Printed(Results results) {
    this.results = results;
    for (GroupResult group : results.groups()) {
      group.units().forEach(u -> ranked(group.assessment().title(), u));
    }
    results.consequences().forEach(this::raised);
    results.awards().forEach(this::award);
  }

  /** In the order printed. */
  Map<Item, String> values() {
    return values;
  }

  /** Paths of the blocks; none where it does not print that. */
  List<String> blocks(Item item) {
    return blocks.getOrDefault(item, List.of());
  }

  private void ranked(String title, UnitResult line) {
    String unit = line.unit().id();
    put(new Item(unit, "total", title, title), line.total(), List.of());
    put(new Item(unit, "rank", title, title), line.rank(), List.of());
    put(new Item(unit, "grade", title, title), line.grade(), List.of());
    for (IndicatorResult indicator : line.indicators()) {
      String id = title + "/" + indicator.indicator().id();
      String label = indicator.indicator().label();
      List<String> rests =
          List.of(
              indicator.indicator().path(),
              indicator.figure().measure().path(),
              "units." + results.scheme().order(unit),
              "calendar",
              "rulings");
      put(new Item(unit, "score", id, label), indicator.score(), rests);
      put(new Item(unit, "bonus", id, label), indicator.bonus(), rests);
    }
  }

  private void raised(Raised raised) {
    String id = raised.consequence().id();
    put(
        new Item(raised.unit().id(), "consequence", id, id),
        raised.consequence().says(),
        List.of(raised.consequence().path()));
  }

  private void award(AwardEntry entry) {
    if (entry.payee() != null) {
      String project = Objects.requireNonNullElse(entry.project(), "");
      String person = Objects.requireNonNullElse(entry.person(), "");
      String item = String.join(" ", entry.id(), project, person).strip();
      put(
          new Item(entry.payee(), "award", entry.id() + "\n" + project + "\n" + person, item),
          entry.amount() == null
              ? entry.status().name().toLowerCase(Locale.ROOT)
              : entry.amount().toPlainString() + "元",
          List.of(entry.award().path()));
    }
  }

  private void put(Item item, @Nullable Object value, List<String> rests) {
    if (value != null) {
      values.put(item, value.toString());
      blocks.put(item, rests);
    }
  }
}
