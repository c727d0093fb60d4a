package jxeval.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command itself: its subcommands do the work. */
@Command(
    name = "jx-eval",
    versionProvider = Version.class,
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
      SchemeCommand.class,
      RulesCommand.class,
      DoctorCommand.class,
      ManCommand.class,
      CompletionCommand.class
    })
final class JxEval implements Runnable {
  private final Console console;
  @Spec CommandSpec spec = CommandSpec.create();

  JxEval(Console console) {
    this.console = console;
  }

  /** The console of the run that a command belongs to. */
  static Console console(@Nullable JxEval parent) {
    return Objects.requireNonNull(parent).console;
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "missing subcommand");
  }
}
