package jxeval.cli;

import java.util.ArrayList;
import java.util.List;
import jxeval.cli.line.Mistake;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What picocli finds wrong with a command line. */
final class Usage {
  private Usage() {}

  static Mistake of(ParameterException wrong) {
    CommandLine command = wrong.getCommandLine();
    if (wrong instanceof MissingCommand) {
      return new Mistake.NoCommand(List.copyOf(command.getSubcommands().keySet()));
    }
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return new Mistake.Unknown(unmatched.getUnmatched().get(0), known(command));
    }
    if (wrong instanceof MissingParameterException missing) {
      ArgSpec argument = missing.getMissing().get(0);
      return argument.isOption()
          ? new Mistake.NoValue(name(argument), argument.paramLabel())
          : new Mistake.NoOperand(name(argument));
    }
    if (wrong instanceof OverwrittenOptionException twice) {
      return new Mistake.Twice(name(twice.getOverwritten()));
    }
    ArgSpec argument = wrong.getArgSpec();
    return argument != null && wrong.getValue() != null
        ? new Mistake.Value(name(argument), wrong.getValue(), can(argument), argument.paramLabel())
        : new Mistake.Other(String.valueOf(wrong.getMessage()));
  }

  private static List<String> known(CommandLine command) {
    List<String> known = new ArrayList<>(command.getSubcommands().keySet());
    command.getCommandSpec().options().forEach(o -> known.add(o.longestName()));
    return known;
  }

  private static List<String> can(ArgSpec argument) {
    List<String> words = new ArrayList<>();
    if (argument.completionCandidates() != null) {
      argument.completionCandidates().forEach(words::add);
    }
    return words;
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
