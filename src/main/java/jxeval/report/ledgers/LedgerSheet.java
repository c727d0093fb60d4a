package jxeval.report.ledgers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jxeval.ledger.Item;
import jxeval.model.Value;
import jxeval.report.edition.ByColumn;
import jxeval.report.edition.Edition;
import jxeval.report.edition.Places;
import jxeval.report.table.Cell;
import jxeval.report.table.Column;
import jxeval.report.table.Ref;
import jxeval.report.table.Sheet;
import org.jspecify.annotations.Nullable;

/** A ledger sheet: every row that counts, to date, with the cell that it comes from. */
public final class LedgerSheet {
  /** The id of the table on every ledger sheet. */
  public static final String TABLE = "ledger";

  static final String NOTE = "本表只列计入统计的各行；“来源”列为报表文件、工作表和单元格。";

  private LedgerSheet() {}

  /** The sheet of a ledger, its rows put into the places; empty where it has none. */
  static Optional<Sheet> of(LedgerForm form, Edition edition, Places places, Numbers numbers) {
    List<Entry> entries = Entry.of(form.set(), edition);
    if (entries.isEmpty()) {
      return Optional.empty();
    }
    List<Item> items = entries.stream().map(Entry::item).toList();
    List<String> keys = numbers.keys(entries.size());
    ByColumn table = new ByColumn(TABLE, keys);
    table.add(Column.of("no", "序号"), numbers.cells(entries.size()), Cell.text("合计"));
    for (LedgerColumn column : form.columns()) {
      List<@Nullable Value> values = new ArrayList<>(entries.size());
      entries.forEach(e -> values.add(e.get(column.field())));
      List<Cell> cells = column.cells(values, edition);
      table.add(column.column(), cells, column.total(values, cells));
    }
    table.add(source(), sources(items));
    put(items, keys, form.sheet(), places);
    new CountedColumns(form.set(), edition, places).addTo(table, items);
    return Optional.of(
        edition
            .sheet(form.sheet(), form.title())
            .table(table.withTotal())
            .note(NOTE)
            .landscape()
            .filter()
            .build());
  }

  static Column source() {
    return Column.of("source", "来源").width(40);
  }

  /** The cells that the items come from, each with a link to it. */
  static List<Cell> sources(List<Item> items) {
    return items.stream().map(Item::at).map(at -> Cell.note(at.toString()).link(at)).toList();
  }

  static void put(List<Item> items, List<String> keys, String sheet, Places places) {
    for (int i = 0; i < items.size(); i++) {
      places.put(items.get(i), new Ref(sheet, TABLE, keys.get(i), null, "no", null, false));
    }
  }
}
