package jxeval.output.json;

import jxeval.evaluation.Results;
import jxeval.text.Words;

/**
 * The document results.json: the parts that the run's kind has, each in the order printed. Inputs
 * and findings always stand in it.
 */
public final class ResultsJson {
  static final String SCHEMA = "jx-eval/results/1";

  private ResultsJson() {}

  /**
   * The document with two-space indents and a line feed at its end.
   *
   * @param version version of the program
   */
  public static String of(Results results, Words words, String version) {
    Parts parts = new Parts(results, words);
    Fields document =
        new Fields()
            .text("schema", SCHEMA)
            .text("kind", results.kind().id())
            .text("period", results.period())
            .text("version", version)
            .object("scheme", parts.scheme())
            .list("inputs", parts.inputs());
    for (Part part : Part.values()) {
      if (part.isIn(results.kind())) {
        document.list(part.key(), part.of(parts));
      }
    }
    return JsonText.of(document.list("diagnostics", parts.diagnostics()).done());
  }
}
