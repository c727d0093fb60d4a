package jxeval.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The target file: its subcommands do the work. */
@Command(
    name = "scheme",
    mixinStandardHelpOptions = true,
    subcommands = {
      SchemeCheckCommand.class,
      SchemeSchemaCommand.class,
      SchemeShowCommand.class,
      SchemeCoverageCommand.class,
      SchemeNewYearCommand.class
    })
final class SchemeCommand implements Runnable {
  @ParentCommand private @Nullable JxEval parent;
  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    throw MissingCommand.of(spec);
  }

  /** The console of the run that a subcommand belongs to. */
  static Console console(@Nullable SchemeCommand command) {
    return JxEval.console(command == null ? null : command.parent);
  }
}
