package jxeval.desk.form;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.common.usermodel.fonts.FontCharset;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of a blank form: grey is locked, white is to be filled in. */
final class FormStyles {
  private static final byte[] GREY = {(byte) 0xE7, (byte) 0xE6, (byte) 0xE6};

  /** What a cell of a form is for. */
  enum Use {
    TITLE,
    NOTE,
    HEADER,
    /** Known and locked. */
    GIVEN,
    GIVEN_NUMBER,
    TEXT,
    NUMBER,
    DATE,
    /** A column beyond its ruled rows. */
    OPEN_TEXT,
    OPEN_NUMBER,
    OPEN_DATE,
    PLAIN
  }

  private final XSSFWorkbook workbook;
  private final Map<Use, XSSFCellStyle> made = new EnumMap<>(Use.class);

  FormStyles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    face(workbook.getFontAt(0), "宋体", 21);
  }

  XSSFCellStyle of(Use use) {
    return made.computeIfAbsent(use, this::make);
  }

  private XSSFCellStyle make(Use use) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setWrapText(use != Use.TITLE && use != Use.NOTE);
    style.setLocked(false);
    style.setFont(workbook.getFontAt(0));
    switch (use) {
      case TITLE -> {
        style.setFont(font("黑体", 32));
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setLocked(true);
      }
      case NOTE -> style.setLocked(true);
      case HEADER -> {
        style.setFont(font("黑体", 21));
        style.setAlignment(HorizontalAlignment.CENTER);
        given(style);
      }
      case GIVEN, GIVEN_NUMBER -> given(style);
      case PLAIN -> {
        rule(style);
        style.setLocked(true);
      }
      case TEXT, NUMBER, DATE -> rule(style);
      case OPEN_TEXT, OPEN_NUMBER, OPEN_DATE -> {}
    }
    style.setDataFormat(workbook.createDataFormat().getFormat(format(use)));
    return style;
  }

  private static String format(Use use) {
    return switch (use) {
      case TEXT, OPEN_TEXT -> "@";
      case DATE, OPEN_DATE -> "yyyy-mm-dd";
      default -> "General";
    };
  }

  private static void given(XSSFCellStyle style) {
    style.setLocked(true);
    style.setFillForegroundColor(new XSSFColor(GREY, new DefaultIndexedColorMap()));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    rule(style);
  }

  private static void rule(XSSFCellStyle style) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
  }

  private XSSFFont font(String name, int halfPoints) {
    return face(workbook.createFont(), name, halfPoints);
  }

  private static XSSFFont face(XSSFFont font, String name, int halfPoints) {
    font.setFontName(name);
    font.setFontHeight(halfPoints / 2.0);
    font.setCharSet(FontCharset.GB2312);
    return font;
  }
}
