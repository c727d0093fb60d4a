package jxeval.report.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jxeval.evaluation.SurveyLine;
import jxeval.model.Exact;
import jxeval.model.Rounding;
import jxeval.model.Working;
import jxeval.report.edition.Kinds;
import jxeval.report.edition.Live;
import jxeval.report.table.Cell;
import jxeval.report.table.Column;
import jxeval.report.table.Formula;
import jxeval.report.table.Ref;
import jxeval.report.table.Table;
import jxeval.report.table.Tone;
import jxeval.scheme.Satisfaction;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** One round of the survey, or the year over its rounds. */
final class SurveyTable {
  private static final int DECIMALS = 2;

  private final String round;
  private final List<SurveyLine> lines;
  private final Map<String, List<SurveyLine>> rounds;
  private final Set<String> dimensions;
  private final Set<String> raters;

  private SurveyTable(
      String round,
      List<SurveyLine> lines,
      Map<String, List<SurveyLine>> rounds,
      Set<String> dimensions,
      Set<String> raters) {
    this.round = round;
    this.lines = lines;
    this.rounds = rounds;
    this.dimensions = dimensions;
    this.raters = raters;
  }

  /**
   * A round, with the means of the dimensions and of the classes of raters, in the file's order.
   */
  static Table ofRound(String round, List<SurveyLine> lines, @Nullable Satisfaction rules) {
    Set<String> dimensions = rules == null ? Set.of() : rules.dimensions().keySet();
    Set<String> raters = rules == null ? Set.of() : rules.raters().keySet();
    return new SurveyTable(round, lines, Map.of(), dimensions, raters).table();
  }

  /**
   * The year, each score a live mean of the rounds' printed scores.
   *
   * @param rounds the lines of each round, by its name
   */
  static Table ofYear(String year, List<SurveyLine> lines, Map<String, List<SurveyLine>> rounds) {
    return new SurveyTable(year, lines, rounds, Set.of(), Set.of()).table();
  }

  private static String id(String round) {
    return "survey." + round;
  }

  private Table table() {
    Table.Builder table =
        Table.of(id(round))
            .column(Column.of("rank", "名次"))
            .column(Column.of("unit", "单位").width(28))
            .column(Column.of("kind", "类别"));
    dimensions.forEach(d -> table.column(Column.of("dimension." + d, d)));
    raters.forEach(r -> table.column(Column.of("rater." + r, r)));
    table
        .column(Column.of("score", "得分"))
        .column(Column.of("votes", "有效票"))
        .column(Column.of("outcome", "结果").width(20));
    for (SurveyLine line : lines) {
      List<Cell> cells = new ArrayList<>();
      cells.add(rank(line));
      cells.add(Cell.text(line.unit().name()));
      cells.add(Cell.text(Kinds.name(line.unit().kind())));
      dimensions.forEach(d -> cells.add(mean(line.means().dimensions().get(d))));
      raters.forEach(r -> cells.add(mean(line.means().raters().get(r))));
      cells.add(score(line));
      cells.add(Cell.count(line.votes()));
      cells.add(outcome(line.rank() == null ? "thin" : line.outcome()));
      table.row(line.unit().id(), cells.toArray(new Cell[0]));
    }
    return table.build();
  }

  private static Cell mean(@Nullable Working mean) {
    return Cell.score(mean == null ? null : Rounding.halfUp(mean.value(), DECIMALS), DECIMALS);
  }

  /** Live where the ranked units stand together and the rank is 1-2-2-4 on the scores. */
  private Cell rank(SurveyLine line) {
    Cell cell = Cell.rank(line.rank());
    BigDecimal score = line.score();
    List<Integer> ranked =
        IntStream.range(0, lines.size())
            .filter(i -> lines.get(i).rank() != null)
            .boxed()
            .collect(Collectors.toList());
    if (line.rank() == null || score == null) {
      return cell;
    }
    int first = ranked.get(0);
    int last = ranked.get(ranked.size() - 1);
    long better =
        ranked.stream()
            .map(i -> lines.get(i).score())
            .filter(s -> s != null && s.compareTo(score) > 0)
            .count();
    return last - first + 1 == ranked.size() && better + 1 == line.rank()
        ? cell.formula(
            Formula.of(
                "RANK({0},{1})",
                Ref.of("score"),
                Ref.rows(lines.get(first).unit().id(), lines.get(last).unit().id(), "score")))
        : cell;
  }

  private Cell score(SurveyLine line) {
    Cell cell = Cell.score(line.score(), DECIMALS);
    List<Ref> refs = new ArrayList<>();
    BigFraction sum = BigFraction.ZERO;
    for (Map.Entry<String, List<SurveyLine>> entry : rounds.entrySet()) {
      for (SurveyLine part : entry.getValue()) {
        BigDecimal score = part.score();
        if (part.unit().equals(line.unit()) && part.rank() != null && score != null) {
          refs.add(Ref.of(line.unit().id(), "score").in(id(entry.getKey())));
          sum = sum.add(Exact.of(score));
        }
      }
    }
    if (refs.isEmpty()) {
      return cell;
    }
    String terms =
        IntStream.range(0, refs.size())
            .mapToObj(i -> "{" + i + "}")
            .collect(Collectors.joining(","));
    return Live.rounded(
        cell,
        sum.divide(refs.size()),
        new Formula("ROUND(AVERAGE(" + terms + ")," + DECIMALS + ")", refs));
  }

  private static Cell outcome(@Nullable String outcome) {
    if (outcome == null) {
      return Cell.text("");
    }
    return switch (outcome) {
      case "top" -> Cell.grade("名列前茅", Tone.GOOD);
      case "last" -> Cell.grade("末位", Tone.POOR);
      case "thin" -> Cell.grade("票数不足，不排名", Tone.FAIR);
      default -> Cell.text(outcome);
    };
  }
}
