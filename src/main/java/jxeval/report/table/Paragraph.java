package jxeval.report.table;

import java.util.Arrays;
import java.util.List;

/** Lines of text over the whole width of the sheet. */
public record Paragraph(List<Cell> lines) implements Block {
  public Paragraph {
    lines = List.copyOf(lines);
  }

  public static Paragraph of(Cell... lines) {
    return new Paragraph(Arrays.asList(lines));
  }
}
