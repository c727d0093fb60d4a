package jxeval.cli.line;

import java.util.List;
import java.util.Locale;

/**
 * An option, or an operand, and the field that it fills.
 *
 * @param names of an option, the longest first; an operand has none
 * @param field {@code mixin.field}, or {@code field} of the command itself
 * @param label what a value is called in messages
 * @param element name of the class of what the field lists; empty where it is no list
 */
public record Argument(
    Takes takes, List<String> names, String field, String label, String element) {
  /** What an argument takes. */
  public enum Takes {
    /** Nothing: what follows is for a person, and picocli answers. */
    HELP,
    /** Nothing. */
    FLAG,
    /** One value, given at most once. */
    VALUE,
    /** One value each time that it is given. */
    VALUES,
    /** One value that must be given. */
    NEEDED
  }

  public Argument {
    names = List.copyOf(names);
  }

  /** How messages call it. */
  public String name() {
    return names.isEmpty() ? label : names.get(0);
  }

  boolean isOption() {
    return !names.isEmpty();
  }

  /** What is wrong where it is missing. */
  Mistake absence() {
    return isOption() ? new Mistake.NoValue(name(), label) : new Mistake.NoOperand(label);
  }

  boolean isRepeatable() {
    return takes == Takes.VALUES;
  }

  boolean takesValue() {
    return takes != Takes.FLAG && takes != Takes.HELP;
  }

  /** The argument as a line of the table. */
  String line() {
    return String.join(
        "\t",
        takes.name().toLowerCase(Locale.ROOT),
        String.join(" ", names),
        field,
        label,
        element);
  }

  static Argument of(String line) {
    List<String> parts = Tabs.split(line);
    return new Argument(
        Takes.valueOf(parts.get(0).toUpperCase(Locale.ROOT)),
        parts.get(1).isEmpty() ? List.of() : List.of(parts.get(1).split(" ")),
        parts.get(2),
        parts.get(3),
        parts.get(4));
  }
}
