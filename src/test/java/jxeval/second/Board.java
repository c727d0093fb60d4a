package jxeval.second;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One group of one assessment, scored, ranked and graded. */
final class Board {
  final Tree assessment;
  final List<Standing> units;
  private final County county;
  private final int decimals;
  private final Map<Standing, Map<String, Object>> printed = new LinkedHashMap<>();

  Board(Figures figures, Tree assessment, List<Standing> units) {
    this.assessment = assessment;
    this.units = units;
    this.county = figures.county;
    this.decimals = Integer.parseInt(assessment.get("decimals").or("2"));
    List<Standing> ranked = new ArrayList<>();
    for (Standing unit : units) {
      if (score(unit)) {
        ranked.add(unit);
      }
    }
    rank(ranked);
    units.forEach(this::grade);
  }

  /** The units as printed: by rank, then file order. */
  List<Map<String, Object>> printed() {
    List<Map<String, Object>> all = new ArrayList<>();
    Standing.byRank(units).forEach(u -> all.add(printed.get(u)));
    return all;
  }

  /** Whether the unit is ranked. */
  private boolean score(Standing unit) {
    Q sharing = sharing(unit);
    Q total = Q.ZERO;
    Q bonus = Q.ZERO;
    List<Map<String, Object>> lines = new ArrayList<>();
    for (Tree i : assessment.get("indicators").items()) {
      Map<String, Object> line = indicator(unit, i, sharing);
      lines.add(line);
      bonus = bonus.plus(Q.of((String) line.get("bonus")));
      total = line.get("score") == null ? total : total.plus(Q.of((String) line.get("score")));
    }
    Tree ceiling = assessment.get("bonus_ceiling");
    if (ceiling.is() && !ceiling.text().equals("none")) {
      bonus = bonus.min(ceiling.number().printed(decimals));
    }
    unit.total = sharing == null ? null : Q.ZERO.max(total.plus(bonus));
    Map<String, Object> out = new LinkedHashMap<>();
    printed.put(unit, out);
    out.put("id", unit.unit.id());
    out.put("name", unit.unit.name());
    out.put("bonus", decimal(bonus));
    out.put("broken_zero", unit.brokenZero());
    out.put("indicators", lines);
    boolean barred = vetoes(unit, out);
    out.put("total", decimal(unit.total));
    return !barred && unit.total != null;
  }

  /** Caps the total; whether the unit is kept out of the ranking. */
  private boolean vetoes(Standing unit, Map<String, Object> out) {
    boolean barred = false;
    out.put("veto", null);
    Q before = unit.total;
    Q capped = unit.total;
    String worst = null;
    for (Tree veto : assessment.get("veto").items()) {
      if (unit.holds(veto.get("if"))) {
        if (veto.has("caps_total") && capped != null) {
          capped = capped.min(veto.get("caps_total").number().printed(decimals));
        }
        if (veto.has("caps_grade")) {
          String cap = veto.get("caps_grade").text();
          worst = worst == null || grades().indexOf(cap) > grades().indexOf(worst) ? cap : worst;
        }
        barred |= veto.get("bars").texts().contains("ranking");
      }
    }
    if (capped != null && capped.compareTo(before) < 0) {
      out.put("veto", decimal(capped));
    }
    unit.total = capped;
    out.put("cap", worst);
    return barred
        || county.rulings("exclude").stream()
            .anyMatch(
                r ->
                    unit.unit.id().equals(county.unit(r.get("unit").text()))
                        && r.get("from").texts().contains("ranking"));
  }

  private List<String> grades() {
    return assessment.get("grades").get("bands").items().stream()
        .map(b -> b.get("grade").text())
        .toList();
  }

  private void grade(Standing unit) {
    Map<String, Object> out = printed.get(unit);
    Tree by = assessment.get("grades").get("by");
    Q figure =
        !by.is() || by.isText()
            ? unit.total
            : by.has("rate")
                ? unit.progress(by.get("rate").text()).rate()
                : unit.progress(by.get("progress").text()).progress();
    String grade = null;
    for (Tree band : assessment.get("grades").get("bands").items()) {
      if (grade == null
          && figure != null
          && Filters.within(figure, band, "")
          && unit.holds(band.get("if"))) {
        grade = band.get("grade").text();
      }
    }
    String cap = (String) out.remove("cap");
    if (cap != null && grade != null && grades().indexOf(cap) > grades().indexOf(grade)) {
      grade = cap;
      out.putIfAbsent("veto", cap);
    }
    unit.grade = grade;
    out.put("rank", unit.rank);
    out.put("grade", grade);
  }

