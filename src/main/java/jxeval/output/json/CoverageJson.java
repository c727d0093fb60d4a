package jxeval.output.json;

import java.util.Locale;
import jxeval.report.coverage.Shown;
import jxeval.scheme.Scheme;
import jxeval.scheme.coverage.Coverage;
import jxeval.scheme.coverage.Stated;
import jxeval.scheme.coverage.Use;
import org.jspecify.annotations.Nullable;

/** What {@code scheme coverage --format json} prints. */
public final class CoverageJson {
  private CoverageJson() {}

  /**
   * The document.
   *
   * @param exit exit code of the command
   * @param opinion the file that the numbers were held against; null for none
   */
  public static String of(int exit, Scheme scheme, @Nullable String opinion, Coverage coverage) {
    return JsonText.of(
        new Fields()
            .text("schema", "jx-eval/scheme-coverage/1")
            .whole("exit", exit)
            .text("file", scheme.file())
            .text("opinion", opinion)
            .list("clauses", coverage.items().stream().map(CoverageJson::item).toList())
            .done());
  }

  private static Fields item(Coverage.Item item) {
    return new Fields()
        .text("id", item.id())
        .text("gist", item.clause().gist())
        .text("state", lower(item.state()))
        .text("why", item.clause().manual())
        .flag("found", item.found())
        .list("rules", item.uses().stream().map(CoverageJson::rule).toList())
        .list("numbers", item.citations().stream().map(CoverageJson::number).toList());
  }

  private static Fields rule(Use use) {
    return new Fields()
        .text("kind", lower(use.kind()))
        .text("label", use.label())
        .text("scoring", use.scoring().isEmpty() ? null : use.scoring())
        .text("path", use.path())
        .text("sheet", Shown.sheet(use))
        .texts("codes", Shown.codes(use));
  }

  private static Fields number(Coverage.Citation citation) {
    Stated meant = citation.meant();
    return new Fields()
        .text("path", citation.claim().parameter().path())
        .whole("line", citation.claim().parameter().line())
        .text("value", citation.claim().parameter().value())
        .text("unit", citation.claim().unit())
        .flag("stated", citation.stated())
        .text("meant", meant == null ? null : meant.shown());
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }
}
