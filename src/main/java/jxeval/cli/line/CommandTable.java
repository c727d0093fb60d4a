package jxeval.cli.line;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jxeval.bundled.Bundled;
import jxeval.model.Later;

/** All commands of the program; the table is read when a command is first asked for. */
public final class CommandTable {
  /** Its path among the program's files. */
  public static final String NAME = "jxeval/cli/line/commands.tsv";

  /** Stands before and after each command's block. */
  private static final String BETWEEN = "\n\n";

  private final Later<String> text;

  private CommandTable(Later<String> text) {
    this.text = text;
  }

  /** The table that the build wrote; empty where there is none. */
  public static CommandTable built() {
    return new CommandTable(Later.of(() -> Bundled.text(NAME).orElse("")));
  }

  /** The table of a text that {@link #text} made. */
  public static CommandTable of(String text) {
    return new CommandTable(Later.of(() -> text));
  }

  /** The table of the commands. */
  public static String text(List<Syntax> commands) {
    return commands.stream()
        .map(Syntax::block)
        .collect(Collectors.joining(BETWEEN, BETWEEN, BETWEEN));
  }

  /** The command that some words lead to; empty where the table has none. */
  Optional<Syntax> at(String path) {
    String table = text.get();
    int before = table.indexOf(BETWEEN + path + "\t");
    if (before < 0) {
      return Optional.empty();
    }
    int from = before + BETWEEN.length();
    String block = table.substring(from, table.indexOf(BETWEEN, from));
    return Optional.of(Syntax.of(List.of(block.split("\n"))));
  }
}
