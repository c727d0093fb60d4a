package jxeval.cli;

import java.util.List;
import jxeval.evaluation.Results;
import jxeval.evaluation.award.MoneyBasis;
import jxeval.scheme.Parameter;
import jxeval.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The year-end assessment and the award tables (五). */
@Command(name = "awards", mixinStandardHelpOptions = true)
final class AwardsCommand extends OutputCommand {
  @Option(names = "--final", descriptionKey = "final")
  private boolean last;

  /** Refuses a final version while money rests on assumed values, and lists them (3-scheme). */
  @Override
  void permit(Results results) {
    List<Parameter> assumed = MoneyBasis.assumed(results.scheme());
    if (!last || assumed.isEmpty()) {
      return;
    }
    Words words = console().words();
    StringBuilder sentence = new StringBuilder(words.cli("final.refused", "count", assumed.size()));
    for (Parameter value : assumed) {
      sentence
          .append("\n")
          .append(
              words.cli(
                  value.note() == null ? "final.assumed" : "final.noted",
                  "path",
                  value.path(),
                  "value",
                  value.value(),
                  "file",
                  results.scheme().file(),
                  "line",
                  value.line(),
                  "note",
                  String.valueOf(value.note())));
    }
    throw new Halt(Exit.USAGE, sentence.toString());
  }

  @Override
  Publication publication() {
    return Publication.AWARDS;
  }
}
