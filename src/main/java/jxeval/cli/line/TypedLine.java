package jxeval.cli.line;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A command line, word by word, as picocli would read it. */
public final class TypedLine {
  private final CommandTable table;
  private final List<Syntax> above = new ArrayList<>();
  private final Set<String> given = new HashSet<>();
  private final List<String> unknown = new ArrayList<>();
  private int operands;

  private TypedLine(CommandTable table) {
    this.table = table;
  }

  /**
   * The command of a line, with all its fields filled.
   *
   * @param root the program itself
   * @return empty where picocli is to read the line: it asks for help, is of a rare form, or the
   *     command is not in the table
   * @throws WrongLineException where the line cannot be run
   */
  public static Optional<Bound> read(CommandTable table, Object root, List<String> words)
      throws WrongLineException {
    for (String word : words) {
      if (isRare(word)) {
        return Optional.empty();
      }
    }
    return new TypedLine(table).command(root, words.iterator());
  }

  /** Words that picocli parts or takes as the end of the options. */
  private static boolean isRare(String word) {
    boolean letters = word.length() > 2 && word.charAt(0) == '-' && word.charAt(1) != '-';
    return word.isEmpty()
        || word.equals("--")
        || word.endsWith("=")
        || word.indexOf('\0') >= 0
        || letters;
  }

  private Optional<Bound> command(Object root, Iterator<String> words) throws WrongLineException {
    Optional<Syntax> found = table.at("");
    while (found.isPresent() && !found.get().commands().isEmpty()) {
      Syntax group = found.get();
      above.add(group);
      if (!words.hasNext()) {
        throw new WrongLineException(new Mistake.NoCommand(group.commands()), group.path());
      }
      String word = words.next();
      if (word.startsWith("-")) {
        return Optional.empty();
      }
      if (!group.commands().contains(word)) {
        return misspelt(group, word, words);
      }
      found = table.at(group.below(word));
    }
    if (found.isEmpty() || found.get().type().isEmpty()) {
      return Optional.empty();
    }
    Bound bound = Bound.of(found.get(), above, root);
    return fill(bound, words) ? Optional.of(bound) : Optional.empty();
  }

  private static Optional<Bound> misspelt(Syntax group, String word, Iterator<String> rest)
      throws WrongLineException {
    while (rest.hasNext()) {
      if (rest.next().startsWith("-")) {
        return Optional.empty();
      }
    }
    throw new WrongLineException(new Mistake.Unknown(word, group.words()), group.path());
  }

  /** Fills the fields; false where picocli is to read the line. */
  private boolean fill(Bound bound, Iterator<String> words) throws WrongLineException {
    while (words.hasNext()) {
      String word = words.next();
      if (!(word.startsWith("-") ? option(bound, word, words) : operand(bound, word))) {
        return false;
      }
    }
    Syntax syntax = bound.syntax();
    for (Argument argument : syntax.arguments()) {
      if (argument.takes() == Argument.Takes.NEEDED && !given.contains(argument.name())) {
        throw wrong(bound, argument.absence());
      }
    }
    if (!unknown.isEmpty()) {
      throw wrong(bound, new Mistake.Unknown(unknown.get(0), syntax.words()));
    }
    return true;
  }

  private boolean option(Bound bound, String word, Iterator<String> words)
      throws WrongLineException {
    int equals = word.indexOf('=');
    Optional<Argument> option =
        bound.syntax().option(equals < 0 ? word : word.substring(0, equals));
    if (option.isEmpty()) {
      unknown.add(word);
      return word.startsWith("--");
    }
    Argument argument = option.get();
    if (argument.takes() == Argument.Takes.HELP) {
      return false;
    }
    if (!argument.takesValue()) {
      return equals < 0 && set(bound, argument, "");
    }
    if (equals < 0 && !words.hasNext()) {
      throw wrong(bound, argument.absence());
    }
    String value = equals < 0 ? words.next() : word.substring(equals + 1);
    return !value.startsWith("-") && set(bound, argument, value);
  }

  private boolean operand(Bound bound, String word) throws WrongLineException {
    List<Argument> all = bound.syntax().operands();
    if (operands >= all.size()) {
      unknown.add(word);
      return true;
    }
    Argument operand = all.get(operands);
    operands += operand.isRepeatable() ? 0 : 1;
    return set(bound, operand, word);
  }

  private boolean set(Bound bound, Argument argument, String value) throws WrongLineException {
    bound.set(argument, value);
    if (!given.add(argument.name()) && !argument.isRepeatable()) {
      throw wrong(bound, new Mistake.Twice(argument.name()));
    }
    return true;
  }

  private static WrongLineException wrong(Bound bound, Mistake mistake) {
    return new WrongLineException(mistake, bound.syntax().path());
  }
}
