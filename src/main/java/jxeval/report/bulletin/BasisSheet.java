package jxeval.report.bulletin;

import java.util.ArrayList;
import java.util.List;
import jxeval.report.edition.Edition;
import jxeval.report.table.Cell;
import jxeval.report.table.Sheet;
import jxeval.report.table.Table;
import jxeval.scheme.Document;
import jxeval.scheme.Scheme;
import org.jspecify.annotations.Nullable;

/** 口径与依据: what every figure rests on. */
public final class BasisSheet {
  private final Edition edition;
  private final Scheme scheme;

  private BasisSheet(Edition edition) {
    this.edition = edition;
    this.scheme = edition.scheme();
  }

  public static Sheet of(Edition edition) {
    return new BasisSheet(edition).sheet();
  }

  private Sheet sheet() {
    Sheet.Builder sheet = edition.sheet(SheetTitles.BASIS, "统计口径与依据").lines(origin());
    RuleTables rules = new RuleTables(edition);
    ValueTables values = new ValueTables(scheme);
    RulingsTable rulings = new RulingsTable(edition);
    int[] section = {0};
    add(sheet, section, "统计口径", rules.measures());
    add(sheet, section, "计分办法", rules.indicators());
    add(sheet, section, "通报和奖惩条件", rules.consequences());
    add(sheet, section, "条文", values.clauses());
    add(sheet, section, "待确认的取值（《意见》未作规定）", values.parameters(true));
    add(sheet, section, "其他取值", values.parameters(false));
    add(sheet, section, "条文理解", values.readings());
    add(sheet, section, "裁定", rulings.table());
    add(sheet, section, "裁定不予追究的事项", rulings.waived());
    return sheet.landscape().build();
  }

  private static void add(Sheet.Builder sheet, int[] section, String title, Table table) {
    if (!table.rows().isEmpty()) {
      section[0]++;
      sheet.lines(Cell.heading(section[0] + ". " + title)).table(table);
    }
  }

  private List<Cell> origin() {
    List<Cell> lines = new ArrayList<>();
    Document source = scheme.source();
    if (source != null) {
      lines.add(
          Cell.text(
              "依据文件："
                  + (source.title() == null ? "" : "《" + source.title() + "》")
                  + (source.document() == null ? "" : "（" + source.document() + "）")));
    }
    lines.add(
        Cell.text(
            "目标文件："
                + scheme.file()
                + (scheme.overlays().isEmpty()
                    ? ""
                    : "，叠加 " + String.join("、", scheme.overlays()))));
    lines.add(Cell.note("目标文件的SHA-256：" + scheme.sha256()));
    lines.add(Cell.note("所用报表和台账文件见《" + SheetTitles.INPUTS + "》。"));
    return lines;
  }

  /** A text that may be absent. */
  static Cell text(@Nullable String text) {
    return Cell.text(text == null ? "" : text);
  }
}
