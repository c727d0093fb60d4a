package jxeval.output.xlsx;

import java.util.LinkedHashMap;
import java.util.Map;
import jxeval.report.table.Format;
import jxeval.report.table.Role;
import jxeval.report.table.Tone;
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

/** The cell styles of one workbook, each made once. */
final class Styles {
  private final XSSFWorkbook workbook;
  private final Map<Look, XSSFCellStyle> made = new LinkedHashMap<>();
  private final Map<Face, XSSFFont> fonts = new LinkedHashMap<>();

  /** What tells one font from another. */
  private record Face(String name, int halfPoints, boolean bold, String ink) {}

  Styles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    XSSFFont plain = workbook.getFontAt(0);
    plain.setFontName("宋体");
    plain.setFontHeight(10.5);
    plain.setCharSet(FontCharset.GB2312);
  }

  XSSFCellStyle of(Look look) {
    return made.computeIfAbsent(look, this::make);
  }

  private XSSFCellStyle make(Look look) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(fonts.computeIfAbsent(face(look), this::font));
    style.setWrapText(look.wrapped());
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setAlignment(HorizontalAlignment.valueOf(look.align().name()));
    style.setDataFormat(workbook.createDataFormat().getFormat(aired(look)));
    style.setQuotePrefixed(look.quoted());
    String ground = ground(look);
    if (!ground.isEmpty()) {
      style.setFillForegroundColor(color(ground));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    if (look.ruled()) {
      style.setIndention((short) (look.align() == Placed.Align.LEFT ? 1 : 0));
      rule(style);
    }
    return style;
  }

  private static void rule(XSSFCellStyle style) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    style.setTopBorderColor(color(Palette.RULE));
    style.setBottomBorderColor(color(Palette.RULE));
    style.setLeftBorderColor(color(Palette.RULE));
    style.setRightBorderColor(color(Palette.RULE));
  }

  private static String ground(Look look) {
    return switch (look.role()) {
      case HEADER -> Palette.HEADER;
      case TOTAL -> Palette.TOTAL;
      case GRADE -> look.tone() == Tone.NEUTRAL ? "" : Palette.ground(look.tone());
      case WARNING -> look.ruled() ? Palette.WARNING : "";
      case TITLE, SUBTITLE, HEADING, BODY, NOTE -> "";
    };
  }

  private static Face face(Look look) {
    String name =
        switch (look.role()) {
          case TITLE, HEADING, HEADER -> "黑体";
          case SUBTITLE, NOTE -> "仿宋";
          case BODY, WARNING -> look.ruled() ? "宋体" : "仿宋";
          case TOTAL, GRADE -> "宋体";
        };
    boolean bold =
        switch (look.role()) {
          case TOTAL, WARNING -> true;
          case GRADE -> look.tone() == Tone.EXCELLENT || look.tone() == Tone.POOR;
          default -> false;
        };
    return new Face(name, look.halfPoints(), bold, ink(look));
  }

  private static String ink(Look look) {
    if (look.role() == Role.WARNING) {
      return Palette.WARNING_INK;
    }
    if (look.role() == Role.GRADE) {
      return Palette.ink(look.tone());
    }
    return look.linked() ? Palette.LINK : Palette.INK;
  }

  private XSSFFont font(Face face) {
    XSSFFont font = workbook.createFont();
    font.setFontName(face.name());
    font.setFontHeight(face.halfPoints() / 2.0);
    font.setBold(face.bold());
    font.setCharSet(FontCharset.GB2312);
    font.setColor(color(face.ink()));
    return font;
  }

  private static XSSFColor color(String rgb) {
    int value = Integer.parseInt(rgb, 16);
    byte[] bytes = {(byte) (value >> 16), (byte) (value >> 8), (byte) value};
    return new XSSFColor(bytes, new DefaultIndexedColorMap());
  }

  /** The number format of a cell; a number at the right keeps a blank from its border. */
  private static String aired(Look look) {
    String pattern = pattern(look.format());
    return look.align() == Placed.Align.RIGHT && look.ruled()
        ? pattern.replace(";", "_ ;") + "_ "
        : pattern;
  }

  /** The number format of a kind, as Excel writes it. */
  static String pattern(Format format) {
    String decimals = format.decimals() == 0 ? "" : "." + "0".repeat(format.decimals());
    return switch (format.kind()) {
      case TEXT -> "General";
      case AMOUNT, COUNT -> "#,##0" + decimals;
      case PERCENT -> "0" + decimals + "%";
      case SCORE -> "0" + decimals;
      case GAP -> "+0" + decimals + ";-0" + decimals + ";0" + decimals;
      case DATE -> "yyyy-mm-dd";
      case RANK -> "0";
    };
  }
}
