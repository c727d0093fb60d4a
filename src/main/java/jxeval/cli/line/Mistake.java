package jxeval.cli.line;

import java.util.List;
import jxeval.scheme.load.Nearest;
import jxeval.text.Words;

/** What is wrong with a command line. */
public sealed interface Mistake {
  /** It in one sentence. */
  String in(Words words);

  /** A command that only leads to others was given alone. */
  record NoCommand(List<String> commands) implements Mistake {
    @Override
    public String in(Words words) {
      return words.cli("usage.subcommand", "commands", String.join(" ", commands));
    }
  }

  /** A word that means nothing there, and those that would. */
  record Unknown(String found, List<String> known) implements Mistake {
    @Override
    public String in(Words words) {
      String word = found.contains("=") ? found.substring(0, found.indexOf('=')) : found;
      return Nearest.isClose(word, known)
          ? words.cli("usage.unknown.near", "found", found, "near", Nearest.of(word, known))
          : words.cli("usage.unknown", "found", found);
    }
  }

  /** An option without the value that it takes. */
  record NoValue(String option, String expected) implements Mistake {
    @Override
    public String in(Words words) {
      return words.cli("usage.bare", "option", option, "expected", expected);
    }
  }

  /** An operand is missing. */
  record NoOperand(String operand) implements Mistake {
    @Override
    public String in(Words words) {
      return words.cli("usage.missing", "missing", operand);
    }
  }

  /** An option that is given once was given again. */
  record Twice(String option) implements Mistake {
    @Override
    public String in(Words words) {
      return words.cli("usage.twice", "option", option);
    }
  }

  /**
   * A value that cannot be.
   *
   * @param can the words that could stand there; empty where it is no list
   */
  record Value(String argument, String found, List<String> can, String expected)
      implements Mistake {
    @Override
    public String in(Words words) {
      String near = Nearest.isClose(found, can) ? Nearest.of(found, can) : "";
      return words.cli(
          near.isEmpty() ? "usage.value" : "usage.near",
          "option",
          argument,
          "found",
          found,
          "near",
          near,
          "expected",
          expected);
    }
  }

  /** Anything else, as the parser says it. */
  record Other(String found) implements Mistake {
    @Override
    public String in(Words words) {
      return words.cli("usage.wrong", "found", found);
    }
  }
}
