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
import jxeval.model.Later;
import org.jspecify.annotations.Nullable;

/** All commands of the program; the table is read when a command is first asked for. */
public final class CommandTable {
  public static final String RESOURCE = "commands.tsv";

  private final Later<Map<String, List<String>>> blocks;

  private CommandTable(Later<Map<String, List<String>>> blocks) {
    this.blocks = blocks;
  }

  /** The table that the build wrote; empty where there is none. */
  public static CommandTable built() {
    return new CommandTable(Later.of(CommandTable::readBuilt));
  }

  /** The table of a text that {@link #text} made. */
  public static CommandTable of(InputStream text) throws IOException {
    Map<String, List<String>> blocks = read(text);
    return new CommandTable(Later.of(() -> blocks));
  }

  private static Map<String, List<String>> readBuilt() {
    try (InputStream in = CommandTable.class.getResourceAsStream(RESOURCE)) {
      return in == null ? Map.of() : read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, List<String>> read(InputStream text) throws IOException {
    Map<String, List<String>> blocks = new HashMap<>();
    BufferedReader lines = new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8));
    List<String> block = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.isEmpty()) {
        add(block, blocks);
        block = new ArrayList<>();
      } else {
        block.add(line);
      }
    }
    add(block, blocks);
    return blocks;
  }

  private static void add(List<String> block, Map<String, List<String>> blocks) {
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
    @Nullable List<String> block = blocks.get().get(path);
    return block == null ? Optional.empty() : Optional.of(Syntax.of(block));
  }
}
