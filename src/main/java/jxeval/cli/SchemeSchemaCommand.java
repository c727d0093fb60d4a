package jxeval.cli;

import java.util.concurrent.Callable;
import jxeval.report.scheme.DescribedSchema;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Prints the JSON Schema of target files, by which editors complete and check them. */
@Command(name = "schema", mixinStandardHelpOptions = true)
final class SchemeSchemaCommand implements Callable<Integer> {
  @ParentCommand private @Nullable SchemeCommand parent;
  @Mixin Options options = new Options();

  @Override
  public Integer call() {
    SchemeCommand.console(parent).document(DescribedSchema.json());
    return Exit.DONE.code();
  }
}
