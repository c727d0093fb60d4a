package jxeval.cli;

import java.io.IOException;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import jxeval.output.json.RestateJson;
import jxeval.report.restate.Restatement;
import jxeval.report.restate.RestatementText;
import jxeval.scheme.Scheme;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Past months as published against what the returns say today. */
@Command(name = "restate", mixinStandardHelpOptions = true)
final class RestateCommand implements Callable<Integer> {
  @ParentCommand private @Nullable JxEval parent;
  @Mixin private Options options = new Options();

  @Option(names = "--month", paramLabel = "2021-05", descriptionKey = "restate.month")
  private @Nullable String month;

  private final List<String> unreadable = new ArrayList<>();

  @Override
  public Integer call() {
    Console console = JxEval.console(parent);
    Scheme scheme = Targets.load(options, console);
    List<PastMonth> published = published(scheme, console);
    List<Restatement> months =
        published.isEmpty() ? List.of() : restated(published, scheme, console);
    Exit exit = months.stream().allMatch(Restatement::stands) ? Exit.DONE : Exit.RETURNS_FAULTY;
    exit = unreadable.isEmpty() ? exit : exit.worst(Exit.UNREADABLE);
    if (options.json()) {
      console.document(RestateJson.of(exit.code(), months, unreadable));
    } else {
      new RestatementText(scheme, console.words()).of(months).forEach(console::result);
    }
    return exit.code();
  }

  private List<Restatement> restated(List<PastMonth> published, Scheme scheme, Console console) {
    YearMonth last = published.get(published.size() - 1).month();
    Restating today =
        new Restating(
            new Reader(options, console, scheme).year(last).facts(),
            scheme,
            Targets.overlays(options, console));
    return published.stream().map(today::of).toList();
  }

  private List<PastMonth> published(Scheme scheme, Console console) {
    if (month != null) {
      YearMonth asked = Given.month(month, scheme, console);
      List<PastMonth> found = read(List.of(asked), console);
      if (found.isEmpty() && unreadable.isEmpty()) {
        throw new Halt(Exit.UNREADABLE, console.words().cli("restate.absent", "month", asked));
      }
      return found;
    }
    return read(
        Arrays.stream(Month.values()).map(m -> YearMonth.of(scheme.year(), m)).toList(), console);
  }

  private List<PastMonth> read(List<YearMonth> months, Console console) {
    List<PastMonth> found = new ArrayList<>();
    for (YearMonth m : months) {
      try {
        PastMonth.in(options.outFolder(), m).ifPresent(found::add);
      } catch (IOException e) {
        unreadable.add(m.toString());
        console.message(PastMonth.unreadable(m, console));
      }
    }
    return found;
  }
}
