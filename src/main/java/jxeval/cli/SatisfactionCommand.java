package jxeval.cli;

import picocli.CommandLine.Command;

/** The survey, per round and year (三-7, 五-二-4). */
@Command(name = "satisfaction", mixinStandardHelpOptions = true)
final class SatisfactionCommand extends OutputCommand {
  @Override
  Publication publication() {
    return Publication.SATISFACTION;
  }
}
