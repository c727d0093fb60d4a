package jxeval.cli;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import jxeval.text.Language;
import jxeval.text.Words;
import picocli.CommandLine;

/** Entry point: picks language and streams, runs the command, ends with its exit code. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(run(System.out, System.err, System.getenv(), args));
  }

  /** Runs a command line; the seam for transcripts. */
  static int run(OutputStream out, OutputStream err, Map<String, String> env, String... args) {
    Language language = Locales.language(List.of(args), env);
    Console console = new Console(out, err, Locales.terminal(env), new Words(language), env);
    if (!Locales.namesChineseFiles()) {
      console.message(console.words().cli("locale.unusable"));
      return Exit.UNREADABLE.code();
    }
    CommandLine commands = new CommandLine(new JxEval(console));
    commands.setResourceBundle(Help.bundle(language));
    commands.setOut(console.resultWriter());
    commands.setErr(console.messageWriter());
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    commands.setUsageHelpWidth(100);
    commands.setAdjustLineBreaksForWideCJKCharacters(true);
    commands.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    commands.setParameterExceptionHandler(new Usage(console));
    commands.setExecutionExceptionHandler(new Failures(console));
    return commands.execute(args);
  }
}
