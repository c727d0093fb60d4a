package jxeval.cli;

import java.time.YearMonth;
import java.util.List;
import jxeval.evaluation.Evaluation;
import jxeval.evaluation.Results;
import jxeval.evaluation.award.MoneyBasis;
import jxeval.intake.Intake;
import jxeval.report.AwardTables;
import jxeval.report.table.Workbook;
import jxeval.scheme.Parameter;
import jxeval.scheme.Scheme;
import jxeval.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The year-end assessment and the award tables (五). */
@Command(name = "awards", mixinStandardHelpOptions = true)
final class AwardsCommand extends OutputCommand {
  @Option(names = "--final", descriptionKey = "final")
  private boolean last;

  /** Refuses a final version while money rests on assumed values, and lists them (3-scheme). */
  @Override
  void permit(Results results) {
    List<Parameter> assumed = MoneyBasis.assumed(results.scheme());
    if (!last || assumed.isEmpty()) {
      return;
    }
    Words words = console().words();
    StringBuilder sentence = new StringBuilder(words.cli("final.refused", "count", assumed.size()));
    for (Parameter value : assumed) {
      sentence
          .append("\n")
          .append(
              words.cli(
                  value.note() == null ? "final.assumed" : "final.noted",
                  "path",
                  value.path(),
                  "value",
                  value.value(),
                  "file",
                  results.scheme().file(),
                  "line",
                  value.line(),
                  "note",
                  String.valueOf(value.note())));
    }
    throw new Halt(Exit.USAGE, sentence.toString());
  }

  @Override
  YearMonth month(Reader reader, Scheme scheme) {
    return YearMonth.of(scheme.year(), 12);
  }

  @Override
  Results evaluate(Intake intake, Scheme scheme, YearMonth upTo) {
    return Evaluation.awards(intake.facts(), scheme, intake.findings());
  }

  @Override
  Workbook workbook(Results results) {
    return AwardTables.sheets(results);
  }

  @Override
  String folder(YearMonth upTo) {
    return upTo.getYear() + "-awards";
  }

  @Override
  String file(YearMonth upTo) {
    return upTo.getYear() + "年招商引资考核奖励.xlsx";
  }
}
