package jxeval.cli;

import java.io.Serial;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A command that only leads to others was given alone. */
final class MissingCommand extends ParameterException {
  @Serial private static final long serialVersionUID = 1L;

  MissingCommand(CommandLine command) {
    super(command, "missing command");
  }
}
