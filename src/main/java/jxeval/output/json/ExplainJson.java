package jxeval.output.json;

import jxeval.evaluation.Results;
import jxeval.model.CellRef;
import jxeval.report.explain.Step;

/** What {@code explain --format json} prints: one tree. */
public final class ExplainJson {
  private ExplainJson() {}

  /** The document of one explanation. */
  public static String of(Results results, Step root) {
    return JsonText.of(
        new Fields()
            .text("schema", "jx-eval/explain/1")
            .text("kind", results.kind().id())
            .text("period", results.period())
            .object("tree", step(root))
            .done());
  }

  private static Fields step(Step step) {
    Fields fields =
        new Fields()
            .text("kind", step.kind())
            .text("id", step.id())
            .text("label", step.label())
            .text("formula", step.formula())
            .text("numbers", step.numbers())
            .text("exact", step.exact())
            .text("value", step.value())
            .texts("basis", step.basis());
    CellRef at = step.at();
    if (at == null) {
      fields.text("source", null);
    } else {
      fields.object(
          "source",
          new Fields()
              .text("file", at.file())
              .text("sheet", at.sheet())
              .text("cell", at.cell())
              .text("found", step.found()));
    }
    return fields.list("under", step.under().stream().map(ExplainJson::step).toList());
  }
}
