package jxeval.report.ledgers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jxeval.evaluation.CountyLine;
import jxeval.evaluation.Figure;
import jxeval.report.edition.Edition;
import jxeval.report.edition.Places;
import jxeval.report.table.Cell;
import jxeval.report.table.Ref;
import jxeval.report.table.Sheet;

/** All ledger sheets of a workbook, and the links that lead into them. */
public final class Ledgers {
  private final Places places = new Places();
  private final Map<String, String> sheetOfSet = new LinkedHashMap<>();
  private final List<Sheet> sheets = new ArrayList<>();
  private final List<ListedProject> projects;

  public Ledgers(Edition edition) {
    Numbers numbers = new Numbers();
    projects = ListedProject.all(edition);
    if (!projects.isEmpty()) {
      sheets.add(ProjectList.of(projects, edition, places, numbers));
      sheetOfSet.put("projects", ProjectList.SHEET);
    }
    for (LedgerForm form : LedgerForm.values()) {
      LedgerSheet.of(form, edition, places, numbers)
          .ifPresent(
              sheet -> {
                sheets.add(sheet);
                sheetOfSet.put(form.set(), form.sheet());
              });
    }
  }

  /** The sheets that have rows, the project list first. */
  public List<Sheet> sheets() {
    return List.copyOf(sheets);
  }

  public List<ListedProject> projects() {
    return projects;
  }

  /** The name of the sheet that holds a data set's rows. */
  public Optional<String> sheet(String set) {
    return Optional.ofNullable(sheetOfSet.get(set));
  }

  /** The cell, leading to the first row that its figure is made of, where a ledger holds it. */
  public Cell linked(Cell cell, Figure figure) {
    return figure
        .derivation()
        .rows()
        .flatMap(row -> places.of(row.at()).stream())
        .findFirst()
        .map(cell::link)
        .orElse(cell);
  }

  /** The total, in a ledger, of what its rows give to a county line; empty where none has it. */
  public Optional<Ref> total(CountyLine line) {
    return Optional.ofNullable(CountedColumns.set(line))
        .flatMap(this::sheet)
        .map(s -> Ref.of("total", CountedColumns.key(line)).in(LedgerSheet.TABLE).on(s));
  }
}
