package jxeval.cli;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import jxeval.evaluation.Results;
import jxeval.output.json.CompareJson;
import jxeval.report.compare.Comparison;
import jxeval.report.compare.ComparisonText;
import jxeval.scheme.Scheme;
import jxeval.text.Language;
import jxeval.text.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** What another target file, or other values in it, would change, unit by unit. */
@Command(name = "compare", mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
  @ParentCommand private @Nullable JxEval parent;
  @Mixin private Options options = new Options();
  @Mixin private MonthOption month = new MonthOption();

  @Parameters(arity = "0..2", paramLabel = "TARGETS", descriptionKey = "compared")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--set", paramLabel = "PATH=VALUE", descriptionKey = "set")
  private List<String> settings = new ArrayList<>();

  @Option(names = "--awards", descriptionKey = "compare.awards")
  private boolean awards;

  @Override
  public Integer call() {
    Console console = JxEval.console(parent);
    if (files.size() < 2 && settings.isEmpty() && options.with.isEmpty()) {
      throw new Halt(Exit.USAGE, console.words().cli("compare.nothing"));
    }
    Path before = files.isEmpty() ? Targets.file(options, console) : files.get(0);
    Path after = files.size() < 2 ? before : files.get(1);
    Trial nothing = new Trial(List.of(), console);
    Trial trial = new Trial(settings, console);
    Scheme first = Targets.load(before, List.of(), nothing.settings(), options, console);
    Scheme second = Targets.load(after, options.with, trial.settings(), options, console);
    Comparison comparison =
        Comparison.of(run(first, nothing, console), run(second, trial, console));
    if (options.out != null) {
      String period = comparison.after().period();
      Aside.write(
          options.out,
          period + "-compare",
          period + "对比（模拟）.xlsx",
          new ComparisonText(comparison, new Words(Language.ZH)).workbook(),
          console);
    }
    if (options.json()) {
      console.document(CompareJson.of(comparison));
    } else {
      new ComparisonText(comparison, console.words()).lines().forEach(console::result);
    }
    return Exit.DONE.code();
  }

  private Results run(Scheme whole, Trial trial, Console console) {
    Reader any = new Reader(options, console, whole);
    Publication kind = awards ? Publication.AWARDS : Publication.MONTHLY;
    YearMonth upTo = awards ? kind.month("", any, whole) : month.of(any, whole, parent);
    return trial.of(kind, whole, upTo, options);
  }
}
