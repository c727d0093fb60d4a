package jxeval.evaluation.award;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jxeval.scheme.Amount;
import jxeval.scheme.Assessment;
import jxeval.scheme.Award;
import jxeval.scheme.Consequence;
import jxeval.scheme.Indicator;
import jxeval.scheme.Parameter;
import jxeval.scheme.Scheme;
import jxeval.scheme.condition.Condition;
import jxeval.scheme.condition.Single;
import org.jspecify.annotations.Nullable;

/** How far the awards of a target file reach into it: blocks by path, measures, units' tasks. */
final class Reach implements Award.Reader<Boolean> {
  private static final String NEW_PROJECTS = "new_projects";

  private final Scheme scheme;
  private final Set<String> blocks = new TreeSet<>();
  private final MeasureReach measures;
  private final Set<String> seen = new TreeSet<>();

  Reach(Scheme scheme) {
    this.scheme = scheme;
    this.measures = new MeasureReach(scheme);
    blocks.add("funds");
    blocks.add("rulings");
    blocks.add("forms");
    scheme
        .awards()
        .forEach(
            award -> {
              blocks.add(award.path());
              award.read(this);
            });
    scheme.consequences().stream().filter(this::closesAnAward).forEach(this::consequence);
  }

  /** Whether money rests on the value. */
  boolean covers(Parameter value) {
    return blocks.stream().anyMatch(value::isUnder) || measures.covers(value);
  }

  @Override
  public Boolean prizes(Award.Prizes award) {
    scheme.assessment(award.assessment()).ifPresent(this::scores);
    award.slots().forEach(s -> amount(s.amount()));
    return true;
  }

  @Override
  public Boolean taskCompletion(Award.TaskCompletion award) {
    amount(award.amount());
    condition(award.when(), award.units());
    if (award.divideBy() != null) {
      measures.add(award.divideBy());
    }
    return true;
  }

  @Override
  public Boolean tiered(Award.Tiered award) {
    return true;
  }

  @Override
  public Boolean exports(Award.Exports award) {
    return true;
  }

  @Override
  public Boolean nominations(Award.Nominations award) {
    condition(award.when(), award.units());
    if (award.when() == null) {
      measures.add(NEW_PROJECTS);
    }
    return true;
  }

  @Override
  public Boolean people(Award.People award) {
    return true;
  }

  private void amount(Amount amount) {
    amount.follows().ifPresent(measures::add);
  }

  private boolean closesAnAward(Consequence consequence) {
    boolean yearly =
        consequence.at() == Consequence.At.YEAR_END || consequence.at() == Consequence.At.SURVEY;
    return yearly
        && scheme.awards().stream()
            .flatMap(a -> a.words().stream())
            .anyMatch(consequence.bars()::contains);
  }

  private void consequence(Consequence consequence) {
    if (seen.add("consequence " + consequence.id())) {
      blocks.add(consequence.path());
      condition(consequence.when(), consequence.units());
    }
  }

  /**
   * @param kinds the kinds of units that it is asked of
   */
  private void condition(@Nullable Condition condition, List<String> kinds) {
    if (condition != null) {
      condition.singles().forEach(s -> single(s, kinds));
    }
  }

  private void single(Single single, List<String> kinds) {
    String of = single.of() == null ? "" : single.of();
    switch (single.key()) {
      case "measure" -> measures.add(of);
      case "rate", "progress" -> target(of, kinds);
      case "total", "rank", "top", "bottom" -> assessments(kinds).forEach(this::scores);
      case "grade" -> assessments(kinds).forEach(this::grades);
      case "not_broken_zero" -> assessments(kinds).forEach(this::brokenZero);
      case "survey" -> {
        if (scheme.satisfaction() != null) {
          blocks.add(scheme.satisfaction().path());
        }
      }
      case "consequence" ->
          scheme.consequences().stream().filter(c -> c.id().equals(of)).forEach(this::consequence);
      default -> {
        // 条管, overspent work funds and what was won rest on nothing more.
      }
    }
  }

  private Stream<Assessment> assessments(List<String> kinds) {
    return scheme.assessments().stream().filter(a -> a.units().stream().anyMatch(kinds::contains));
  }

  /** A measure against the units' tasks, else the targets of the indicators. */
  private void target(String measure, List<String> kinds) {
    measures.add(measure);
    measures.addTasks(measure);
    assessments(kinds)
        .flatMap(a -> a.indicators().stream())
        .filter(i -> i.measure().equals(measure))
        .forEach(i -> blocks.add(i.path() + ".target"));
  }

  /** All that makes totals and ranks; grades and 破零 are asked for by themselves. */
  private void scores(Assessment assessment) {
    if (!seen.add("assessment " + assessment.id())) {
      return;
    }
    for (String key :
        List.of(
            "total", "bonus_ceiling", "ranking", "decimals", "tie_break", "indicators", "veto")) {
      blocks.add(assessment.path() + "." + key);
    }
    assessment.tieBreak().forEach(t -> withTasks(t.measure()));
    assessment.vetoes().forEach(v -> condition(v.when(), assessment.units()));
    for (Indicator indicator : assessment.indicators()) {
      withTasks(indicator.measure());
      condition(indicator.when(), assessment.units());
      indicator.score().conditions().forEach(c -> condition(c, assessment.units()));
      for (Indicator.Bonus bonus : indicator.bonuses()) {
        if (bonus.measure() != null) {
          withTasks(bonus.measure());
        }
        condition(bonus.when(), assessment.units());
        bonus.score().conditions().forEach(c -> condition(c, assessment.units()));
      }
    }
  }

  private void grades(Assessment assessment) {
    scores(assessment);
    Assessment.Grades grades = assessment.grades();
    if (grades != null) {
      blocks.add(assessment.path() + ".grades");
      if (grades.measure() != null) {
        target(grades.measure(), assessment.units());
      }
      grades.bands().forEach(b -> condition(b.when(), assessment.units()));
    }
  }

  private void brokenZero(Assessment assessment) {
    Assessment.BrokenZero asked = assessment.brokenZero();
    if (asked != null) {
      blocks.add(assessment.path() + ".broken_zero");
      measures.add(asked.measure());
    }
  }

  private void withTasks(String measure) {
    measures.add(measure);
    measures.addTasks(measure);
  }
}
