package jxeval.intake.table;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jxeval.check.Finding;
import jxeval.check.SheetRule;
import jxeval.intake.cell.CellReader;
import jxeval.intake.form.Kind;
import jxeval.intake.form.SheetForm;
import jxeval.intake.grid.GridRow;
import jxeval.intake.grid.Sheet;
import jxeval.intake.row.RowChecks;
import jxeval.model.CellRef;
import jxeval.model.Row;
import jxeval.model.Source;
import jxeval.model.UnitNames;
import jxeval.model.Value;
import jxeval.scheme.Scheme;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a sheet whose header is found. */
public final class TableReader {
  private final Scheme scheme;
  private final CellReader cells;
  private final SeenValues seen = new SeenValues();
  private final EntryUnits entryUnits;
  private final RowChecks checks;

  public TableReader(Scheme scheme) {
    this.scheme = scheme;
    this.cells = new CellReader(new UnitNames(scheme.units()));
    this.entryUnits = new EntryUnits(scheme);
    this.checks = new RowChecks(scheme);
  }

  /**
   * The rows of a sheet, whosever return it stands in.
   *
   * @param typed whether the file's format tells numbers from texts
   */
  public ReadSheet read(String file, Sheet sheet, Header header, boolean typed) {
    LineReader.Place place = new LineReader.Place(file, sheet.name(), typed);
    FilledSheet filled = new FilledSheet(sheet, header);
    LineReader reader = new LineReader(cells, seen, entryUnits, place, header, filled);
    List<Line> lines = Lines.of(sheet, header, filled);
    ControlTotals totals = new ControlTotals(header, place, lines.stream().anyMatch(Line::isTotal));
    List<Finding> aboutSheet = new ArrayList<>(HeaderCheck.of(file, sheet, header));
    List<Draft> drafts = new ArrayList<>();
    for (Line line : lines) {
      switch (line.role()) {
        case DATA -> {
          LineReader.Said said = reader.data(line.row());
          totals.data(said);
          drafts.add(new Draft(line.row(), said));
        }
        case CONTINUED -> {
          LineReader.Said said = reader.continued(line.row());
          totals.data(said);
          LineReader.Said trip = drafts.get(drafts.size() - 1).said;
          Continuation.join(trip.fields(), said.fields());
          trip.findings().addAll(said.findings());
        }
        case TOTAL, SUBTOTAL -> totals.total(line, reader.continued(line.row()));
        case INCOMPLETE ->
            aboutSheet.add(
                Finding.of(
                    SheetRule.H212,
                    new CellRef(file, sheet.name(), "A", line.row().number()),
                    null));
      }
    }
    aboutSheet.addAll(totals.findings());
    Map<String, String> letters = header.letters();
    String set = header.form().id();
    return new ReadSheet(
        set,
        sheet.name(),
        drafts.stream()
            .map(d -> finished(d, header, new Source(file, sheet.name(), d.row.number(), letters)))
            .toList(),
        judged(aboutSheet));
  }

  private record Draft(GridRow row, LineReader.Said said) {}

  private ReadRow finished(Draft draft, Header header, Source source) {
    Map<String, Value> fields = draft.said.fields();
    Row row =
        new Row(header.form().id(), null, monthOf(header.form(), fields), fields, source, true);
    List<Finding> findings = draft.said.findings();
    findings.addAll(checks.alone(row));
    return new ReadRow(row, judged(findings));
  }

  private List<Finding> judged(List<Finding> findings) {
    return findings.isEmpty() ? List.of() : findings.stream().map(scheme.forms()::judged).toList();
  }

  /** A ledger row's own month. */
  private static @Nullable YearMonth monthOf(SheetForm form, Map<String, Value> fields) {
    if (form.id().equals("survey") && fields.get("round") instanceof Value.Text round) {
      return Rounds.month(round.text());
    }
    return fields.get("month") instanceof Value.Text month
            && form.field("month").filter(f -> f.kind() == Kind.MONTH).isPresent()
        ? YearMonth.parse(month.text())
        : null;
  }
}
