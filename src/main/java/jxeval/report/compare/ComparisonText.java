package jxeval.report.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jxeval.model.Supposition;
import jxeval.model.Unit;
import jxeval.report.table.Cell;
import jxeval.report.table.Column;
import jxeval.report.table.Sheet;
import jxeval.report.table.Table;
import jxeval.report.table.Workbook;
import jxeval.text.Words;
import org.jspecify.annotations.Nullable;

/** A comparison as lines of text, and as a workbook that says on every page that it is a trial. */
public final class ComparisonText {
  /** What every sheet is stamped with. */
  public static final String TRIAL = "模拟";

  private final Comparison comparison;
  private final Words words;

  public ComparisonText(Comparison comparison, Words words) {
    this.comparison = comparison;
    this.words = words;
  }

  /** Values first, then unit by unit, then how many changed and the money. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (ChangedValue value : comparison.values()) {
      String clause = value.clause() == null ? "" : "〔" + value.clause() + "〕";
      lines.add(
          of(
                  "value",
                  "path",
                  value.path(),
                  "before",
                  shown(value.before()),
                  "after",
                  shown(value.after()))
              + clause);
    }
    for (Supposition supposed : comparison.after().facts().supposed()) {
      lines.add(
          of(
              "supposed",
              "unit",
              name(supposed.unit()),
              "measure",
              comparison.after().scheme().measure(supposed.measure()).label(),
              "change",
              supposed.signed()));
    }
    Set<String> owners = owners();
    for (String owner : owners) {
      lines.add(name(owner));
      comparison.differences().stream()
          .filter(d -> d.owner().equals(owner))
          .forEach(d -> lines.add("  " + line(d)));
    }
    lines.add(of("sum", "units", owners.size(), "values", comparison.values().size()));
    BigDecimal before = comparison.moneyBefore();
    BigDecimal after = comparison.moneyAfter();
    if (before.signum() != 0 || after.signum() != 0) {
      lines.add(
          of(
              "money",
              "before",
              before.toPlainString(),
              "after",
              after.toPlainString(),
              "change",
              after.subtract(before).toPlainString()));
    }
    return lines;
  }

  private Set<String> owners() {
    Set<String> owners = new LinkedHashSet<>();
    comparison.differences().forEach(d -> owners.add(d.owner()));
    return owners;
  }

  private String line(Difference d) {
    String change =
        of(
            "change",
            "kind",
            kind(d),
            "item",
            d.item(),
            "before",
            shown(d.before()),
            "after",
            shown(d.after()));
    return d.because().isEmpty()
        ? change
        : change + of("because", "paths", String.join(", ", d.because()));
  }

  private String kind(Difference d) {
    return of("kind." + d.kind());
  }

  private String name(String owner) {
    return comparison.after().scheme().unit(owner).map(Unit::name).orElse(owner);
  }

  private String shown(@Nullable String value) {
    return value == null ? of("none") : value;
  }

  private String of(String key, Object... values) {
    return words.of("compare", key, values);
  }

  /** The values and the differences, a sheet each. */
  public Workbook workbook() {
    Table.Builder values =
        Table.of("values")
            .column(Column.of("path", of("head.path")).width(44))
            .column(Column.of("before", of("head.before")))
            .column(Column.of("after", of("head.after")))
            .column(Column.of("clause", of("head.clause")));
    int row = 0;
    for (ChangedValue v : comparison.values()) {
      values.row(
          "v" + row++,
          Cell.text(v.path()),
          Cell.text(shown(v.before())),
          Cell.text(shown(v.after())),
          Cell.text(v.clause() == null ? "" : v.clause()));
    }
    Table.Builder differences =
        Table.of("differences")
            .column(Column.of("owner", of("head.owner")).width(24))
            .column(Column.of("kind", of("head.kind")))
            .column(Column.of("item", of("head.item")).width(36))
            .column(Column.of("before", of("head.before")))
            .column(Column.of("after", of("head.after")))
            .column(Column.of("because", of("head.because")).width(44));
    for (Difference d : comparison.differences()) {
      differences.row(
          "d" + row++,
          Cell.text(name(d.owner())),
          Cell.text(kind(d)),
          Cell.text(d.item()),
          Cell.text(shown(d.before())),
          Cell.text(shown(d.after())),
          Cell.text(String.join("\n", d.because())));
    }
    String title = of("title", "period", comparison.after().period());
    return Workbook.of(
            title,
            comparison.after().scheme().title(),
            List.of(
                Sheet.named(of("head.differences"))
                    .title(title)
                    .table(differences)
                    .landscape()
                    .filter()
                    .build(),
                Sheet.named(of("head.values")).title(title).table(values).landscape().build()))
        .draft(TRIAL);
  }
}
