package jxeval.cli;

import picocli.CommandLine.Command;

/** The half-year inspection (四-2). */
@Command(name = "midyear", mixinStandardHelpOptions = true)
final class MidyearCommand extends OutputCommand {
  @Override
  Publication publication() {
    return Publication.MIDYEAR;
  }
}
