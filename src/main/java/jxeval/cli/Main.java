package jxeval.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import jxeval.cli.line.Bound;
import jxeval.cli.line.CommandTable;
import jxeval.cli.line.TypedLine;
import jxeval.cli.line.WrongLineException;
import jxeval.text.Language;
import jxeval.text.Words;

/** Entry point: picks language and streams, runs the command, ends with its exit code. */
public final class Main {
  private Main() {}

  /** Ends Java at once: all is written by then, and an orderly end first looks for a logger. */
  public static void main(String[] args) {
    int code =
        run(
            CommandTable.built(),
            System.in,
            new FileOutputStream(FileDescriptor.out),
            System.err,
            System.getenv(),
            new MachineClock(),
            args);
    Runtime.getRuntime().halt(code);
  }

  /** Runs a command line today. */
  static int run(OutputStream out, OutputStream err, Map<String, String> env, String... args) {
    return run(out, err, env, new MachineClock(), args);
  }

  /** Runs a command line; the seam for transcripts. */
  static int run(
      OutputStream out, OutputStream err, Map<String, String> env, Clock clock, String... args) {
    return run(CommandTable.built(), InputStream.nullInputStream(), out, err, env, clock, args);
  }

  /** Runs a command line by a table; by picocli, which takes longer, where the table lacks it. */
  static int run(
      CommandTable table,
      InputStream in,
      OutputStream out,
      OutputStream err,
      Map<String, String> env,
      Clock clock,
      String... args) {
    Language language = Locales.language(List.of(args), env);
    Console console = new Console(in, out, err, Locales.terminal(env), new Words(language), env);
    if (!Locales.namesChineseFiles()) {
      console.message(console.words().cli("locale.unusable"));
      return Exit.UNREADABLE.code();
    }
    if (args.length == 1 && args[0].equals("--version")) {
      console.result(Version.line());
      return console.end(Exit.DONE.code());
    }
    return console.end(run(table, console, clock, args));
  }

  /** Runs a command line on a console that there is already. */
  static int run(CommandTable table, Console console, Clock clock, String... args) {
    JxEval root = new JxEval(console, clock);
    try {
      Optional<Bound> command = TypedLine.read(table, root, List.of(args));
      return command.isPresent()
          ? run(command.get(), console)
          : Picocli.commands(root, console).execute(args);
    } catch (WrongLineException e) {
      return new Failures(console).wrong(e.mistake(), name(e.path()));
    }
  }

  private static int run(Bound command, Console console) {
    try {
      return (Integer) ((Callable<?>) command.command()).call();
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      return new Failures(console)
          .escaped(e, name(command.path()), command.part("options", Options.class));
    }
  }

  private static String name(String path) {
    return ("jx-eval " + path).strip();
  }
}
