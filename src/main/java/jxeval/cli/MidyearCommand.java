package jxeval.cli;

import java.time.YearMonth;
import jxeval.evaluation.Evaluation;
import jxeval.evaluation.Results;
import jxeval.intake.Intake;
import jxeval.report.Midyear;
import jxeval.report.table.Workbook;
import jxeval.scheme.Scheme;
import picocli.CommandLine.Command;

/** The half-year inspection (四-2). */
@Command(name = "midyear", mixinStandardHelpOptions = true)
final class MidyearCommand extends OutputCommand {
  @Override
  YearMonth month(Reader reader, Scheme scheme) {
    return YearMonth.of(scheme.year(), 6);
  }

  @Override
  Results evaluate(Intake intake, Scheme scheme, YearMonth upTo) {
    return Evaluation.midyear(intake.facts(), scheme, intake.findings());
  }

  @Override
  Workbook workbook(Results results) {
    return Midyear.sheets(results);
  }

  @Override
  String folder(YearMonth upTo) {
    return upTo.getYear() + "-H1";
  }

  @Override
  String file(YearMonth upTo) {
    return upTo.getYear() + "年上半年督查.xlsx";
  }
}
