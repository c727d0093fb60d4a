package jxeval.intake.submission;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jxeval.check.Finding;
import jxeval.check.SheetRule;
import jxeval.intake.form.Forms;
import jxeval.intake.form.ReturnForm;
import jxeval.intake.form.SheetForm;
import jxeval.intake.row.RowChecks;
import jxeval.intake.table.ReadRow;
import jxeval.intake.table.ReadSheet;
import jxeval.model.CellRef;
import jxeval.model.Row;
import jxeval.model.Unit;
import jxeval.scheme.FormOverrides;

/**
 * The rows of one return as its unit's, and what its sheets lack.
 *
 * @param rows in order of file, sheet and row, excluded ones included
 * @param findings with the county's severities
 */
record ReturnContent(List<Row> rows, List<Finding> findings) {

  /** Reads the sheets of an arrival as the return of a unit for a month. */
  static ReturnContent of(
      Arrival arrival, Unit unit, YearMonth month, Forms forms, FormOverrides overrides) {
    ReturnForm form = forms.returnOf(overrides.formOf(unit.kind()));
    List<Row> rows = new ArrayList<>();
    List<Finding> found = new ArrayList<>();
    Set<String> twice = twice(arrival, forms, found);
    for (ReadSheet sheet : arrival.sheets()) {
      if (!form.holds(sheet.set())) {
        found.add(foreign(sheet, arrival, forms, form));
        continue;
      }
      found.addAll(sheet.findings());
      for (ReadRow row : sheet.rows()) {
        ReadRow owned = owned(row, unit, month, overrides);
        found.addAll(owned.findings());
        boolean out = twice.contains(sheet.set()) || !row.row().counts();
        rows.add(out ? owned.row().excluded() : owned.row());
      }
    }
    found.addAll(missing(arrival, forms, form));
    return new ReturnContent(rows, found.stream().map(overrides::judged).toList());
  }

  private static ReadRow owned(ReadRow read, Unit unit, YearMonth month, FormOverrides overrides) {
    Row row = read.row();
    Row owned = new Row(row.set(), unit.id(), month, row.fields(), row.source(), row.counts());
    List<Finding> within = RowChecks.within(owned, month);
    if (within.isEmpty()) {
      return new ReadRow(owned, read.findings());
    }
    List<Finding> findings = new ArrayList<>(read.findings());
    within.forEach(f -> findings.add(overrides.judged(f)));
    return new ReadRow(owned, findings);
  }

  /** The sheets that hold rows twice: nobody can tell which of the two counts. */
  private static Set<String> twice(Arrival arrival, Forms forms, List<Finding> findings) {
    Map<String, ReadSheet> first = new LinkedHashMap<>();
    Set<String> twice = new HashSet<>();
    for (ReadSheet sheet : arrival.sheets()) {
      if (!sheet.rows().isEmpty()) {
        ReadSheet earlier = first.putIfAbsent(sheet.set(), sheet);
        if (earlier != null) {
          twice.add(sheet.set());
          findings.add(
              Finding.of(SheetRule.H210, sheet.rows().get(0).row().source().place(), sheet.name())
                  .with("sheet", forms.sheet(sheet.set()).name())
                  .with("first", earlier.name()));
        }
      }
    }
    return twice;
  }

  private static Finding foreign(ReadSheet sheet, Arrival arrival, Forms forms, ReturnForm form) {
    String expected =
        Stream.concat(form.required().stream(), form.optional().stream())
            .map(s -> forms.sheet(s).name())
            .collect(Collectors.joining("、"));
    return Finding.of(SheetRule.H209, CellRef.sheet(fileOf(sheet, arrival), sheet.name()), null)
        .with("sheet", forms.sheet(sheet.set()).name())
        .with("expected", expected);
  }

  private static String fileOf(ReadSheet sheet, Arrival arrival) {
    return arrival.books().stream()
        .filter(b -> b.sheets().contains(sheet))
        .map(jxeval.intake.book.Book::file)
        .findFirst()
        .orElse(arrival.path());
  }

  private static List<Finding> missing(Arrival arrival, Forms forms, ReturnForm form) {
    Set<String> there = new HashSet<>();
    arrival.sheets().forEach(s -> there.add(s.set()));
    arrival.books().forEach(b -> there.addAll(b.headless()));
    return form.required().stream()
        .filter(s -> !there.contains(s))
        .map(forms::sheet)
        .map(SheetForm::name)
        .map(
            name ->
                Finding.of(SheetRule.H201, CellRef.file(arrival.path()), null).with("sheet", name))
        .toList();
  }
}
