package jxeval.cli;

import java.util.concurrent.Callable;
import jxeval.output.json.RunJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Prints the man page in the language asked for. */
@Command(name = "man", mixinStandardHelpOptions = true)
final class ManCommand implements Callable<Integer> {
  @ParentCommand private @Nullable JxEval parent;
  @Mixin private Options options = new Options();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    String page = ManPage.of(spec.root().commandLine(), Version.number());
    JxEval.console(parent)
        .document(options.json() ? RunJson.shown("jx-eval.1", page.lines().toList()) : page);
    return Exit.DONE.code();
  }
}
