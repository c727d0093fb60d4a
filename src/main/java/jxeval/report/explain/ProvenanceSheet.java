package jxeval.report.explain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jxeval.evaluation.GroupResult;
import jxeval.evaluation.Results;
import jxeval.evaluation.UnitResult;
import jxeval.model.CellRef;
import jxeval.report.edition.Edition;
import jxeval.report.table.Cell;
import jxeval.report.table.Column;
import jxeval.report.table.Sheet;
import jxeval.report.table.Table;
import jxeval.text.Language;
import jxeval.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * 溯源: every figure of the rankings, of the county's progress, of outings, work funds, awards and
 * the survey in a row of its own, with its formula in words, its numbers so exact that they give it
 * again, clause and cells. For the screen; never printed.
 */
public final class ProvenanceSheet {
  public static final String NAME = "溯源";

  /** The id of its table. */
  public static final String TABLE = "provenance";

  /** Figures inside a line of an assessment or of the county that a table shows, and their name. */
  private static final Set<String> INSIDE = Set.of("actual", "rate", "gap", "bonus");

  /** The most that a cell of a workbook holds, with room to spare. */
  private static final int LONGEST = 30_000;

  private final Edition edition;
  private final Setting setting;

  /** Cells by what they say: units, items and formulas stand in many rows. */
  private final Map<String, Cell> cells = new HashMap<>();

  /** Where the cells of a row are said, of one row after the other. */
  private final StringBuilder said = new StringBuilder();

  private final Table.Builder table =
      Table.of(TABLE)
          .column(Column.of("unit", "单位").width(20).screenOnly())
          .column(Column.of("item", "事项").width(20).screenOnly())
          .column(Column.of("figure", "项").width(12).screenOnly())
          .column(Column.of("value", "数值").width(16).screenOnly())
          .column(Column.of("formula", "公式").width(40).screenOnly())
          .column(Column.of("exact", "代入").width(40).screenOnly())
          .column(Column.of("basis", "依据").width(24).screenOnly())
          .column(Column.of("source", "来源").width(40).screenOnly());
  private int rows;

  private ProvenanceSheet(Edition edition) {
    this.edition = edition;
    this.setting = new Setting(edition.results(), edition.words(), true);
  }

  /** The sheet of a run, last in its workbook, in Chinese whatever the messages' language. */
  public static Sheet of(Results results) {
    Edition edition = new Edition(results, new Words(Language.ZH));
    ProvenanceSheet sheet = new ProvenanceSheet(edition);
    sheet.county();
    sheet.units();
    ToldFigures.of(sheet.setting)
        .forEach(t -> sheet.row(t.unit(), t.item(), t.figure(), t.step(), t.step().all().toList()));
    return edition
        .sheet(NAME, "数据溯源（供查阅，不打印）")
        .table(sheet.table)
        .screenOnly()
        .freeze("value")
        .filter()
        .build();
  }

  private void county() {
    String county = setting.of("county");
    new CountySteps(setting).lines().forEach(line -> inside(county, line));
  }

  private void units() {
    UnitSteps steps = new UnitSteps(setting);
    for (GroupResult group : edition.results().groups()) {
      for (UnitResult unit : group.units()) {
        for (Step step : steps.figures(unit, group)) {
          if (step.value() != null && !step.kind().equals("rule")) {
            row(unit.unit().name(), step.label(), named(step), step);
            inside(unit.unit().name(), step);
          }
        }
      }
    }
  }

  private void inside(String unit, Step line) {
    line.under().stream()
        .filter(s -> INSIDE.contains(s.kind()) && s.value() != null)
        .forEach(s -> row(unit, line.label(), named(s), s));
  }

  private static String named(Step step) {
    return switch (step.kind()) {
      case "score" -> "得分";
      case "bonus" -> "加分";
      case "actual" -> "完成";
      default -> step.label();
    };
  }

  private void row(String unit, String item, String figure, Step step) {
    row(unit, item, figure, step, step.under());
  }

  private void row(String unit, String item, String figure, Step step, List<Step> below) {
    table.row(
        "r" + rows++,
        shared(unit),
        shared(item),
        shared(figure),
        shared(Objects.requireNonNull(step.value())),
        shared(step.formula()),
        shared(step.exact()),
        shared(String.join("；", step.basis())),
        sources(below));
  }

  /** The cells that add up to the figure, as many as a cell of the sheet holds. */
  private Cell sources(List<Step> below) {
    Set<CellRef> cells = new HashSet<>();
    said.setLength(0);
    for (Step step : below) {
      CellRef at = step.at();
      if (at != null
          && step.kind().equals("row")
          && step.under().isEmpty()
          && said.length() <= LONGEST
          && cells.add(at)) {
        at.addTo(said.append(said.isEmpty() ? "" : "\n"));
      }
    }
    return text(said);
  }

  private Cell shared(@Nullable String text) {
    return text == null ? Cell.blank() : cells.computeIfAbsent(text, ProvenanceSheet::text);
  }

  private static Cell text(CharSequence text) {
    return Cell.text(
        text.length() <= LONGEST
            ? text.toString()
            : new StringBuilder(LONGEST + 2).append(text, 0, LONGEST).append("……").toString());
  }
}
