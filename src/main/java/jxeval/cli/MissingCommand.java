package jxeval.cli;

import java.io.Serial;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A command that only leads to others was given alone. */
final class MissingCommand extends ParameterException {
  @Serial private static final long serialVersionUID = 1L;

  private MissingCommand(CommandLine command) {
    super(command, "missing command");
  }

  /**
   * Says so: by a call, as a class that throws an exception of picocli loads picocli at every
   * start.
   */
  static void say(@Nullable CommandSpec spec) {
    throw new MissingCommand(Objects.requireNonNull(spec).commandLine());
  }
}
