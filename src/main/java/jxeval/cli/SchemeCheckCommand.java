package jxeval.cli;

import java.util.concurrent.Callable;
import jxeval.output.json.RunJson;
import jxeval.scheme.load.Loaded;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Lists what is wrong or still assumed in the target file. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class SchemeCheckCommand implements Callable<Integer> {
  @ParentCommand private @Nullable SchemeCommand parent;
  @Mixin private Options options = new Options();

  @Override
  public Integer call() {
    Console console = SchemeCommand.console(parent);
    Loaded loaded = Targets.read(options, console);
    Exit exit =
        loaded.scheme() == null ? Exit.TARGETS_INVALID : Outcome.of(loaded.findings(), options);
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
