package jxeval.desk.form;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jxeval.intake.form.SheetForm;
import jxeval.model.Facts;
import jxeval.model.InputFile;
import jxeval.model.Row;
import jxeval.model.Unit;

/** The rows of a unit's last return that go on in its next one: those with a cumulative figure. */
final class CarriedRows {
  private static final String ENDED = "终止";
  private final Facts facts;

  CarriedRows(Facts facts) {
    this.facts = facts;
  }

  /** In the order of the last return before the month; projects that ended stay behind. */
  List<Row> into(SheetForm sheet, Unit unit, YearMonth month) {
    if (sheet.fields().stream().noneMatch(f -> sheet.addsUp(f).isPresent())) {
      return List.of();
    }
    Optional<YearMonth> last =
        facts.inputs().stream()
            .filter(i -> i.status() == InputFile.Status.COUNTED && unit.id().equals(i.unit()))
            .flatMap(i -> Optional.ofNullable(i.month()).stream())
            .filter(m -> m.isBefore(month))
            .max(Comparator.naturalOrder());
    return facts.rows().stream()
        .filter(r -> r.set().equals(sheet.id()) && unit.id().equals(r.unit()))
        .filter(r -> last.isPresent() && last.get().equals(r.month()))
        .filter(r -> r.text("status").filter(ENDED::equals).isEmpty())
        .toList();
  }
}
