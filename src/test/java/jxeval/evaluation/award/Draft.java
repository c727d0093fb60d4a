package jxeval.evaluation.award;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jxeval.evaluation.AwardEntry;
import jxeval.evaluation.GroupResult;
import jxeval.evaluation.Raised;
import jxeval.evaluation.UnitResult;
import jxeval.ledger.Item;
import jxeval.ledger.ListedRecords;
import jxeval.ledger.Project;
import jxeval.ledger.ProjectAmount;
import jxeval.model.Exact;
import jxeval.model.Unit;
import jxeval.model.Value;
import jxeval.model.Working;
import jxeval.scheme.Assessment;
import jxeval.scheme.Consequence;
import jxeval.scheme.SchemeDraft;
import jxeval.scheme.condition.All;
import jxeval.scheme.condition.Candidate;
import jxeval.scheme.condition.Quota;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** A year-end in the making: figures, ranks and rows as a test states them. */
final class Draft {
  final SchemeDraft scheme = new SchemeDraft();
  final List<Item> items = new ArrayList<>();
  private final Map<String, Map<String, BigFraction>> figures = new HashMap<>();
  private final Map<String, Integer> ranks = new LinkedHashMap<>();
  private final Map<String, List<UnitResult.Note>> notes = new HashMap<>();
  private final Map<String, String> barred = new LinkedHashMap<>();
  String group = "";
  private final Map<String, List<ProjectAmount>> amounts = new LinkedHashMap<>();

  /** A unit's figure in a measure; a rate is the figure of {@code rate:measure}. */
  Draft figure(String unit, String measure, String value) {
    figures.computeIfAbsent(unit, u -> new HashMap<>()).put(measure, Exact.of(value));
    return this;
  }

  /** A department ranked in the assessment {@code departments}. */
  Draft ranked(String unit, int rank) {
    scheme.unit(unit, "department");
    ranks.put(unit, rank);
    return this;
  }

  /** What ranking noted of a ranked unit. */
  Draft noted(String unit, String key, String... args) {
    notes
        .computeIfAbsent(unit, u -> new ArrayList<>())
        .add(new UnitResult.Note(key, List.of(args), null));
    return this;
  }

  /** Raises a yellow card that closes an award. */
  Draft bar(String unit, String from) {
    barred.put(unit, from);
    return this;
  }

  /** A row of 有功人员. */
  Draft person(String unit, String name, String reason, @Nullable Object yuan) {
    items.add(
        yuan == null
            ? ListedRecords.item(
                "people", items.size() + 2, "unit", unit, "name", name, "reason", reason)
            : ListedRecords.item(
                "people",
                items.size() + 2,
                "unit",
                unit,
                "name",
                name,
                "reason",
                reason,
                "amount",
                yuan));
    return this;
  }

  /** A recognised row of 验资 for a project in the park; shares as {@code a 1/3 b 2/3}. */
  Draft verified(String project, String base, String shares) {
    return amount("verification", "recognised", project, base, shares, "认定", "是");
  }

  Draft amount(
      String set,
      String field,
      String project,
      String base,
      String shares,
      @Nullable String conclusion,
      @Nullable String inPark) {
    Map<String, BigFraction> parts = new LinkedHashMap<>();
    String[] words = shares.isEmpty() ? new String[0] : shares.split(" ");
    for (int i = 0; i < words.length; i += 2) {
      String[] fraction = words[i + 1].split("/");
      parts.put(
          words[i],
          BigFraction.of(
              Integer.parseInt(fraction[0]),
              fraction.length == 1 ? 1 : Integer.parseInt(fraction[1])));
    }
    parts.values().removeIf(p -> p.signum() == 0);
    Map<String, Value> fields =
        inPark == null ? Map.of() : Map.of("in_park", new Value.Text(inPark));
    Project of =
        new Project(
            project,
            project,
            project + "项目",
            fields,
            List.copyOf(parts.keySet()),
            parts,
            shares.isEmpty(),
            false,
            List.of());
    java.math.BigDecimal amount = new java.math.BigDecimal(base);
    Item item =
        conclusion == null
            ? ListedRecords.item(set, 2, field, amount)
            : ListedRecords.item(set, 2, field, amount, "conclusion", conclusion);
    amounts.computeIfAbsent(set, s -> new ArrayList<>()).add(new ProjectAmount(of, item));
    return this;
  }

