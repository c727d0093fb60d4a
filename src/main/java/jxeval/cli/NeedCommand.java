package jxeval.cli;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import jxeval.evaluation.Rerun;
import jxeval.evaluation.YearToDate;
import jxeval.evaluation.need.Goal;
import jxeval.evaluation.need.Goals;
import jxeval.evaluation.need.Need;
import jxeval.model.Facts;
import jxeval.model.Unit;
import jxeval.output.json.NeedJson;
import jxeval.report.need.NeedText;
import jxeval.scheme.Scheme;
import jxeval.scheme.load.Nearest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The least that a unit lacks for a grade, a rank or a prize. */
@Command(name = "need", mixinStandardHelpOptions = true)
final class NeedCommand implements Callable<Integer> {
  @ParentCommand private @Nullable JxEval parent;
  @Mixin private Options options = new Options();
  @Mixin private MonthOption month = new MonthOption();

  @Parameters(index = "0", paramLabel = "UNIT", descriptionKey = "need.unit")
  private String unit = "";

  @ArgGroup(multiplicity = "1")
  private Wish wish = new Wish();

  /** What is wanted, one of the three. */
  static final class Wish {
    @Option(names = "--grade", required = true, descriptionKey = "need.grade")
    private @Nullable String grade;

    @Option(names = "--rank", required = true, descriptionKey = "need.rank")
    private @Nullable Integer rank;

    @Option(names = "--prize", required = true, descriptionKey = "need.prize")
    private @Nullable String prize;
  }

  @Override
  public Integer call() {
    Console console = JxEval.console(parent);
    Scheme whole = Targets.load(options, console);
    Unit of = Wanted.unit(unit, whole, console);
    Goal goal = goal(of, whole, console);
    Reader reader = new Reader(options, console, whole);
    YearMonth upTo =
        goal.key().equals("prize")
            ? YearMonth.of(whole.year(), 12)
            : month.of(reader, whole, parent);
    Facts facts = new Reader(options, console, whole.asOf(upTo)).year(upTo).facts();
    Need need = Need.of(new Rerun(YearToDate.of(facts, whole, upTo)), of, goal, upTo);
    if (options.json()) {
      console.document(NeedJson.of(need));
    } else {
      new NeedText(need, console.words()).lines().forEach(console::result);
    }
    return Exit.DONE.code();
  }

  private Goal goal(Unit of, Scheme scheme, Console console) {
    Goals goals = new Goals(scheme, of);
    if (wish.rank != null && wish.rank < 1) {
      throw new Halt(
          Exit.USAGE,
          console
              .words()
              .cli("usage.value", "option", "--rank", "found", wish.rank, "expected", "1, 2, 3 …"));
    }
    if (wish.rank != null) {
      return goals
          .rank(wish.rank)
          .orElseThrow(
              () -> new Halt(Exit.USAGE, console.words().cli("need.unranked", "unit", of.name())));
    }
    String wanted = wish.grade != null ? wish.grade : String.valueOf(wish.prize);
    Optional<? extends Goal> found = wish.grade != null ? goals.grade(wanted) : goals.prize(wanted);
    if (found.isPresent()) {
      return found.get();
    }
    List<String> known = new ArrayList<>(wish.grade != null ? goals.grades() : goals.prizes());
    String key = wish.grade != null ? "need.grade" : "need.prize";
    throw new Halt(
        Exit.USAGE,
        console
            .words()
            .cli(
                known.isEmpty() ? key + ".none" : key,
                "unit",
                of.name(),
                "found",
                wanted,
                "near",
                Nearest.of(wanted, known),
                "known",
                String.join("、", known)));
  }
}
