package jxeval.secondyear;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The projects of the year by 5-details, Credit: who they are, what they are, whose they are. */
final class Projects {
  private final YearFolder year;
  private final int until;
  private final List<Project> all = new ArrayList<>();

  /**
   * A project at the end of the run's month.
   *
   * @param shares unit id to share, in file order; empty while disputed
   */
  record Project(
      String key,
      String shown,
      List<String> names,
      List<String> claimants,
      Map<String, Quotient> shares,
      boolean disputed,
      boolean ruled,
      Map<String, Object> fields) {
    @Nullable Object get(String field) {
      return fields.get(field);
    }

    /** Whether a return or a ruling names the unit. */
    boolean introducedBy(String unit) {
      return claimants.contains(unit) || shares.containsKey(unit);
    }
  }

  /**
   * @param rows the project rows of the returns that count
   * @param until the month of the run
   */
  Projects(YearFolder year, List<Reading.Row> rows, int until) {
    this.year = year;
    this.until = until;
    List<Reading.Row> seen = new ArrayList<>(rows);
    seen.removeIf(r -> r.sheet().month() > until || startsBeforeSigning(r));
    dropRepeated(seen);
    seen.sort(
        Comparator.comparing((Reading.Row r) -> order(r.sheet().unit()))
            .thenComparing(r -> r.sheet().month()));
    Map<String, List<Reading.Row>> byKey = new LinkedHashMap<>();
    seen.forEach(r -> byKey.computeIfAbsent(key(r, seen), k -> new ArrayList<>()).add(r));
    byKey.forEach((key, some) -> all.add(project(key, some)));
  }

  List<Project> all() {
    return all;
  }

  private static boolean startsBeforeSigning(Reading.Row row) {
    return row.get("started") instanceof LocalDate started
        && row.get("signed") instanceof LocalDate signed
        && started.isBefore(signed);
  }

  /** A second row of one project with the same introducers in one return is an error. */
  private void dropRepeated(List<Reading.Row> rows) {
    TreeSet<String> known = new TreeSet<>();
    List<Reading.Row> whole = List.copyOf(rows);
    rows.removeIf(
        r ->
            !known.add(
                r.sheet().path() + " " + key(r, whole) + " " + new TreeSet<>(r.names("units"))));
  }

  /** The number, else name and investor; those without a number join the only one of that name. */
  private static String key(Reading.Row row, List<Reading.Row> all) {
    if (row.get("code") != null) {
      return "#" + row.text("code");
    }
    String named = row.text("name") + "\n" + row.text("investor");
    List<String> codes =
        all.stream()
            .filter(r -> r.get("code") != null)
            .filter(r -> (r.text("name") + "\n" + r.text("investor")).equals(named))
            .map(r -> r.text("code"))
            .distinct()
            .toList();
    return codes.size() == 1 ? "#" + codes.get(0) : named;
  }

  private Project project(String key, List<Reading.Row> rows) {
    Map<String, Claim> claims = claims(rows);
    Map<String, Quotient> ruled =
        new Rulings(year).credit(c -> rows.stream().anyMatch(r -> r.text("code").equals(c)));
    Quotient stated =
        Quotient.sum(
            claims.values().stream()
                .flatMap(
                    c ->
                        c.share == null
                            ? java.util.stream.Stream.of()
                            : java.util.stream.Stream.of(c.share))
                .toList());
    boolean disputed = ruled.isEmpty() && stated.compareTo(Quotient.ONE) > 0;
    Map<String, Quotient> shares = ruled.isEmpty() ? shares(claims, stated) : ruled;
    List<Reading.Row> counting = counting(rows, shares);
    Reading.Row latest = counting.get(counting.size() - 1);
    Map<String, Object> fields = new LinkedHashMap<>(latest.values());
    for (String day : List.of("signed", "started", "commissioned")) {
      if (fields.get(day) instanceof LocalDate date && date.isAfter(end())) {
        fields.remove(day);
      }
    }
    fields.put("paid_in", Quotient.sum(counting.stream().map(r -> r.number("paid_in")).toList()));
    List<String> names = rows.stream().map(r -> r.text("name")).distinct().toList();
    shares = new LinkedHashMap<>(shares);
    shares.values().removeIf(s -> s.sign() <= 0);
    String shown = key.startsWith("#") ? key.substring(1) : latest.text("name");
    return new Project(
        key,
        shown,
        names,
        List.copyOf(claims.keySet()),
        disputed ? Map.of() : shares,
        disputed,
        !ruled.isEmpty(),
        fields);
  }

