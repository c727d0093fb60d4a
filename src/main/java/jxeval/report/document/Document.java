package jxeval.report.document;

import java.math.BigDecimal;
import java.util.List;
import jxeval.report.table.Table;

/**
 * A document in the order of official ones: title, salutation, body, signature.
 *
 * @param addressee whom it goes to
 * @param office who signs it
 */
public record Document(String title, String addressee, List<Part> parts, String office) {
  public Document {
    parts = List.copyOf(parts);
  }

  /** A part of the body. */
  public sealed interface Part {}

  /** 一、 … */
  public record Heading(String text) implements Part {}

  /**
   * A paragraph.
   *
   * @param head its beginning, such as （一）实际进资。; empty for none
   */
  public record Paragraph(String head, String text) implements Part {}

  /** Figures in columns. */
  public record Figures(Table table) implements Part {}

  /** Lying bars of shares, the first on top. */
  public record Bars(String title, List<Bar> bars) implements Part {
    public Bars {
      bars = List.copyOf(bars);
    }
  }

  /**
   * A bar.
   *
   * @param share as it is printed: 0.1822 for 18.22%
   */
  public record Bar(String name, BigDecimal share) {}

  /** Lines left blank for whoever finishes the document. */
  public record Blank(int lines) implements Part {}
}
