package jxeval.output.xlsx;

import java.net.URI;
import java.net.URISyntaxException;
import jxeval.model.CellRef;
import jxeval.report.table.Link;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes the links of one workbook; a sheet takes no more of them than Excel opens. */
final class Links {
  private static final int MOST = 60_000;

  private final XSSFWorkbook workbook;
  private final Layout layout;
  private final @Nullable String toInputs;

  Links(XSSFWorkbook workbook, Layout layout, @Nullable String toInputs) {
    this.workbook = workbook;
    this.layout = layout;
    this.toInputs = toInputs;
  }

  void add(XSSFCell cell, Placed placed, Grid grid, Link link) {
    if (cell.getSheet().getHyperlinkList().size() >= MOST) {
      return;
    }
    if (link instanceof Link.Inside inside) {
      Area to = layout.area(inside.cell(), grid, placed.table(), placed.rowKey());
      XSSFHyperlink written = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
      written.setAddress(to.full());
      cell.setHyperlink(written);
    } else if (link instanceof Link.Source source && toInputs != null) {
      XSSFHyperlink written = workbook.getCreationHelper().createHyperlink(HyperlinkType.FILE);
      written.setAddress(path(toInputs + "/" + source.place().file()));
      String place = place(source.place());
      if (!place.isEmpty()) {
        written.setLocation(place);
      }
      cell.setHyperlink(written);
    }
  }

  /** A relative path as a URI reference: what a URI cannot hold is percent-encoded. */
  private static String path(String path) {
    try {
      return new URI(null, null, VisibleText.of(path), null).toString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("not a path: " + path, e);
    }
  }

  private static String place(CellRef ref) {
    if (ref.sheet() == null || ref.sheet().isEmpty()) {
      return "";
    }
    String cell = ref.cell() == null ? "A1" : ref.cell();
    return "'" + VisibleText.of(ref.sheet()).replace("'", "''") + "'!" + cell;
  }
}
