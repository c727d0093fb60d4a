package jxeval.desk.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jxeval.intake.form.Field;
import jxeval.intake.form.Kind;
import jxeval.intake.grid.A1;
import jxeval.model.Row;
import jxeval.model.Value;
import jxeval.text.Words;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jspecify.annotations.Nullable;

/** One table of a form: locked header, carried rows, blank rows with formulas and checks. */
final class TableSheet {
  /** The last row that checks and formats reach, 0-based. */
  static final int LAST_ROW = 499;

  private static final int HEADER = 2;
  private static final int BLANK_ROWS = 30;
  private static final int HEADER_POINTS = 44;
  private static final int ROW_POINTS = 20;
  private static final int LINE_POINTS = 14;

  /** Half-width characters over A4 across; up to this a sheet is spread over the page. */
  private static final int PAGE = 130;

  private static final int WIDEST_A4 = 200;
  private static final String OF_MONTH = "本月";

  private final BlankForm form;
  private final BlankForm.Asked asked;
  private final FormSheet sheet;
  private final Words words;
  private final Map<String, String> unitNames;
  private final List<Integer> widths;

  /**
   * A table.
   *
   * @param unitNames unit id to name
   */
  TableSheet(
      BlankForm form,
      BlankForm.Asked asked,
      FormSheet sheet,
      Words words,
      Map<String, String> unitNames) {
    this.form = form;
    this.asked = asked;
    this.sheet = sheet;
    this.words = words;
    this.unitNames = unitNames;
    int sum = asked.form().fields().stream().mapToInt(TableSheet::width).sum();
    this.widths =
        asked.form().fields().stream()
            .map(TableSheet::width)
            .map(w -> sum < PAGE ? w * PAGE / sum : w)
            .toList();
  }

  /** A header as it is printed: its name, a star where it is required, its unit. */
  static String header(Field field) {
    String unit = field.unit() == null ? "" : "(" + field.unit().word() + ")";
    return field.header() + (field.required() ? "*" : "") + unit;
  }

  void write(String title, String heading, Choices choices) {
    List<Field> fields = asked.form().fields();
    for (int c = 0; c < fields.size(); c++) {
      sheet.column(c, open(fields.get(c)), widths.get(c));
    }
    sheet.line(0, fields.size(), FormStyles.Use.TITLE, title, 34);
    sheet.line(1, fields.size(), FormStyles.Use.NOTE, heading, 20);
    for (int c = 0; c < fields.size(); c++) {
      sheet.text(HEADER, c, FormStyles.Use.HEADER, header(fields.get(c)));
    }
    sheet.poi().getRow(HEADER).setHeightInPoints(HEADER_POINTS);
    int rows = asked.carried().size() + BLANK_ROWS;
    for (int r = 0; r < rows; r++) {
      row(r, r < asked.carried().size() ? asked.carried().get(r) : null);
    }
    for (int c = 0; c < fields.size(); c++) {
      choices.add(sheet.poi(), demand(fields.get(c)), c, HEADER + 1, LAST_ROW);
    }
    sheet.poi().createFreezePane(frozen(), HEADER + 1);
    sheet.poi().setRepeatingRows(new CellRangeAddress(0, HEADER, -1, -1));
    sheet.lock();
    boolean wide = widths.stream().mapToInt(w -> w).sum() > WIDEST_A4;
    sheet.paper(
        wide ? FormSheet.Paper.A3 : FormSheet.Paper.A4_ACROSS, words.of("desk", "form.page"));
  }

  private FieldDemand demand(Field field) {
    return new FieldDemand(
        asked.form(), field, form.year(), form.cover() == null ? null : form.cover().month());
  }

