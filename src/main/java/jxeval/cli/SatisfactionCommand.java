package jxeval.cli;

import java.time.YearMonth;
import jxeval.evaluation.Evaluation;
import jxeval.evaluation.Results;
import jxeval.intake.Intake;
import jxeval.report.SatisfactionTables;
import jxeval.report.table.Workbook;
import jxeval.scheme.Scheme;
import picocli.CommandLine.Command;

/** The survey, per round and year (三-7, 五-二-4). */
@Command(name = "satisfaction", mixinStandardHelpOptions = true)
final class SatisfactionCommand extends OutputCommand {
  @Override
  YearMonth month(Reader reader, Scheme scheme) {
    return YearMonth.of(scheme.year(), 12);
  }

  @Override
  Results evaluate(Intake intake, Scheme scheme, YearMonth upTo) {
    return Evaluation.satisfaction(intake.facts(), scheme, intake.findings());
  }

  @Override
  Workbook workbook(Results results) {
    return SatisfactionTables.sheets(results);
  }

  @Override
  String folder(YearMonth upTo) {
    return upTo.getYear() + "-satisfaction";
  }

  @Override
  String file(YearMonth upTo) {
    return upTo.getYear() + "年满意度测评.xlsx";
  }
}
