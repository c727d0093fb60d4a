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

  /** Of no type of picocli's own: a class that throws such a type is never kept in an archive. */
  static RuntimeException of(@Nullable CommandSpec spec) {
    return new MissingCommand(Objects.requireNonNull(spec).commandLine());
  }
}
