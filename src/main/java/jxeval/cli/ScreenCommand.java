package jxeval.cli;

import picocli.CommandLine.Command;

/** Admission review and land-recovery list (三-3-三, 三-8). */
@Command(name = "screen", mixinStandardHelpOptions = true)
final class ScreenCommand extends OutputCommand {
  @Override
  Publication publication() {
    return Publication.SCREEN;
  }
}
