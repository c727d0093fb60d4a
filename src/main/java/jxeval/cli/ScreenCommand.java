package jxeval.cli;

import java.time.YearMonth;
import jxeval.evaluation.Evaluation;
import jxeval.evaluation.Results;
import jxeval.intake.Intake;
import jxeval.report.ScreenTables;
import jxeval.report.table.Workbook;
import jxeval.scheme.Scheme;
import picocli.CommandLine.Command;

/** Admission review and land-recovery list (三-3-三, 三-8). */
@Command(name = "screen", mixinStandardHelpOptions = true)
final class ScreenCommand extends OutputCommand {
  @Override
  YearMonth month(Reader reader, Scheme scheme) {
    return reader.latest();
  }

  @Override
  Results evaluate(Intake intake, Scheme scheme, YearMonth upTo) {
    return Evaluation.screen(intake.facts(), scheme, upTo, intake.findings());
  }

  @Override
  Workbook workbook(Results results) {
    return ScreenTables.sheets(results);
  }

  @Override
  String folder(YearMonth upTo) {
    return upTo.getYear() + "-screen";
  }

  @Override
  String file(YearMonth upTo) {
    return upTo.getYear() + "年项目准入评审.xlsx";
  }
}