  Awards awards() {
    return Awards.of(yearEnd());
  }

  YearEnd yearEnd() {
    Assessment assessment =
        new Assessment(
            "departments",
            "",
            List.of("department"),
            BigFraction.ZERO,
            null,
            null,
            false,
            2,
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            "assessments.0");
    List<UnitResult> lines = new ArrayList<>();
    ranks.forEach((unit, rank) -> lines.add(line(unit, rank)));
    List<Raised> raised = new ArrayList<>();
    barred.forEach(
        (unit, from) ->
            raised.add(
                new Raised(
                    new Consequence(
                        "yellow_card",
                        Consequence.At.YEAR_END,
                        List.of("department"),
                        new All(List.of()),
                        "黄牌",
                        List.of(from),
                        "四-2",
                        "consequences.0"),
                    unit(unit),
                    List.of(new Raised.Reason("grade", List.of("较差"))))));
    return new YearEnd(
        scheme.build(),
        List.of(new GroupResult(assessment, group, lines)),
        raised,
        (u, won) -> new Figures(figures.getOrDefault(u.id(), Map.of()), won),
        new ListedRecords(items),
        (u, measure) -> List.of(),
        set -> amounts.getOrDefault(set, List.of()));
  }

  /** The entries of one award as {@code id payee project person base amount status}. */
  static String shown(Awards awards) {
    return awards.entries().stream().map(Draft::shown).collect(Collectors.joining("\n"));
  }

  /** Every amount is what its arithmetic gives. */
  private static void assertWorked(AwardEntry e) {
    Working working = e.working();
    if (e.amount() != null) {
      assertEquals(Exact.of(e.amount()), working == null ? null : working.value(), e.toString());
    }
  }

  private static String shown(AwardEntry e) {
    assertWorked(e);
    List<String> words = new ArrayList<>();
    words.add(e.id());
    words.add(e.payee() == null ? "-" : e.payee());
    if (e.project() != null) {
      words.add(e.project());
    }
    if (e.person() != null) {
      words.add(e.person());
    }
    if (e.base() != null) {
      words.add("base=" + Yuan.shown(e.base()));
    }
    if (e.amount() != null) {
      words.add(e.amount().toPlainString() + "元");
    }
    words.add(e.status().name().toLowerCase(java.util.Locale.ROOT));
    return String.join(" ", words);
  }

  private Unit unit(String id) {
    return scheme.units.stream().filter(u -> u.id().equals(id)).findFirst().orElseThrow();
  }

  private UnitResult line(String unit, int rank) {
    return new UnitResult(
        unit(unit),
        rank,
        false,
        null,
        new java.math.BigDecimal("90.00"),
        java.math.BigDecimal.ZERO,
        null,
        null,
        true,
        List.of(),
        notes.getOrDefault(unit, List.of()));
  }

  /** A unit known by its figures alone. */
  private record Figures(Map<String, BigFraction> values, Predicate<String> wins)
      implements Candidate {
    @Override
    public @Nullable BigFraction actual(String measure) {
      return values.get(measure);
    }

    @Override
    public @Nullable BigFraction rate(String measure) {
      return values.get("rate:" + measure);
    }

    @Override
    public @Nullable BigFraction progress(String measure) {
      return null;
    }

    @Override
    public @Nullable BigFraction total() {
      return null;
    }

    @Override
    public @Nullable Integer rank() {
      return null;
    }

    @Override
    public @Nullable String grade() {
      return null;
    }

    @Override
    public boolean notBrokenZero() {
      return false;
    }

    @Override
    public boolean vertical() {
      return false;
    }

    @Override
    public boolean overspent() {
      return false;
    }

    @Override
    public boolean top(Quota quota) {
      return false;
    }

    @Override
    public boolean bottom(Quota quota) {
      return false;
    }

    @Override
    public boolean raised(String consequence) {
      return false;
    }

    @Override
    public boolean surveyed(String outcome) {
      return false;
    }

    @Override
    public boolean won(String award) {
      return wins.test(award);
    }
  }
}