  private Map<String, Object> indicator(Standing unit, Tree i, Q sharing) {
    String measure = i.get("measure").text();
    Progress at = unit.progress(measure, i.get("target"), unit.paced(i, measure));
    boolean extra = i.get("bonus_only").flag();
    boolean holds = unit.holds(i.get("if"));
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("id", i.get("id").or(measure));
    line.putAll(Print.progress(at));
    if (isShared(unit, i)) {
      line.put("points", null);
      line.put("score", null);
      line.put("bonus", decimal(Q.ZERO));
      return line;
    }
    Q factor = extra || sharing == null ? Q.ONE : sharing;
    Q points = points(i).times(factor);
    Scores scores = new Scores(unit, units);
    Q score = Q.ZERO;
    if (holds && Scores.scorable(i, at)) {
      score = scores.points(i, measure, at, points, factor, false);
    } else if (holds && !extra && i.get("when_no_target").or("share").equals("full")) {
      score = points;
    }
    Q bonus = extra ? Q.ZERO.max(score) : Q.ZERO;
    for (Tree b : i.get("bonus").items()) {
      String of = b.get("measure").or(measure);
      boolean own = !of.equals(measure);
      Tree target = (b.has("target") || own) ? b.get("target") : i.get("target");
      boolean paced = (b.has("pace") || own) ? unit.paced(b, of) : unit.paced(i, measure);
      Progress to = unit.progress(of, target, paced);
      if (holds && Scores.scorable(b, to) && unit.holds(b.get("if"))) {
        Q own1 = b.has("points") ? b.get("points").number() : Q.ZERO;
        bonus = bonus.plus(scores.points(b, of, to, own1, Q.ONE, true));
      }
    }
    line.put("points", extra ? null : decimal(points));
    line.put("score", decimal(extra ? Q.ZERO : score));
    line.put("bonus", decimal(bonus));
    return line;
  }

  /** As stated; else what a deduct starts from or the first rank earns. */
  private static Q points(Tree i) {
    Tree implied =
        Scores.kind(i).equals("deduct")
            ? i.get("score").get("deduct").get("from")
            : i.get("score").get("by_rank").get("first");
    return i.has("points")
        ? i.get("points").number()
        : implied.is() && !i.get("bonus_only").flag() ? implied.number() : Q.ZERO;
  }

  private boolean isShared(Standing unit, Tree i) {
    String measure = i.get("measure").text();
    Progress at = unit.progress(measure, i.get("target"), unit.paced(i, measure));
    return !i.get("bonus_only").flag()
        && i.get("when_no_target").or("share").equals("share")
        && !Scores.scorable(i, at);
  }

  /** Total over the points left; null where nothing is left of a total above 0. */
  private Q sharing(Standing unit) {
    Q total = assessment.get("total").number();
    Q left = Q.ZERO;
    boolean some = false;
    for (Tree i : assessment.get("indicators").items()) {
      if (isShared(unit, i)) {
        some = true;
      } else if (!i.get("bonus_only").flag()) {
        left = left.plus(points(i));
      }
    }
    if (total.sign() == 0 || !some) {
      return Q.ONE;
    }
    return left.sign() == 0 ? null : total.over(left);
  }

  private void rank(List<Standing> ranked) {
    Comparator<Standing> order =
        Comparator.comparing((Standing s) -> s.total, Comparator.reverseOrder());
    for (Tree tie : assessment.get("tie_break").items()) {
      String measure = tie.isText() ? tie.text() : tie.get("measure").text();
      boolean byRate = !tie.isText() && tie.get("by").or("actual").equals("rate");
      order =
          order.thenComparing(
              s -> byRate ? s.progress(measure).rate() : s.actual(measure),
              Comparator.nullsLast(Comparator.reverseOrder()));
    }
    for (Tree ruling : county.rulings("tie")) {
      if (ruling.get("assessment").text().equals(assessment.get("id").text())) {
        List<String> ruled = ruling.get("order").texts().stream().map(county::unit).toList();
        order =
            order.thenComparing(
                s -> ruled.contains(s.unit.id()) ? ruled.indexOf(s.unit.id()) : Integer.MAX_VALUE);
      }
    }
    boolean dense = assessment.get("ranking").or("standard").equals("dense");
    for (Standing unit : ranked) {
      Comparator<Standing> by = order;
      List<Standing> before = ranked.stream().filter(o -> by.compare(o, unit) < 0).toList();
      unit.better = before.size();
      unit.worse = (int) ranked.stream().filter(o -> by.compare(o, unit) > 0).count();
      unit.ranked = ranked.size();
      long levels =
          before.stream()
              .filter(
                  b ->
                      before.stream()
                          .noneMatch(
                              o -> by.compare(o, b) == 0 && before.indexOf(o) < before.indexOf(b)))
              .count();
      unit.rank = (int) (dense ? levels : unit.better) + 1;
    }
  }

  private String decimal(Q value) {
    return value == null ? null : plain(value.half(decimals));
  }

  private static String plain(BigDecimal value) {
    return value.toPlainString();
  }
}
