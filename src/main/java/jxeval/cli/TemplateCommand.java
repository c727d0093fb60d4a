package jxeval.cli;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import jxeval.desk.form.BlankForms;
import jxeval.model.Facts;
import jxeval.model.Unit;
import jxeval.model.UnitNames;
import jxeval.output.json.RunJson;
import jxeval.scheme.Scheme;
import jxeval.scheme.load.Nearest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes the blank forms of every due unit and month, filled with what is known. */
@Command(name = "template", mixinStandardHelpOptions = true)
final class TemplateCommand implements Callable<Integer> {
  @ParentCommand private @Nullable JxEval parent;
  @Mixin private Options options = new Options();

  @Option(names = "--month", paramLabel = "M", descriptionKey = "form.month")
  private List<String> months = new ArrayList<>();

  @Option(names = "--unit", paramLabel = "UNIT", descriptionKey = "form.unit")
  private List<String> units = new ArrayList<>();

  @Override
  public Integer call() {
    Console console = JxEval.console(parent);
    Scheme scheme = Targets.load(options, console);
    List<YearMonth> asked = months(scheme, console);
    FormSets sets = new FormSets(options, console, scheme, known(scheme, asked, console));
    List<String> written =
        sets.write(units(scheme, console), asked).stream().map(Path::toString).toList();
    if (options.json()) {
      console.document(RunJson.written(Exit.DONE.code(), "template", written));
    } else {
      written.forEach(console::result);
    }
    return Exit.DONE.code();
  }

  /** What the returns before the last month that is asked for say. */
  private Facts known(Scheme scheme, List<YearMonth> asked, Console console) {
    YearMonth last = asked.stream().max(Comparator.naturalOrder()).orElseThrow();
    return last.getMonthValue() == 1
        ? new Facts(List.of(), List.of(), List.of())
        : new Reader(options, console, scheme).year(last.minusMonths(1)).facts();
  }

  private List<YearMonth> months(Scheme scheme, Console console) {
    return months.isEmpty()
        ? ofYear(scheme)
        : months.stream().map(m -> Given.month(m, scheme, console)).sorted().distinct().toList();
  }

  static List<YearMonth> ofYear(Scheme scheme) {
    return IntStream.rangeClosed(1, 12).mapToObj(m -> YearMonth.of(scheme.year(), m)).toList();
  }

  private List<Unit> units(Scheme scheme, Console console) {
    if (units.isEmpty()) {
      return BlankForms.due(scheme);
    }
    return units.stream().map(u -> unit(u, scheme, console)).distinct().toList();
  }

  /** A unit by its id, name or alias. */
  private static Unit unit(String text, Scheme scheme, Console console) {
    return scheme
        .unit(text)
        .or(() -> new UnitNames(scheme.units()).find(text))
        .orElseThrow(() -> unknown(text, scheme, console));
  }

  private static Halt unknown(String text, Scheme scheme, Console console) {
    List<String> names = scheme.units().stream().map(Unit::name).toList();
    String key = names.isEmpty() ? "unit.unknown" : "unit.near";
    return new Halt(
        Exit.USAGE, console.words().cli(key, "found", text, "near", Nearest.of(text, names)));
  }
}
