package jxeval.cli;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Objects;
import jxeval.cli.line.CommandTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command itself: its subcommands do the work. */
@Command(
    name = "jx-eval",
    mixinStandardHelpOptions = true,
    subcommands = {
      InitCommand.class,
      TemplateCommand.class,
      CheckCommand.class,
      MonthlyCommand.class,
      MidyearCommand.class,
      AwardsCommand.class,
      SatisfactionCommand.class,
      ScreenCommand.class,
      ExplainCommand.class,
      VerifyCommand.class,
      CompareCommand.class,
      RestateCommand.class,
      BridgeCommand.class,
      NeedCommand.class,
      RobustCommand.class,
      SchemeCommand.class,
      RulesCommand.class,
      DoctorCommand.class,
      MenuCommand.class,
      ManCommand.class,
      CompletionCommand.class
    })
final class JxEval implements Runnable {
  private final Console console;
  private final Clock clock;
  @Spec private @Nullable CommandSpec spec;

  JxEval(Console console, Clock clock) {
    this.console = console;
    this.clock = clock;
  }

  /** The console of the run that a command belongs to. */
  static Console console(@Nullable JxEval parent) {
    return Objects.requireNonNull(parent).console;
  }

  /** The month of today. */
  static YearMonth thisMonth(@Nullable JxEval parent) {
    return YearMonth.now(Objects.requireNonNull(parent).clock);
  }

  /** Runs another command line on the same console. */
  static int run(@Nullable JxEval parent, String... args) {
    JxEval root = Objects.requireNonNull(parent);
    return Main.run(CommandTable.built(), root.console, root.clock, args);
  }

  @Override
  public void run() {
    throw MissingCommand.of(spec);
  }
}
