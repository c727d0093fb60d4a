package jxeval.output.xlsx;

import java.util.Map;
import jxeval.output.ooxml.Xml;
import jxeval.report.table.Format;

/** The number formats of one workbook: those that Excel knows by number, and its own. */
public final class NumberFormats {
  private static final int FIRST_OWN = 164;
  private static final Map<String, Integer> KNOWN =
      Map.of("General", 0, "0", 1, "0.00", 2, "#,##0", 3, "#,##0.00", 4, "0%", 9, "0.00%", 10);

  private final Numbered<String> own = new Numbered<>(FIRST_OWN);

  int of(Look look) {
    String pattern = aired(look);
    Integer known = KNOWN.get(pattern);
    return known == null ? own.of(pattern) : known;
  }

  void write(Xml xml) {
    xml.open("numFmts").with("count", own.all().size());
    for (String pattern : own.all()) {
      xml.open("numFmt").with("numFmtId", own.of(pattern)).with("formatCode", pattern).end();
    }
    xml.end();
  }

  /** The number format of a cell; a number at the right keeps a blank from its border. */
  private static String aired(Look look) {
    String pattern = pattern(look.format());
    return look.align() == Placed.Align.RIGHT && look.ruled()
        ? pattern.replace(";", "_ ;") + "_ "
        : pattern;
  }

  /** The number format of a kind, as Excel writes it. */
  public static String pattern(Format format) {
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
