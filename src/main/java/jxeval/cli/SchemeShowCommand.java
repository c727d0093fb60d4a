package jxeval.cli;

import java.util.List;
import java.util.concurrent.Callable;
import jxeval.output.json.RunJson;
import jxeval.report.scheme.SchemeWords;
import jxeval.scheme.Scheme;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Tells the target file in plain words, each line with its clause or as assumed. */
@Command(name = "show", mixinStandardHelpOptions = true)
final class SchemeShowCommand implements Callable<Integer> {
  @ParentCommand private @Nullable SchemeCommand parent;
  @Mixin private Options options = new Options();

  @Override
  public Integer call() {
    Console console = SchemeCommand.console(parent);
    Scheme scheme = Targets.load(options, console);
    List<String> lines = SchemeWords.of(scheme, console.words());
    if (options.json()) {
      console.document(RunJson.shown(scheme.file(), lines));
    } else {
      lines.forEach(console::result);
    }
    return Exit.DONE.code();
  }
}
