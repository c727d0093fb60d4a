package jxeval.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import jxeval.cli.menu.Menu;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Asks on the console what to do; behind the double click. */
@Command(name = "menu", mixinStandardHelpOptions = true)
final class MenuCommand implements Callable<Integer> {
  @ParentCommand private @Nullable JxEval parent;
  @Mixin private Options options = new Options();

  @Parameters(arity = "0..1", paramLabel = "DIR", descriptionKey = "menu.folder")
  private @Nullable Path dropped;

  @Override
  public Integer call() {
    Console console = JxEval.console(parent);
    new Menu(console.words(), console::typed, console::result, line -> JxEval.run(parent, line))
        .ask(
            dropped, options.folder.toAbsolutePath(), Path.of(System.getProperty("user.home", "")));
    return Exit.DONE.code();
  }
}
