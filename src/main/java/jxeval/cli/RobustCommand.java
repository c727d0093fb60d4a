package jxeval.cli;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.concurrent.Callable;
import jxeval.evaluation.Results;
import jxeval.evaluation.robust.Robustness;
import jxeval.output.json.RobustJson;
import jxeval.report.robust.RobustText;
import jxeval.scheme.Scheme;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Which ranks, grades, prizes and penalties hang on little, and on what. */
@Command(name = "robust", mixinStandardHelpOptions = true)
final class RobustCommand implements Callable<Integer> {
  @ParentCommand private @Nullable JxEval parent;
  @Mixin private Options options = new Options();
  @Mixin private MonthOption month = new MonthOption();

  @Option(names = "--awards", descriptionKey = "robust.awards")
  private boolean awards;

  @Option(names = "--margin", paramLabel = "POINTS", descriptionKey = "robust.margin")
  private BigDecimal margin = Robustness.USUAL_MARGIN;

  @Override
  public Integer call() {
    Console console = JxEval.console(parent);
    if (margin.signum() < 0) {
      throw new Halt(
          Exit.USAGE, console.words().cli("robust.margin", "found", margin.toPlainString()));
    }
    Scheme whole = Targets.load(options, console);
    Reader reader = new Reader(options, console, whole);
    Publication kind = awards ? Publication.AWARDS : Publication.MONTHLY;
    YearMonth upTo = awards ? kind.month("", reader, whole) : month.of(reader, whole, parent);
    Results results = kind.computed(whole, upTo, options, console);
    Robustness robustness = Robustness.of(results, margin, options.jobs.threads());
    if (options.json()) {
      console.document(RobustJson.of(results, robustness));
    } else {
      new RobustText(results, robustness, console.words()).lines().forEach(console::result);
    }
    return Exit.DONE.code();
  }
}
