package jxeval.output.json;

import jxeval.report.compare.Comparison;

/** What {@code compare --format json} prints. */
public final class CompareJson {
  private CompareJson() {}

  public static String of(Comparison comparison) {
    return JsonText.of(
        new Fields()
            .text("schema", "jx-eval/compare/1")
            .text("kind", comparison.after().kind().id())
            .text("period", comparison.after().period())
            .list(
                "values",
                comparison.values().stream()
                    .map(
                        v ->
                            new Fields()
                                .text("path", v.path())
                                .text("before", v.before())
                                .text("after", v.after())
                                .text("clause", v.clause()))
                    .toList())
            .list(
                "supposed",
                comparison.after().facts().supposed().stream().map(SupposedFields::of).toList())
            .list(
                "differences",
                comparison.differences().stream()
                    .map(
                        d ->
                            new Fields()
                                .text("owner", d.owner())
                                .text("kind", d.kind())
                                .text("item", d.item())
                                .text("before", d.before())
                                .text("after", d.after())
                                .texts("because", d.because()))
                    .toList())
            .object(
                "money",
                new Fields()
                    .decimal("before", comparison.moneyBefore())
                    .decimal("after", comparison.moneyAfter()))
            .done());
  }
}
