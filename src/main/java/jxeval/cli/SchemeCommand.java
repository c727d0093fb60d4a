package jxeval.cli;

import java.util.concurrent.Callable;
import jxeval.output.json.RunJson;
import jxeval.scheme.load.Loaded;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The target file: what is wrong or still assumed in it. */
@Command(
    name = "scheme",
    mixinStandardHelpOptions = true,
    subcommands = {SchemeCommand.Check.class})
final class SchemeCommand implements Runnable {
  @ParentCommand private @Nullable JxEval parent;
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "missing subcommand");
  }

  private static Console console(@Nullable SchemeCommand command) {
    return JxEval.console(command == null ? null : command.parent);
  }

  /** Lists what is wrong or still assumed in the target file. */
  @Command(name = "check", mixinStandardHelpOptions = true)
  static final class Check implements Callable<Integer> {
    @ParentCommand private @Nullable SchemeCommand parent;
    @Mixin private Options options = new Options();

    @Override
    public Integer call() {
      Console console = console(parent);
      Loaded loaded = Targets.read(options, console);
      Exit exit = loaded.scheme() == null ? Exit.TARGETS_INVALID : Exit.DONE;
      if (options.json()) {
        String file = loaded.scheme() == null ? null : loaded.scheme().file();
        console.document(RunJson.scheme(exit.code(), file, loaded.findings(), console.words()));
      } else {
        FindingList.print(loaded.findings(), options, console);
        console.result(FindingList.counts(loaded.findings(), console));
      }
      return exit.code();
    }
  }
}
