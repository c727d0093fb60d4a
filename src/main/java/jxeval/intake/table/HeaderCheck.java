package jxeval.intake.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jxeval.check.Finding;
import jxeval.check.Rule;
import jxeval.check.Severity;
import jxeval.check.SheetRule;
import jxeval.intake.cell.CellText;
import jxeval.intake.form.Field;
import jxeval.intake.form.HeaderName;
import jxeval.intake.form.Kind;
import jxeval.intake.form.Scale;
import jxeval.intake.grid.A1;
import jxeval.intake.grid.GridRow;
import jxeval.intake.grid.RawCell;
import jxeval.intake.grid.Sheet;
import jxeval.model.CellRef;
import org.jspecify.annotations.Nullable;

/** What is wrong with a header, and what in it is not read. */
final class HeaderCheck {
  private static final String STATED_UNIT = "单位:";

  private final String file;
  private final Sheet sheet;
  private final Header header;
  private final List<Finding> findings = new ArrayList<>();

  private HeaderCheck(String file, Sheet sheet, Header header) {
    this.file = file;
    this.sheet = sheet;
    this.header = header;
  }

  static List<Finding> of(String file, Sheet sheet, Header header) {
    HeaderCheck check = new HeaderCheck(file, sheet, header);
    check.missing();
    check.columns();
    check.unknown();
    check.statedAbove();
    return check.findings;
  }

  private void missing() {
    for (Field field : header.missing()) {
      findings.add(
          Finding.of(SheetRule.H203, CellRef.sheet(file, sheet.name()), null)
              .with("sheet", header.form().name())
              .with("column", field.printedHeader()));
    }
  }

  private void columns() {
    Map<Field, Column> first = new LinkedHashMap<>();
    for (Column column : header.columns()) {
      Field field = column.field();
      Column earlier = first.putIfAbsent(field, column);
      if (earlier != null && field.kind() != Kind.IGNORED) {
        Finding twice =
            at(SheetRule.H204, column.text())
                .with("column", field.header())
                .with("first", A1.of(earlier.text().row(), earlier.number()));
        findings.add(field.isStrict() ? twice : twice.withSeverity(Severity.WARNING));
      }
      if (!column.fits() && column.unit() != null) {
        findings.add(
            at(SheetRule.H206, column.text(), column.unit().word())
                .with("column", field.header())
                .with("expected", unitsLike(field.unit())));
      }
    }
  }

  private void unknown() {
    Set<Integer> known = new HashSet<>();
    header.columns().forEach(c -> known.add(c.number()));
    for (HeaderText text : header.texts()) {
      if (!known.contains(text.column())) {
        if (text.hasOtherBrackets()) {
          findings.add(at(SheetRule.H205, text));
        }
        findings.add(at(SheetRule.H207, text));
      }
    }
  }

  /** A line such as 单位：亿元 above a table whose header says nothing of the kind. */
  private void statedAbove() {
    for (GridRow row : sheet.rows()) {
      if (row.number() >= header.firstRow()) {
        return;
      }
      for (RawCell cell : row.cells()) {
        String text = HeaderName.fold(cell.text());
        if (text.startsWith(STATED_UNIT)) {
          Scale.named(text.substring(STATED_UNIT.length()))
              .ifPresent(unit -> contradicted(row.number(), cell, unit));
        }
      }
    }
  }

  private void contradicted(int row, RawCell cell, Scale unit) {
    for (Column column : header.columns()) {
      Scale base = column.field().unit();
      if (base != null && column.unit() == null && unit.fits(base) && unit != base) {
        findings.add(
            Finding.of(
                    SheetRule.H213,
                    new CellRef(file, sheet.name(), A1.of(row, cell.column())),
                    CellText.quoted(CellText.clean(cell.text())))
                .with("column", column.field().header())
                .with("expected", base.word()));
        return;
      }
    }
  }

  private static String unitsLike(@Nullable Scale unit) {
    return Stream.of(Scale.values())
        .filter(s -> s.fits(unit))
        .map(Scale::word)
        .collect(Collectors.joining("/"));
  }

  private Finding at(Rule rule, HeaderText text) {
    return at(rule, text, CellText.quoted(text.shown()));
  }

  private Finding at(Rule rule, HeaderText text, String found) {
    return Finding.of(
        rule, new CellRef(file, sheet.name(), A1.of(text.row(), text.column())), found);
  }
}
