package jxeval.output.xlsx;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jxeval.model.CellRef;
import jxeval.output.ooxml.Relations;
import jxeval.output.ooxml.Xml;
import jxeval.report.table.Link;
import org.jspecify.annotations.Nullable;

/** Writes the links of one workbook; a sheet takes no more of them than Excel opens. */
final class Links {
  private static final int MOST = 60_000;

  private final Layout layout;
  private final @Nullable String toInputs;

  Links(Layout layout, @Nullable String toInputs) {
    this.layout = layout;
    this.toInputs = toInputs;
  }

  /**
   * One link as a sheet has it.
   *
   * @param file id of the file among what the sheet refers to; null for the workbook itself
   */
  record Written(String at, String location, @Nullable String file) {
    void write(Xml xml) {
      xml.open("hyperlink");
      if (!location.isEmpty()) {
        xml.with("location", location);
      }
      xml.with("ref", at);
      if (file != null) {
        xml.with("r:id", file);
      }
      xml.end();
    }
  }

  /** The links of a sheet; the files that they lead to become relations of it. */
  List<Written> of(Grid grid, Relations relations) {
    List<Written> links = new ArrayList<>();
    Map<String, String> files = new HashMap<>();
    for (Placed placed : grid.cells()) {
      Link link = placed.cell().link();
      if (links.size() == MOST) {
        break;
      } else if (link instanceof Link.Inside inside) {
        Area to = layout.area(inside.cell(), grid, placed.table(), placed.rowKey());
        links.add(new Written(placed.at(), to.full(), null));
      } else if (link instanceof Link.Source source && toInputs != null) {
        String file = files.computeIfAbsent(source.place().file(), f -> path(toInputs + "/" + f));
        String id = relations.toFile("hyperlink", file);
        links.add(new Written(placed.at(), place(source.place()), id));
      }
    }
    return links;
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
