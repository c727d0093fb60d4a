package jxeval.output.xlsx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jxeval.report.table.Formula;
import jxeval.report.table.Ref;
import jxeval.report.table.Sheet;
import jxeval.report.table.Workbook;
import jxeval.thread.Threads;
import org.jspecify.annotations.Nullable;

/** A workbook laid out: every sheet's grid, and where each reference leads. */
final class Layout {
  private static final Pattern SLOT = Pattern.compile("\\{(\\d+)}");

  private final Map<String, Grid> grids = new LinkedHashMap<>();

  Layout(Workbook workbook) {
    this(workbook, Threads.ONE);
  }

  Layout(Workbook workbook, Threads threads) {
    List<Sheet> sheets = workbook.sheets();
    Map<String, String> names = SheetNames.of(sheets.stream().map(Sheet::name).toList());
    List<Grid> laid =
        threads.each(
            sheets, s -> Grid.of(s, Objects.requireNonNull(names.get(s.name())), workbook.draft()));
    for (int i = 0; i < laid.size(); i++) {
      grids.put(sheets.get(i).name(), laid.get(i));
    }
  }

  List<Grid> grids() {
    return List.copyOf(grids.values());
  }

  /** The grid of a sheet's written name. */
  Grid written(String name) {
    return grids.values().stream().filter(g -> g.name().equals(name)).findFirst().orElseThrow();
  }

  /** The cells meant by a reference that stands on a sheet, in a table's row or outside. */
  Area area(Ref ref, Grid from, @Nullable String table, @Nullable String row) {
    Grid grid = ref.sheet() == null ? from : grid(ref.sheet());
    String id = ref.table() == null && grid == from ? table : ref.table();
    return grid.place(id).area(ref, grid.name(), row);
  }

  /** A formula's text with its references in A1 notation, sheets named where they differ. */
  String text(Formula formula, Grid from, Placed at) {
    Matcher slot = SLOT.matcher(formula.text());
    return slot.replaceAll(
        found -> {
          Ref ref = formula.refs().get(Integer.parseInt(found.group(1)));
          Area area = area(ref, from, at.table(), at.rowKey());
          String place = area.sheet().equals(from.name()) ? area.a1() : area.full();
          return Matcher.quoteReplacement(place);
        });
  }

  private Grid grid(String sheet) {
    Grid grid = grids.get(sheet);
    if (grid == null) {
      throw new IllegalArgumentException("no sheet " + sheet);
    }
    return grid;
  }
}
