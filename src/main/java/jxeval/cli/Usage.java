package jxeval.cli;

import java.util.List;
import java.util.stream.Collectors;
import jxeval.text.Language;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
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
    console.message(sentence(wrong));
    console.message(
        console.words().cli("usage.help", "command", command.getCommandSpec().qualifiedName()));
    return Exit.USAGE.code();
  }

  private String sentence(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      String found = String.join(" ", unmatched.getUnmatched());
      List<String> near = unmatched.getSuggestions();
      return near.isEmpty()
          ? console.words().cli("usage.unknown", "found", found)
          : console.words().cli("usage.unknown.near", "found", found, "near", near.get(0));
    }
    if (wrong instanceof MissingParameterException missing) {
      String names =
          missing.getMissing().stream().map(Usage::name).collect(Collectors.joining(" "));
      return console.words().cli("usage.missing", "missing", names);
    }
    if (wrong.getArgSpec() != null && wrong.getValue() != null) {
      return console
          .words()
          .cli(
              "usage.value",
              "option",
              name(wrong.getArgSpec()),
              "found",
              wrong.getValue(),
              "expected",
              wrong.getArgSpec().paramLabel());
    }
    boolean english = console.words().language() == Language.EN;
    return english ? "jx-eval: " + wrong.getMessage() : console.words().cli("usage.subcommand");
  }

  private static String name(ArgSpec argument) {
    return argument.isOption()
        ? ((CommandLine.Model.OptionSpec) argument).longestName()
        : argument.paramLabel();
  }
}
