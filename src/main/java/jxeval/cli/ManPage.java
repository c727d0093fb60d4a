package jxeval.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The man page, in roff, of all commands and options as {@code --help} words them. */
final class ManPage {
  private final StringBuilder page = new StringBuilder();

  private ManPage() {}

  static String of(CommandLine commands, String version) {
    ManPage made = new ManPage();
    made.page.append(".TH JX-EVAL 1 \"\" \"jx-eval ").append(version).append("\"\n.ad l\n");
    made.section("NAME");
    made.text("jx-eval \\- " + escaped(header(commands.getCommandSpec())));
    made.section("SYNOPSIS");
    made.page.append(".B jx-eval\n.I COMMAND\n[\\fIOPTION\\fR]...\n");
    made.section("COMMANDS");
    commands.getSubcommands().values().forEach(c -> made.command(c, ""));
    made.section("EXIT STATUS");
    made.text(
        escaped(
            String.join(" ", commands.getCommandSpec().usageMessage().footer())
                .replace("%n", "")
                .strip()));
    return made.page.toString();
  }

  private static String header(CommandSpec spec) {
    return String.join(" ", spec.usageMessage().header());
  }

  private void section(String name) {
    page.append(".SH ").append(name).append('\n');
  }

  private void text(String text) {
    page.append(text).append('\n');
  }

  private void command(CommandLine command, String before) {
    CommandSpec spec = command.getCommandSpec();
    String name = (before + " " + spec.name()).strip();
    page.append(".SS ").append(escaped(name)).append('\n');
    text(escaped(header(spec)));
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      entry(parameter.paramLabel(), parameter.description());
    }
    for (OptionSpec option : spec.options()) {
      boolean takes = option.arity().max() > 0;
      String names = String.join(", ", option.names());
      entry(takes ? names + " " + option.paramLabel() : names, option.description());
    }
    command.getSubcommands().values().forEach(c -> command(c, name));
  }

  private void entry(String names, String[] description) {
    page.append(".TP\n.B ").append(escaped(names)).append('\n');
    text(
        escaped(
            Ansi.OFF
                .string(String.join(" ", List.of(description)))
                .replace("%n", " ")
                .replace("%%", "%")));
  }

  /** Backslashes, hyphens and leading dots mean something in roff. */
  private static String escaped(String text) {
    String escaped = text.replace("\\", "\\e").replace("-", "\\-");
    return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
  }
}
