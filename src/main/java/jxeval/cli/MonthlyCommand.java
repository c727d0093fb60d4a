package jxeval.cli;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import jxeval.evaluation.Evaluation;
import jxeval.evaluation.Results;
import jxeval.intake.Intake;
import jxeval.output.docx.DocumentWriter;
import jxeval.report.Bulletin;
import jxeval.report.bulletin.NoticeDocument;
import jxeval.report.table.Workbook;
import jxeval.scheme.Scheme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The bulletin of a month (四-2). */
@Command(name = "monthly", mixinStandardHelpOptions = true)
final class MonthlyCommand extends OutputCommand {
  @Mixin private MonthOption month = new MonthOption();

  @Option(names = "--docx", descriptionKey = "docx")
  private boolean docx;

  @Override
  YearMonth month(Reader reader, Scheme scheme) {
    return month.of(reader, scheme, parent());
  }

  @Override
  Results evaluate(Intake intake, Scheme scheme, YearMonth upTo) {
    return Evaluation.monthly(intake.facts(), scheme, upTo, intake.findings());
  }

  @Override
  Workbook workbook(Results results) {
    return Bulletin.sheets(results);
  }

  @Override
  String folder(YearMonth upTo) {
    return upTo.toString();
  }

  @Override
  String file(YearMonth upTo) {
    return upTo.getYear() + "年" + upTo.getMonthValue() + "月招商引资通报.xlsx";
  }

  @Override
  List<String> beside(YearMonth upTo) {
    return List.of(file(upTo).replace(".xlsx", ".docx"));
  }

  @Override
  Map<String, byte[]> asked(Results results, YearMonth upTo) {
    return docx
        ? Map.of(beside(upTo).get(0), DocumentWriter.write(NoticeDocument.of(results)))
        : Map.of();
  }
}
