package jxeval.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the completion script for bash and zsh, or for PowerShell. */
@Command(name = "completion", mixinStandardHelpOptions = true)
final class CompletionCommand implements Callable<Integer> {
  enum Shell {
    bash,
    zsh,
    powershell
  }

  @Option(names = "--shell", paramLabel = "bash|zsh|powershell", descriptionKey = "shell")
  private Shell shell = Shell.bash;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    String script =
        shell == Shell.powershell
            ? PowerShell.script(spec.root().commandLine())
            : AutoComplete.bash("jx-eval", spec.root().commandLine());
    spec.commandLine().getOut().print(script);
    spec.commandLine().getOut().flush();
    return Exit.DONE.code();
  }
}
