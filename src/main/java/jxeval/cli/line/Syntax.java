package jxeval.cli.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What may follow a command.
 *
 * @param path the words that lead to it, parted by spaces; empty for the program itself
 * @param type name of the class; empty where only picocli can run it
 * @param parent its field for the command that it stands below; empty without
 * @param commands the words of the commands below it
 */
public record Syntax(
    String path, String type, String parent, List<String> commands, List<Argument> arguments) {
  public Syntax {
    commands = List.copyOf(commands);
    arguments = List.copyOf(arguments);
  }

  /** The command as a block of the table. */
  String block() {
    StringBuilder block = new StringBuilder();
    block.append(String.join("\t", path, type, parent, String.join(" ", commands)));
    arguments.forEach(a -> block.append('\n').append(a.line()));
    return block.toString();
  }

  static Syntax of(List<String> block) {
    List<String> parts = Tabs.split(block.get(0));
    String commands = parts.get(3);
    List<Argument> arguments = new ArrayList<>();
    for (String line : block.subList(1, block.size())) {
      arguments.add(Argument.of(line));
    }
    return new Syntax(
        parts.get(0),
        parts.get(1),
        parts.get(2),
        commands.isEmpty() ? List.of() : List.of(commands.split(" ")),
        arguments);
  }

  /** Every word that may stand where an unknown one stood. */
  List<String> words() {
    List<String> words = new ArrayList<>(commands);
    for (Argument argument : arguments) {
      if (argument.isOption()) {
        words.add(argument.name());
      }
    }
    return words;
  }

  Optional<Argument> option(String name) {
    for (Argument argument : arguments) {
      if (argument.names().contains(name)) {
        return Optional.of(argument);
      }
    }
    return Optional.empty();
  }

  List<Argument> operands() {
    List<Argument> operands = new ArrayList<>();
    for (Argument argument : arguments) {
      if (!argument.isOption()) {
        operands.add(argument);
      }
    }
    return operands;
  }

  /** The path of a command below it. */
  String below(@Nullable String word) {
    return path.isEmpty() ? String.valueOf(word) : path + " " + word;
  }
}
