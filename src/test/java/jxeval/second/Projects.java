package jxeval.second;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The county's projects at the end of a month and whose they are (5-details, Credit). */
final class Projects {
  private static final List<String> MONTHLY = List.of("paid_in", "foreign_used", "foreign_cash");
  private static final List<String> DATES = List.of("signed", "started", "commissioned");

  private final County county;
  private final int upTo;
  final List<Project> all = new ArrayList<>();

  /** One project: the row that counts of each month, and units' shares. */
  record Project(TreeMap<Integer, Line> months, Map<String, Q> shares) {
    Line latest() {
      return months.lastEntry().getValue();
    }
  }

  Projects(County county, List<Line> lines, int upTo) {
    this.county = county;
    this.upTo = upTo;
    List<Line> rows =
        new ArrayList<>(lines.stream().filter(l -> l.set().equals("projects")).toList());
    IdentityHashMap<Line, String> keys = keys(rows);
    Set<List<Object>> stated = new HashSet<>();
    rows.removeIf(
        r -> {
          boolean twice = false;
          for (Object unit : r.many("units")) {
            twice |= !stated.add(List.of(r.by(), r.month(), keys.get(r), unit));
          }
          return twice;
        });
    Map<String, List<Line>> byProject = new LinkedHashMap<>();
    rows.forEach(r -> byProject.computeIfAbsent(keys.get(r), k -> new ArrayList<>()).add(r));
    byProject.forEach((key, of) -> all.add(project(key, of)));
  }

  /** 项目编号; else name and investor, which join the one numbered project of both. */
  private static IdentityHashMap<Line, String> keys(List<Line> rows) {
    Map<String, Set<String>> numbered = new LinkedHashMap<>();
    for (Line r : rows) {
      if (r.text("code") != null) {
        numbered.computeIfAbsent(name(r), n -> new HashSet<>()).add(r.text("code"));
      }
    }
    IdentityHashMap<Line, String> keys = new IdentityHashMap<>();
    for (Line r : rows) {
      Set<String> codes = numbered.getOrDefault(name(r), Set.of());
      String code = r.text("code");
      if (code == null && codes.size() == 1) {
        code = codes.iterator().next();
      }
      keys.put(r, code == null ? "name " + name(r) : "code " + code);
    }
    return keys;
  }

  private static String name(Line row) {
    return row.text("name") + "|" + row.text("investor");
  }

  private Project project(String key, List<Line> rows) {
    Map<String, Integer> latest = new LinkedHashMap<>();
    rows.forEach(r -> latest.merge(r.by(), r.month(), Math::max));
    List<Line> claiming =
        rows.stream()
            .filter(r -> r.month() == latest.get(r.by()))
            .sorted(
                Comparator.comparing((Line r) -> -r.month())
                    .thenComparing(r -> county.order(r.by())))
            .toList();
    Map<String, Q> claims = new LinkedHashMap<>();
    for (Line row : claiming) {
      List<?> units = row.many("units");
      List<?> shares = row.many("share");
      for (int i = 0; i < units.size(); i++) {
        Q share =
            shares.isEmpty()
                ? null
                : shares.size() == units.size()
                    ? (Q) shares.get(i)
                    : ((Q) shares.get(0)).over(Q.of(units.size()));
        if (!claims.containsKey((String) units.get(i))) {
          claims.put((String) units.get(i), share);
        }
      }
    }
    Map<String, Q> ruled = ruled(key, rows);
    Map<String, Q> shares = shares(claims);
    Q sum = claims.values().stream().filter(s -> s != null).reduce(Q.ZERO, Q::plus);
    boolean disputed = ruled == null && sum.compareTo(Q.ONE) > 0;
    Map<String, Q> weights = ruled == null ? shares : ruled;
    TreeMap<Integer, Line> months = new TreeMap<>();
    for (Line row : rows) {
      Line other = months.get(row.month());
      if (other == null || order(weights, claiming, rows).compare(row, other) < 0) {
        months.put(row.month(), row);
      }
    }
    return new Project(months, disputed ? Map.of() : weights);
  }

  /** All blank: equal parts; stated as stated; blanks share what is left. */
  private static Map<String, Q> shares(Map<String, Q> claims) {
    Q left = Q.ONE;
    int blanks = 0;
    for (Q share : claims.values()) {
      left = share == null ? left : left.minus(share);
      blanks += share == null ? 1 : 0;
    }
    Q each = blanks == 0 ? Q.ZERO : left.max(Q.ZERO).over(Q.of(blanks));
    Map<String, Q> shares = new LinkedHashMap<>();
    claims.forEach((unit, share) -> shares.put(unit, share == null ? each : share));
    return shares;
  }

  private Map<String, Q> ruled(String key, List<Line> rows) {
    for (Tree ruling : county.rulings("project")) {
      String called = Texts.fold(ruling.get("project").text());
      if (key.equals("code " + called)
          || rows.stream().anyMatch(r -> r.text("name").equals(called))) {
        Map<String, Q> shares = new LinkedHashMap<>();
        ruling.get("credit").entries().forEach((u, s) -> shares.put(county.unit(u), s.number()));
        return shares;
      }
    }
    return null;
  }

  /** Of several rows of a month, that of the largest share counts, then first in the file. */
  private Comparator<Line> order(Map<String, Q> weights, List<Line> claiming, List<Line> rows) {
    return Comparator.comparing((Line r) -> weight(r, weights, claiming, rows))
        .reversed()
        .thenComparing(r -> county.order(r.by()));
  }

  private static Q weight(Line row, Map<String, Q> weights, List<Line> claiming, List<Line> rows) {
    boolean alone =
        rows.stream().filter(r -> r.by().equals(row.by()) && r.month() == row.month()).count() == 1;
    return (alone ? claiming.stream().filter(c -> c.by().equals(row.by())) : List.of(row).stream())
        .flatMap(c -> c.many("units").stream())
        .map(u -> weights.getOrDefault((String) u, Q.ZERO))
        .reduce(Q.ZERO, Q::plus);
  }

  /** The project as one record, 本月 columns summed from a month on; dates ahead are blank. */
  Line line(Project project, int from, Q share) {
    Map<String, Object> fields = new LinkedHashMap<>(project.latest().fields());
    LocalDate end = YearMonth.of(upTo / 12, upTo % 12 + 1).atEndOfMonth();
    for (String date : DATES) {
      if (fields.get(date) instanceof LocalDate day && day.isAfter(end)) {
        fields.remove(date);
      }
    }
    for (String monthly : monthly()) {
      Q sum = null;
      for (Line row : project.months.tailMap(from).values()) {
        Q q = row.number(monthly);
        sum = q == null ? sum : sum == null ? q : sum.plus(q);
      }
      fields.remove(monthly);
      if (sum != null) {
        fields.put(monthly, sum);
      }
    }
    return new Line("projects", null, project.months.lastKey(), fields, share);
  }

  private List<String> monthly() {
    List<String> monthly = new ArrayList<>(MONTHLY);
    county.root.get("forms").get("extra").get("projects").items().stream()
        .filter(e -> Texts.fold(e.get("header").text()).startsWith("本月"))
        .forEach(e -> monthly.add(e.get("id").text()));
    return monthly;
  }

  /** What a unit has of a project, a team with its members; all of it for the county. */
  Q share(Project project, String unit) {
    return unit == null
        ? Q.ONE
        : county.withMembers(unit).stream()
            .map(u -> project.shares.getOrDefault(u, Q.ZERO))
            .reduce(Q.ZERO, Q::plus);
  }
}
