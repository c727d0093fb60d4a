package jxeval.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import jxeval.check.Finding;
import jxeval.check.Findings;
import jxeval.desk.message.UnitMessages;
import jxeval.intake.Intake;
import jxeval.ledger.Ledger;
import jxeval.model.Facts;
import jxeval.output.json.RunJson;
import jxeval.scheme.Scheme;
import jxeval.text.Language;
import jxeval.text.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Lists what is wrong in the returns; writes nothing but the copies to send back. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @ParentCommand private @Nullable JxEval parent;
  @Mixin private Options options = new Options();

  @Parameters(arity = "0..*", paramLabel = "PATH", descriptionKey = "paths")
  private List<Path> paths = new ArrayList<>();

  @Option(names = "--month", paramLabel = "M", descriptionKey = "check.month")
  private @Nullable String month;

  @Option(names = "--annotate", descriptionKey = "annotate")
  private boolean annotate;

  @Option(names = "--messages", descriptionKey = "messages")
  private boolean asksMessages;

  @Option(names = "--today", paramLabel = "DATE", descriptionKey = "today")
  private @Nullable String today;

  @Override
  public Integer call() {
    Console console = JxEval.console(parent);
    Scheme scheme = Targets.load(options, console);
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new Halt(Exit.UNREADABLE, console.words().cli("path.absent", "path", path));
      }
    }
    Reader reader = new Reader(options, console, scheme);
    YearMonth upTo =
        month != null
            ? Given.month(month, scheme, console)
            : paths.isEmpty() ? reader.latest() : YearMonth.of(scheme.year(), 12);
    Scheme current = scheme.asOf(upTo);
    reader = new Reader(options, console, current);
    Intake intake = paths.isEmpty() ? reader.year(upTo) : reader.files(paths);
    List<Finding> findings = new ArrayList<>(intake.findings());
    findings.addAll(Ledger.of(intake.facts(), current, upTo).findings());
    Checked checked = Checked.of(intake, Findings.sorted(findings));
    Exit exit = Outcome.of(checked.findings(), options);
    List<Path> written =
        annotate
            ? new SentBack(options, console).write(intake.facts().inputs(), checked.notes())
            : List.of();
    if (asksMessages) {
      messages(checked, scheme, exit, console);
    } else {
      checked.tell(exit, written, options, console);
    }
    return exit.code();
  }

  private void messages(Checked checked, Scheme scheme, Exit exit, Console console) {
    Facts facts = checked.intake().facts();
    Map<String, String> messages =
        new UnitMessages(scheme, Given.day(today, console), new Words(Language.ZH))
            .of(facts.submissions(), facts.inputs(), checked.notes());
    if (options.json()) {
      console.document(RunJson.messages(exit.code(), messages));
    } else if (messages.isEmpty()) {
      console.result(console.words().cli("messages.none"));
    } else {
      console.result(String.join("\n\n", messages.values()));
    }
  }
}
