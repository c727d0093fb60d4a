package jxeval.desk.form;

import java.util.List;
import jxeval.intake.form.Field;
import jxeval.intake.form.Kind;
import jxeval.output.xlsx.TextWidth;
import jxeval.text.Words;

/** 填表说明: what every column wants, and the names of the units that lists offer. */
final class GuideSheet {
  private static final int COLUMNS = 3;
  private static final int ROSTER = 4;
  private static final int LINES = 5;
  private static final int TABLE = LINES + 2;
  private static final int LINE_POINTS = 16;
  private static final int[] WIDTHS = {18, 22, 78, 3, 30};

  private final BlankForm form;
  private final Words words;

  GuideSheet(BlankForm form, Words words) {
    this.form = form;
    this.words = words;
  }

  String name() {
    return words.of("desk", "guide.name");
  }

  /** Where the names of the units stand, as a formula names it. */
  String roster() {
    int first = TABLE + 2;
    return "'" + name() + "'!$E$" + first + ":$E$" + (first + form.roster().size() - 1);
  }

  void write(FormSheet sheet) {
    for (int c = 0; c < WIDTHS.length; c++) {
      sheet.column(c, FormStyles.Use.NOTE, WIDTHS[c]);
    }
    sheet.line(0, COLUMNS, FormStyles.Use.TITLE, words.of("desk", "guide.title"), 30);
    for (int i = 1; i <= LINES; i++) {
      String line = words.of("desk", "guide.line." + i, "last", TableSheet.LAST_ROW + 1);
      sheet.line(i, COLUMNS, FormStyles.Use.NOTE, line, 18);
    }
    List<String> headers =
        List.of("guide.column.sheet", "guide.column.field", "guide.column.demand");
    for (int c = 0; c < headers.size(); c++) {
      sheet.text(TABLE, c, FormStyles.Use.HEADER, words.of("desk", headers.get(c)));
    }
    demands(sheet);
    sheet.text(TABLE, ROSTER, FormStyles.Use.HEADER, words.of("desk", "guide.roster"));
    for (int i = 0; i < form.roster().size(); i++) {
      sheet.text(TABLE + 1 + i, ROSTER, FormStyles.Use.PLAIN, form.roster().get(i));
    }
    sheet.lock();
    sheet.paper(FormSheet.Paper.A4, words.of("desk", "form.page"));
  }

  private void demands(FormSheet sheet) {
    int row = TABLE + 1;
    for (BlankForm.Asked asked : form.sheets()) {
      String name = asked.form().name();
      boolean optional = form.cover() != null && !asked.required();
      String shown = optional ? words.of("desk", "guide.optional", "sheet", name) : name;
      for (Field field : asked.form().fields()) {
        if (field.kind() != Kind.IGNORED) {
          FieldDemand demand =
              new FieldDemand(
                  asked.form(),
                  field,
                  form.year(),
                  form.cover() == null ? null : form.cover().month());
          sheet.text(row, 0, FormStyles.Use.PLAIN, shown);
          sheet.text(row, 1, FormStyles.Use.PLAIN, TableSheet.header(field));
          String said = demand.inWords(words);
          sheet.text(row, 2, FormStyles.Use.PLAIN, said);
          int lines = TextWidth.lines(said, WIDTHS[2] - 2);
          sheet.poi().getRow(row).setHeightInPoints(lines * LINE_POINTS);
          row++;
        }
      }
    }
  }
}
