package jxeval.cli;

import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The commands as picocli reads them from their annotations. */
final class Picocli {
  private final Failures failures;

  private Picocli(Console console) {
    this.failures = new Failures(console);
  }

  /** All commands, ready to run. */
  static CommandLine commands(JxEval root, Console console) {
    CommandLine commands = new CommandLine(root);
    commands.setResourceBundle(Help.bundle(console.words().language()));
    commands.setOut(console.resultWriter());
    commands.setErr(console.messageWriter());
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    commands.setExpandAtFiles(false);
    commands.setUsageHelpWidth(100);
    commands.setAdjustLineBreaksForWideCJKCharacters(true);
    commands.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    commands.registerConverter(Jobs.class, Jobs::of);
    listen(commands, console);
    commands.setExecutionStrategy(Picocli::run);
    tellVersion(commands);
    return commands;
  }

  /** What becomes of wrong lines and of what escapes a command. */
  static void listen(CommandLine commands, Console console) {
    Picocli picocli = new Picocli(console);
    commands.setParameterExceptionHandler((wrong, args) -> picocli.wrong(wrong));
    commands.setExecutionExceptionHandler(
        (thrown, command, asked) -> picocli.escaped(thrown, asked));
  }

  private int wrong(ParameterException wrong) {
    return failures.wrong(Usage.of(wrong), wrong.getCommandLine().getCommandSpec().qualifiedName());
  }

  private int escaped(Exception thrown, ParseResult asked) {
    CommandLine command = last(asked).commandSpec().commandLine();
    Optional<Options> options =
        command.getMixins().values().stream()
            .filter(Options.class::isInstance)
            .map(Options.class::cast)
            .findFirst();
    Throwable cause = thrown.getCause();
    Throwable fault = thrown instanceof ExecutionException && cause != null ? cause : thrown;
    return failures.escaped(fault, command.getCommandSpec().qualifiedName(), options);
  }

  private static void tellVersion(CommandLine command) {
    command.getCommandSpec().versionProvider(() -> new String[] {Version.line()});
    command.getSubcommands().values().forEach(Picocli::tellVersion);
  }

  /** Runs the command asked for; an error of the machine ends it as any other fault does. */
  private static int run(ParseResult asked) {
    try {
      return new CommandLine.RunLast().execute(asked);
    } catch (StackOverflowError | OutOfMemoryError e) {
      throw new ExecutionException(last(asked).commandSpec().commandLine(), "", e);
    }
  }

  /** The command that was asked for, below those that lead to it. */
  private static ParseResult last(ParseResult asked) {
    ParseResult last = asked;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    return last;
  }
}
