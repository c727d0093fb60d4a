package jxeval.cli;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import jxeval.evaluation.Results;
import jxeval.model.Unit;
import jxeval.output.json.ExplainJson;
import jxeval.report.explain.Explanation;
import jxeval.report.explain.TreeText;
import jxeval.scheme.Scheme;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** How a figure came about, down to the cells of the returns. */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  private static final List<String> COUNTY = List.of("全县", "county");

  @ParentCommand private @Nullable JxEval parent;
  @Mixin private Options options = new Options();
  @Mixin private MonthOption month = new MonthOption();

  @Parameters(index = "0", paramLabel = "UNIT|WORKBOOK", descriptionKey = "unit")
  private String unit = "";

  @Parameters(index = "1", arity = "0..1", paramLabel = "WHAT|CELL", descriptionKey = "what")
  private @Nullable String what;

  @Option(names = "--awards", descriptionKey = "awards")
  private boolean awards;

  @Option(names = "--set", paramLabel = "PATH=VALUE", descriptionKey = "set")
  private List<String> settings = new ArrayList<>();

  @Override
  public Integer call() {
    Console console = JxEval.console(parent);
    if (unit.endsWith(".xlsx")) {
      return show(CellQuestion.of(Path.of(unit), what, options, console), console);
    }
    Trial trial = new Trial(settings, console);
    Path targets = Targets.file(options, console);
    Scheme scheme = Targets.load(targets, options.with, trial.settings(), options, console);
    Optional<Unit> of =
        COUNTY.contains(unit) ? Optional.empty() : Optional.of(Wanted.unit(unit, scheme, console));
    Results results = results(scheme, trial, console);
    if (!trial.isNone() && !options.json()) {
      console.result(console.words().cli("explain.trial", "settings", String.join(" ", settings)));
    }
    Explanation all =
        of.map(u -> Explanation.of(results, u, console.words()))
            .orElseGet(() -> Explanation.ofCounty(results, console.words()));
    Explanation shown = what == null ? all : about(all, what);
    return show(new CellQuestion.Answer(results, shown), console);
  }

  private int show(CellQuestion.Answer answer, Console console) {
    Results results = answer.results();
    if (options.json()) {
      console.document(ExplainJson.of(results, answer.explanation().root()));
    } else {
      console.result(console.words().cli("explain.of", "period", results.period()));
      TreeText.of(answer.explanation(), console.words()).forEach(console::result);
    }
    return Exit.DONE.code();
  }

  private Results results(Scheme scheme, Trial trial, Console console) {
    Reader reader = new Reader(options, console, scheme);
    Publication kind = awards ? Publication.AWARDS : Publication.MONTHLY;
    YearMonth upTo = awards ? kind.month("", reader, scheme) : month.of(reader, scheme, parent);
    return trial.of(kind, scheme, upTo, options);
  }

  private Explanation about(Explanation all, String topic) {
    return all.about(topic).orElseThrow(() -> unknown("explain.what", topic, all.nearest(topic)));
  }

  private Halt unknown(String key, String found, String near) {
    return new Halt(
        Exit.USAGE, JxEval.console(parent).words().cli(key, "found", found, "near", near));
  }
}