  private void row(int index, @Nullable Row carried) {
    int row = HEADER + 1 + index;
    List<Field> fields = asked.form().fields();
    for (int c = 0; c < fields.size(); c++) {
      Field field = fields.get(c);
      XSSFCell cell = sheet.cell(row, c, use(field));
      int month = asked.form().addsUp(field).map(fields::indexOf).orElse(-1);
      if (month >= 0) {
        sum(cell, A1.of(row + 1, month + 1), carried == null ? null : carried.get(field.id()));
      } else if (carried != null && field.kind() == Kind.IGNORED) {
        cell.setCellValue(Integer.toString(index + 1));
      } else if (carried != null && !isOfMonth(field)) {
        given(cell, field, carried.get(field.id()));
      }
    }
    sheet.poi().getRow(row).setHeightInPoints(Math.max(ROW_POINTS, lines(row) * LINE_POINTS));
  }

  /** Lines that the longest text of a row takes in its column. */
  private int lines(int row) {
    int lines = 1;
    for (int c = 0; c < widths.size(); c++) {
      XSSFCell cell = sheet.poi().getRow(row).getCell(c);
      if (cell.getCellType() == CellType.STRING) {
        int room = widths.get(c) - 2;
        lines = Math.max(lines, (cell.getStringCellValue().length() * 2 + room - 1) / room);
      }
    }
    return lines;
  }

  /** 累计 = 上月累计 + 本月; with nothing carried it stays blank until the month is filled in. */
  private void sum(XSSFCell cell, String month, @Nullable Value before) {
    if (before instanceof Value.Amount amount) {
      sheet.cell(cell.getRowIndex(), cell.getColumnIndex(), FormStyles.Use.GIVEN_NUMBER);
      cell.setCellFormula("SUM(" + amount.shown() + "," + month + ")");
      cell.setCellValue(amount.amount().doubleValue());
    } else {
      cell.setCellFormula("IF(" + month + "=\"\",\"\",SUM(" + month + "))");
      cell.setCellValue("");
    }
  }

  private void given(XSSFCell cell, Field field, @Nullable Value value) {
    if (value instanceof Value.Day day) {
      cell.setCellValue(day.date());
    } else if (value != null
        && value.each().size() == 1
        && value.each().get(0) instanceof Value.Amount amount) {
      cell.setCellValue(amount.amount().doubleValue());
    } else if (value != null) {
      boolean names = field.kind() == Kind.UNIT || field.kind() == Kind.UNITS;
      cell.setCellValue(
          value.each().stream()
              .map(Value::shown)
              .map(v -> names ? unitNames.getOrDefault(v, v) : v)
              .collect(Collectors.joining("、")));
    }
  }

  /** What is reported anew each month, remarks among it. */
  private static boolean isOfMonth(Field field) {
    return field.header().startsWith(OF_MONTH) || field.id().equals("note");
  }

  private static FormStyles.Use use(Field field) {
    return switch (field.kind()) {
      case NUMBER, SHARES, EXTRA -> FormStyles.Use.NUMBER;
      case DATE -> FormStyles.Use.DATE;
      default -> FormStyles.Use.TEXT;
    };
  }

  private static FormStyles.Use open(Field field) {
    return switch (field.kind()) {
      case NUMBER, SHARES, EXTRA -> FormStyles.Use.OPEN_NUMBER;
      case DATE -> FormStyles.Use.OPEN_DATE;
      default -> FormStyles.Use.OPEN_TEXT;
    };
  }

  /** Half-width characters. */
  private static int width(Field field) {
    int header = header(field).length();
    return switch (field.kind()) {
      case IGNORED -> 6;
      case DATE, MONTH -> 12;
      case UNIT, UNITS -> 20;
      case NUMBER, SHARES -> Math.max(9, Math.min(12, header + 2));
      case WORD -> 11;
      default -> field.id().equals("name") || field.id().equals("note") ? 24 : 14;
    };
  }

  /** The columns that stay in sight: up to the first required one that names something. */
  private int frozen() {
    List<Field> fields = asked.form().fields();
    for (int c = 0; c < fields.size(); c++) {
      if (fields.get(c).required()) {
        return c + 1;
      }
    }
    return 1;
  }
}
