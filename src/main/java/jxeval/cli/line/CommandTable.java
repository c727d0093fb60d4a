package jxeval.cli.line;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All commands of the program; a block is read when its command is asked for. */
public final class CommandTable {
  public static final String RESOURCE = "commands.tsv";

  private final Map<String, List<String>> blocks = new HashMap<>();

  private CommandTable() {}

  /** The table that the build wrote; empty where there is none. */
  public static CommandTable built() {
    try (InputStream in = CommandTable.class.getResourceAsStream(RESOURCE)) {
      return in == null ? new CommandTable() : of(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The table of a text that {@link #text} made. */
  public static CommandTable of(InputStream text) throws IOException {
    CommandTable table = new CommandTable();
    BufferedReader lines = new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8));
    List<String> block = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.isEmpty()) {
        table.add(block);
        block = new ArrayList<>();
      } else {
        block.add(line);
      }
    }
    table.add(block);
    return table;
  }

  private void add(List<String> block) {
    if (!block.isEmpty()) {
      String head = block.get(0);
      blocks.put(head.substring(0, head.indexOf('\t')), block);
    }
  }

  /** The table of the commands. */
  public static String text(List<Syntax> commands) {
    return commands.stream().map(Syntax::block).collect(Collectors.joining("\n\n", "", "\n"));
  }

  /** The command that some words lead to; empty where the table has none. */
  Optional<Syntax> at(String path) {
    @Nullable List<String> block = blocks.get(path);
    return block == null ? Optional.empty() : Optional.of(Syntax.of(block));
  }
}
