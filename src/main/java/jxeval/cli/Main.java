package jxeval.cli;

import java.io.OutputStream;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import jxeval.text.Language;
import jxeval.text.Words;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.ParseResult;

/** Entry point: picks language and streams, runs the command, ends with its exit code. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(
        run(System.out, System.err, System.getenv(), Clock.system(ZoneId.systemDefault()), args));
  }

  /** Runs a command line today. */
  static int run(OutputStream out, OutputStream err, Map<String, String> env, String... args) {
    return run(out, err, env, Clock.system(ZoneId.systemDefault()), args);
  }

  /** Runs a command line; the seam for transcripts. */
  static int run(
      OutputStream out, OutputStream err, Map<String, String> env, Clock clock, String... args) {
    Language language = Locales.language(List.of(args), env);
    Console console = new Console(out, err, Locales.terminal(env), new Words(language), env);
    if (!Locales.namesChineseFiles()) {
      console.message(console.words().cli("locale.unusable"));
      return Exit.UNREADABLE.code();
    }
    return commands(new JxEval(console, clock), console).execute(args);
  }

  static CommandLine commands(JxEval root, Console console) {
    CommandLine commands = new CommandLine(root);
    commands.setResourceBundle(Help.bundle(console.words().language()));
    commands.setOut(console.resultWriter());
    commands.setErr(console.messageWriter());
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    commands.setUsageHelpWidth(100);
    commands.setAdjustLineBreaksForWideCJKCharacters(true);
    commands.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    commands.setParameterExceptionHandler(new Usage(console));
    commands.setExecutionExceptionHandler(new Failures(console));
    commands.setExecutionStrategy(Main::run);
    tellVersion(commands);
    return commands;
  }

  private static void tellVersion(CommandLine command) {
    command.getCommandSpec().versionProvider(new Version());
    command.getSubcommands().values().forEach(Main::tellVersion);
  }

  /** Runs the command asked for; an error of the machine ends it as any other fault does. */
  private static int run(ParseResult asked) {
    try {
      return new CommandLine.RunLast().execute(asked);
    } catch (StackOverflowError | OutOfMemoryError e) {
      throw new ExecutionException(Failures.last(asked).commandSpec().commandLine(), "", e);
    }
  }
}
