package jxeval.evaluation.award;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jxeval.evaluation.Figure;
import jxeval.evaluation.measure.ItemView;
import jxeval.ledger.Project;
import jxeval.ledger.ProjectAmount;
import jxeval.model.Exact;
import jxeval.model.Folding;
import jxeval.model.Value;
import jxeval.scheme.Award;
import jxeval.scheme.Denomination;
import jxeval.scheme.Scheme;
import jxeval.scheme.Truth;
import jxeval.scheme.field.Field;
import jxeval.scheme.field.FieldSets;
import org.apache.commons.numbers.fraction.BigFraction;

/** What each project's award is computed on: the rows of 验资 or 税收 that count, in their unit. */
final class ProjectBases {
  private static final String RECOGNISED = "认定";

  private ProjectBases() {}

  /**
   * A project with what counts of it.
   *
   * @param base of this year
   * @param earlier what an earlier year has rewarded
   * @param rows the cells that make the base
   */
  record Base(
      Project project, BigFraction base, BigFraction earlier, List<Figure.Contribution> rows) {}

  /** The projects in the order printed: base descending, then by number or name. */
  static List<Base> of(Award.Tiered award, YearEnd year) {
    Map<Project, List<Figure.Contribution>> sums = new LinkedHashMap<>();
    for (ProjectAmount row : year.amounts().apply(award.set())) {
      if (counts(row, award, year)) {
        sums.computeIfAbsent(row.project(), p -> new ArrayList<>())
            .add(Figure.Contribution.of(row.item(), award.field()));
      }
    }
    List<Base> bases = new ArrayList<>();
    sums.forEach(
        (project, rows) ->
            bases.add(
                new Base(
                    project,
                    Figure.Contribution.sum(rows),
                    earlier(project, award),
                    List.copyOf(rows))));
    bases.sort(
        Comparator.comparing(Base::base, Exact::compare)
            .reversed()
            .thenComparing(b -> b.project().id())
            .thenComparing(b -> b.project().key()));
    return List.copyOf(bases);
  }

  /** 元 (or US$) in one unit of the base. */
  static BigFraction scale(Award.Tiered award, Scheme scheme) {
    return FieldSets.field(scheme.forms(), award.set(), award.field())
        .map(Field::unit)
        .flatMap(
            unit ->
                Stream.of("元", "美元")
                    .flatMap(money -> Denomination.factor(unit, money).stream())
                    .findFirst())
        .orElse(Yuan.IN_WAN);
  }

  /** Only what the verification recognised counts (五-一-4), and only where the filter passes. */
  private static boolean counts(ProjectAmount row, Award.Tiered award, YearEnd year) {
    Value conclusion = row.item().get("conclusion");
    boolean recognised =
        !award.set().equals("verification") || (conclusion != null && conclusion.is(RECOGNISED));
    return recognised
        && award
                .where()
                .of(
                    new ItemView(
                        row.merged(), null, year.scheme(), year.records().month(), Truth.FALSE))
            == Truth.TRUE;
  }

  private static BigFraction earlier(Project project, Award.Tiered award) {
    return award.alreadyRewarded().stream()
        .filter(
            r ->
                Folding.same(r.project(), project.id())
                    || Folding.same(r.project(), project.name()))
        .map(Award.Rewarded::base)
        .reduce(BigFraction.ZERO, BigFraction::add);
  }
}
