package jxeval.cli;

import java.time.YearMonth;
import jxeval.evaluation.Results;
import jxeval.report.bulletin.NoticeDocument;
import jxeval.report.document.Document;
import jxeval.scheme.Scheme;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The bulletin of a month (四-2). */
@Command(name = "monthly", mixinStandardHelpOptions = true)
final class MonthlyCommand extends OutputCommand {
  @Mixin private MonthOption month = new MonthOption();

  @Option(names = "--docx", descriptionKey = "docx")
  private boolean docx;

  @Option(names = "--folders", paramLabel = "LIST", descriptionKey = "folders")
  private @Nullable String folders;

  @Override
  public Integer call() {
    return folders == null
        ? super.call()
        : new ManyFolders(this, options, console()).run(FolderList.of(folders, options, console()));
  }

  @Override
  Publication publication() {
    return Publication.MONTHLY;
  }

  @Override
  YearMonth month(Reader reader, Scheme scheme) {
    return month.of(reader, scheme, parent());
  }

  @Override
  Document document(Results results, Corrections corrections) {
    return NoticeDocument.of(results, corrections.months());
  }

  @Override
  boolean docx() {
    return docx;
  }
}