  LocalDate end() {
    return LocalDate.of(2021, until, 1).plusMonths(1).minusDays(1);
  }

  private record Claim(String unit, @Nullable Quotient share, int month, int reporter) {}

  /**
   * The claims of the latest row or rows of each reporting unit, in file order of the claimants.
   */
  private Map<String, Claim> claims(List<Reading.Row> rows) {
    Map<String, Integer> latest = new TreeMap<>();
    rows.forEach(r -> latest.merge(r.sheet().unit(), r.sheet().month(), Math::max));
    List<Claim> claims = new ArrayList<>();
    for (Reading.Row row : rows) {
      if (Objects.equals(latest.get(row.sheet().unit()), row.sheet().month())) {
        List<String> units = row.names("units");
        List<Quotient> shares = row.shares();
        for (int i = 0; i < units.size(); i++) {
          Quotient share =
              shares.size() == units.size()
                  ? shares.get(i)
                  : shares.size() == 1 ? shares.get(0).over(Quotient.of(units.size())) : null;
          claims.add(
              new Claim(units.get(i), share, row.sheet().month(), order(row.sheet().unit())));
        }
      }
    }
    claims.sort(
        Comparator.comparing((Claim c) -> order(c.unit))
            .thenComparing(c -> -c.month)
            .thenComparing(c -> c.reporter));
    return claims.stream()
        .collect(Collectors.toMap(Claim::unit, c -> c, (a, b) -> a, LinkedHashMap::new));
  }

  private static Map<String, Quotient> shares(Map<String, Claim> claims, Quotient stated) {
    long blanks = claims.values().stream().filter(c -> c.share == null).count();
    Quotient left = Quotient.ONE.minus(stated).max(Quotient.ZERO);
    Map<String, Quotient> shares = new LinkedHashMap<>();
    claims.forEach(
        (unit, c) -> shares.put(unit, c.share == null ? left.over(Quotient.of(blanks)) : c.share));
    return shares;
  }

  /** Of each month the row of the return with the largest share, then of the first unit. */
  private List<Reading.Row> counting(List<Reading.Row> rows, Map<String, Quotient> shares) {
    Map<Integer, List<Reading.Row>> byMonth = new TreeMap<>();
    rows.forEach(r -> byMonth.computeIfAbsent(r.sheet().month(), m -> new ArrayList<>()).add(r));
    Map<String, Quotient> weights = new TreeMap<>();
    Map<String, Integer> latest = new TreeMap<>();
    rows.forEach(r -> latest.merge(r.sheet().unit(), r.sheet().month(), Math::max));
    for (Reading.Row row : rows) {
      if (Objects.equals(latest.get(row.sheet().unit()), row.sheet().month())) {
        weights.merge(row.sheet().unit(), weight(row, shares), Quotient::plus);
      }
    }
    List<Reading.Row> counting = new ArrayList<>();
    for (List<Reading.Row> month : byMonth.values()) {
      counting.add(
          month.stream()
              .min(
                  Comparator.comparing(
                          (Reading.Row r) ->
                              isAlone(r, month)
                                  ? weights.getOrDefault(r.sheet().unit(), Quotient.ZERO)
                                  : weight(r, shares))
                      .reversed()
                      .thenComparing(r -> order(r.sheet().unit()))
                      .thenComparing(
                          r -> r.names("units").stream().mapToInt(this::order).min().orElse(0)))
              .orElseThrow());
    }
    return counting;
  }

  /** Whether a return lists the project in one row, which then speaks for all that it claims. */
  private static boolean isAlone(Reading.Row row, List<Reading.Row> month) {
    return month.stream().filter(r -> r.sheet().unit().equals(row.sheet().unit())).count() == 1;
  }

  private static Quotient weight(Reading.Row row, Map<String, Quotient> shares) {
    return Quotient.sum(
        row.names("units").stream().map(u -> shares.getOrDefault(u, Quotient.ZERO)).toList());
  }

  int order(String unit) {
    for (int i = 0; i < year.units.size(); i++) {
      if (year.units.get(i).id().equals(unit)) {
        return i;
      }
    }
    return year.units.size();
  }
}
