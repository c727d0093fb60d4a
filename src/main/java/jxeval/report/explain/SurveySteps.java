package jxeval.report.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jxeval.evaluation.Figure;
import jxeval.evaluation.SurveyLine;
import jxeval.evaluation.SurveyVote;
import jxeval.model.Rounding;
import jxeval.model.Working;
import jxeval.report.bulletin.SheetTitles;
import jxeval.scheme.Satisfaction;
import org.apache.commons.numbers.fraction.BigFraction;

/** 满意度测评: scores, means and votes, ballot by ballot and mark by mark. */
final class SurveySteps {
  private static final int DECIMALS = 2;

  private final Setting setting;

  SurveySteps(Setting setting) {
    this.setting = setting;
  }

  List<Told> all() {
    List<Told> told = new ArrayList<>();
    for (SurveyLine line : setting.results().survey()) {
      score(line).ifPresent(s -> told.add(told(line, "score", s)));
      told.add(told(line, "votes", votes(line)));
      line.means()
          .dimensions()
          .forEach((d, mean) -> told.add(told(line, "dimension." + d, dimension(line, d, mean))));
      line.means()
          .raters()
          .forEach((r, mean) -> told.add(told(line, "rater." + r, rater(line, r, mean))));
    }
    return told;
  }

  private Optional<Step> score(SurveyLine line) {
    Working working = line.means().score();
    if (working == null || line.score() == null) {
      return Optional.empty();
    }
    List<Step> under = new ArrayList<>();
    line.means().raters().forEach((r, mean) -> under.add(rater(line, r, mean)));
    for (SurveyLine round : rounds(line)) {
      score(round).ifPresent(s -> under.add(s.labelled(round.round())));
    }
    Step step =
        setting
            .worked(Step.of("score", "score", setting.of("survey.score")), working)
            .value(line.score().toPlainString());
    Satisfaction rules = setting.scheme().satisfaction();
    if (rules != null) {
      under.addAll(setting.parameters(rules.path()));
      step = step.basis(setting.basis(rules.clause(), rules.path()));
    }
    return Optional.of(step.under(under));
  }

  /** The rounds that a year's score is the mean of; none of a round. */
  private List<SurveyLine> rounds(SurveyLine line) {
    return line.means().votes().isEmpty()
        ? setting.results().survey().stream()
            .filter(l -> l.unit().equals(line.unit()) && !l.equals(line) && l.rank() != null)
            .toList()
        : List.of();
  }

  private Step votes(SurveyLine line) {
    List<SurveyLine> rounds = rounds(line);
    List<Working> counts = new ArrayList<>();
    List<Step> under = new ArrayList<>();
    for (SurveyLine round : rounds) {
      counts.add(Working.named(round.round(), BigFraction.of(round.votes())));
      under.add(votes(round).labelled(round.round()));
    }
    for (SurveyVote vote : line.means().votes()) {
      counts.add(Working.of(1));
      under.add(ballot(vote));
    }
    return setting
        .worked(Step.of("actual", "votes", setting.of("survey.votes")), Working.sum(counts))
        .value(String.valueOf(line.votes()))
        .under(under);
  }

  private Step rater(SurveyLine line, String of, Working mean) {
    return mean(of, mean)
        .under(
            line.means().votes().stream()
                .filter(v -> v.rater().equals(of))
                .map(this::ballot)
                .toList());
  }

  private Step dimension(SurveyLine line, String of, Working mean) {
    List<Step> marks = new ArrayList<>();
    for (SurveyVote vote : line.means().votes()) {
      Optional.ofNullable(vote.marks().get(of)).ifPresent(m -> marks.add(mark(name(vote), m)));
    }
    return mean(of, mean).under(marks);
  }

  private Step mean(String of, Working mean) {
    return setting
        .worked(Step.of("actual", of, setting.of("survey.mean", "of", of)), mean)
        .value(Rounding.halfUp(mean.value(), DECIMALS).toPlainString());
  }

  private Step ballot(SurveyVote vote) {
    return setting
        .worked(Step.of("row", vote.at().toString(), name(vote)), vote.vote())
        .value(setting.quantity(vote.vote().value(), ""))
        .at(vote.at(), null)
        .under(vote.marks().entrySet().stream().map(m -> mark(m.getKey(), m.getValue())).toList());
  }

  private Step mark(String label, Figure.Contribution cell) {
    return Step.of("row", cell.at().toString(), label)
        .value(setting.quantity(cell.stated(), ""))
        .at(cell.at(), setting.found(cell.at()));
  }

  private static String name(SurveyVote vote) {
    return vote.rater() + " " + vote.ballot();
  }

  private static Told told(SurveyLine line, String column, Step step) {
    return new Told(
        SheetTitles.SURVEY,
        "survey." + line.round(),
        line.unit().id(),
        column,
        line.unit().name(),
        line.round() + SheetTitles.SURVEY,
        step.label(),
        step);
  }
}
