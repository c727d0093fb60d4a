package jxeval.report.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jxeval.evaluation.AwardEntry;
import jxeval.evaluation.GroupResult;
import jxeval.evaluation.IndicatorResult;
import jxeval.evaluation.Raised;
import jxeval.evaluation.Results;
import jxeval.evaluation.UnitResult;
import org.jspecify.annotations.Nullable;

/**
 * What a second run of the same folder changes, unit by unit.
 *
 * @param values the values of the target file that differ
 * @param moneyBefore sum of the awards in 元, divisions and persons left out; {@code moneyAfter} in
 *     the second run
 */
public record Comparison(
    Results before,
    Results after,
    List<ChangedValue> values,
    List<Difference> differences,
    BigDecimal moneyBefore,
    BigDecimal moneyAfter) {

  /** The second run against the first, of the same kind. */
  public static Comparison of(Results before, Results after) {
    List<ChangedValue> values = ChangedValue.between(before.scheme(), after.scheme());
    List<Difference> differences = new ArrayList<>();
    Causes causes = new Causes(after.scheme(), values);
    Map<List<String>, UnitResult> then = lines(before);
    Map<List<String>, UnitResult> now = lines(after);
    Set<List<String>> keys = new LinkedHashSet<>(now.keySet());
    keys.addAll(then.keySet());
    for (List<String> key : keys) {
      ranked(key, then.get(key), now.get(key), causes, differences);
    }
    consequences(before, after, causes, differences);
    awards(before, after, causes, differences);
    return new Comparison(
        before, after, values, List.copyOf(differences), money(before), money(after));
  }

  /** Lines by assessment and unit. */
  private static Map<List<String>, UnitResult> lines(Results results) {
    Map<List<String>, UnitResult> lines = new LinkedHashMap<>();
    for (GroupResult group : results.groups()) {
      group.units().forEach(u -> lines.put(List.of(group.assessment().title(), u.unit().id()), u));
    }
    return lines;
  }

  private static void ranked(
      List<String> key,
      @Nullable UnitResult then,
      @Nullable UnitResult now,
      Causes causes,
      List<Difference> into) {
    String unit = key.get(1);
    String title = key.get(0);
    add(into, unit, "total", title, total(then), total(now), List.of());
    add(into, unit, "rank", title, rank(then), rank(now), List.of());
    add(into, unit, "grade", title, grade(then), grade(now), List.of());
    Map<String, IndicatorResult> old = indicators(then);
    Map<String, IndicatorResult> fresh = indicators(now);
    Set<String> ids = new LinkedHashSet<>(fresh.keySet());
    ids.addAll(old.keySet());
    for (String id : ids) {
      IndicatorResult a = old.get(id);
      IndicatorResult b = fresh.get(id);
      String label = Objects.requireNonNull(b == null ? a : b).indicator().label();
      List<String> because = causes.of(Objects.requireNonNull(b == null ? a : b), unit);
      add(
          into,
          unit,
          "score",
          label,
          a == null ? null : a.score(),
          b == null ? null : b.score(),
          because);
      add(
          into,
          unit,
          "bonus",
          label,
          a == null ? null : a.bonus(),
          b == null ? null : b.bonus(),
          because);
    }
  }

  private static void consequences(
      Results before, Results after, Causes causes, List<Difference> into) {
    Map<List<String>, Raised> then = raised(before);
    Map<List<String>, Raised> now = raised(after);
    Set<List<String>> keys = new LinkedHashSet<>(now.keySet());
    keys.addAll(then.keySet());
    for (List<String> key : keys) {
      Raised a = then.get(key);
      Raised b = now.get(key);
      String path = Objects.requireNonNull(b == null ? a : b).consequence().path();
      add(
          into,
          key.get(0),
          "consequence",
          key.get(1),
          a == null ? null : a.consequence().says(),
          b == null ? null : b.consequence().says(),
          causes.under(path));
    }
  }

  private static Map<List<String>, Raised> raised(Results results) {
    Map<List<String>, Raised> raised = new LinkedHashMap<>();
    results
        .consequences()
        .forEach(r -> raised.put(List.of(r.unit().id(), r.consequence().id()), r));
    return raised;
  }

  private static void awards(Results before, Results after, Causes causes, List<Difference> into) {
    Map<List<String>, AwardEntry> then = entries(before);
    Map<List<String>, AwardEntry> now = entries(after);
    Set<List<String>> keys = new LinkedHashSet<>(now.keySet());
    keys.addAll(then.keySet());
    for (List<String> key : keys) {
      AwardEntry a = then.get(key);
      AwardEntry b = now.get(key);
      AwardEntry either = Objects.requireNonNull(b == null ? a : b);
      String item = String.join(" ", key.subList(1, key.size())).strip();
      add(into, key.get(0), "award", item, paid(a), paid(b), causes.under(either.award().path()));
    }
  }

  private static Map<List<String>, AwardEntry> entries(Results results) {
    Map<List<String>, AwardEntry> entries = new LinkedHashMap<>();
    for (AwardEntry e : results.awards()) {
      if (e.payee() != null) {
        entries.put(
            List.of(
                e.payee(),
                e.id(),
                Objects.requireNonNullElse(e.project(), ""),
                Objects.requireNonNullElse(e.person(), "")),
            e);
      }
    }
    return entries;
  }

  private static @Nullable String paid(@Nullable AwardEntry entry) {
    if (entry == null) {
      return null;
    }
    return entry.amount() == null
        ? entry.status().name().toLowerCase(java.util.Locale.ROOT)
        : entry.amount().toPlainString() + "元";
  }

  private static BigDecimal money(Results results) {
    return results.awards().stream()
        .filter(e -> e.kind() != AwardEntry.Kind.DIVISION && e.kind() != AwardEntry.Kind.PERSON)
        .map(AwardEntry::amount)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Map<String, IndicatorResult> indicators(@Nullable UnitResult unit) {
    Map<String, IndicatorResult> lines = new LinkedHashMap<>();
    if (unit != null) {
      unit.indicators().forEach(i -> lines.put(i.indicator().id(), i));
    }
    return lines;
  }

  private static @Nullable Object total(@Nullable UnitResult unit) {
    return unit == null ? null : unit.total();
  }

  private static @Nullable Object rank(@Nullable UnitResult unit) {
    return unit == null ? null : unit.rank();
  }

  private static @Nullable Object grade(@Nullable UnitResult unit) {
    return unit == null ? null : unit.grade();
  }

  private static void add(
      List<Difference> into,
      String owner,
      String kind,
      String item,
      @Nullable Object before,
      @Nullable Object after,
      List<String> because) {
    Difference.of(owner, kind, item, before, after, because).ifPresent(into::add);
  }
}
