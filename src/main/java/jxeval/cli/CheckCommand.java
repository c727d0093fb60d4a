package jxeval.cli;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import jxeval.check.Finding;
import jxeval.intake.Intake;
import jxeval.ledger.Ledger;
import jxeval.output.json.RunJson;
import jxeval.scheme.Scheme;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Lists what is wrong in the returns; writes nothing. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @ParentCommand private @Nullable JxEval parent;
  @Mixin private Options options = new Options();

  @Parameters(arity = "0..*", paramLabel = "PATH", descriptionKey = "paths")
  private List<Path> paths = new ArrayList<>();

  @Override
  public Integer call() {
    Console console = JxEval.console(parent);
    Scheme scheme = Targets.load(options, console);
    Reader reader = new Reader(options, console, scheme);
    YearMonth month = paths.isEmpty() ? reader.latest() : YearMonth.of(scheme.year(), 12);
    Intake intake = paths.isEmpty() ? reader.year(month) : reader.files(paths);
    List<Finding> findings = new ArrayList<>(intake.findings());
    findings.addAll(Ledger.of(intake.facts(), scheme, month).findings());
    List<Finding> sorted = findings.stream().sorted().distinct().toList();
    Exit exit = Outcome.of(sorted, options);
    if (options.json()) {
      console.document(
          RunJson.check(exit.code(), intake.facts().inputs(), sorted, console.words()));
    } else {
      FindingList.print(sorted, options, console);
      console.result(FindingList.counts(sorted, console));
    }
    return exit.code();
  }
}
