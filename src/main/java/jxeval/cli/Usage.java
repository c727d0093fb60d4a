package jxeval.cli;

import java.util.ArrayList;
import java.util.List;
import jxeval.scheme.load.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what is wrong with a command line, and where help stands. */
final class Usage implements IParameterExceptionHandler {
  private final Console console;

  Usage(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] args) {
    CommandLine command = wrong.getCommandLine();
    console.message(sentence(wrong, command));
    console.message(say("usage.help", "command", command.getCommandSpec().qualifiedName()));
    return Exit.USAGE.code();
  }

  private String say(String key, Object... values) {
    return console.words().cli(key, values);
  }

  private String sentence(ParameterException wrong, CommandLine command) {
    if (wrong instanceof MissingCommand) {
      return say(
          "usage.subcommand", "commands", String.join(" ", command.getSubcommands().keySet()));
    }
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return unknown(unmatched.getUnmatched(), command);
    }
    if (wrong instanceof MissingParameterException missing) {
      return missing(missing.getMissing().get(0));
    }
    if (wrong instanceof OverwrittenOptionException twice) {
      return say("usage.twice", "option", name(twice.getOverwritten()));
    }
    ArgSpec argument = wrong.getArgSpec();
    return argument != null && wrong.getValue() != null
        ? value(argument, wrong.getValue())
        : say("usage.wrong", "found", String.valueOf(wrong.getMessage()));
  }

  private String missing(ArgSpec argument) {
    return argument.isOption()
        ? say("usage.bare", "option", name(argument), "expected", argument.paramLabel())
        : say("usage.missing", "missing", name(argument));
  }

  private String unknown(List<String> unmatched, CommandLine command) {
    String found = unmatched.get(0);
    String word = found.contains("=") ? found.substring(0, found.indexOf('=')) : found;
    List<String> known = new ArrayList<>(command.getSubcommands().keySet());
    command.getCommandSpec().options().forEach(o -> known.add(o.longestName()));
    return Nearest.isClose(word, known)
        ? say("usage.unknown.near", "found", found, "near", Nearest.of(word, known))
        : say("usage.unknown", "found", found);
  }

  private String value(ArgSpec argument, String found) {
    List<String> words = new ArrayList<>();
    if (argument.completionCandidates() != null) {
      argument.completionCandidates().forEach(words::add);
    }
    String near = Nearest.isClose(found, words) ? Nearest.of(found, words) : "";
    return say(
        near.isEmpty() ? "usage.value" : "usage.near",
        "option",
        name(argument),
        "found",
        found,
        "near",
        near,
        "expected",
        argument.paramLabel());
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
