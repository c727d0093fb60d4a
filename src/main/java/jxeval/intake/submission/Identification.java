package jxeval.intake.submission;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jxeval.check.Finding;
import jxeval.check.SheetRule;
import jxeval.check.UnitRule;
import jxeval.intake.book.Cover;
import jxeval.intake.cell.CellText;
import jxeval.model.CellRef;
import jxeval.model.Unit;
import jxeval.model.UnitNames;
import jxeval.scheme.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whose return of which month an arrival is: the cover decides; where it is missing or
 * silent, folder and file name do if they leave no doubt.
 */
final class Identification {
  private final Scheme scheme;
  private final UnitNames names;

  Identification(Scheme scheme) {
    this.scheme = scheme;
    this.names = new UnitNames(scheme.units());
  }

  Identified of(Arrival arrival) {
    return new Run(arrival).identified();
  }

  /** One identification on its way. */
  private final class Run {
    private final Arrival arrival;
    private final @Nullable Cover cover;
    private final List<Unit> named;
    private final List<Finding> findings = new ArrayList<>();

    Run(Arrival arrival) {
      this.arrival = arrival;
      this.cover = arrival.cover();
      this.named = names.in(arrival.names());
    }

    Identified identified() {
      if (!arrival.readable() || !arrival.isKnown()) {
        if (arrival.readable()) {
          find(Finding.of(SheetRule.H211, CellRef.file(arrival.path()), null));
        }
        return new Identified(arrival, onlyNamed(), arrival.folderMonth(), null, true, findings);
      }
      Optional<Unit> stated = statedUnit();
      Optional<YearMonth> statedMonth = cover == null ? Optional.empty() : cover.month();
      Unit unit = stated.orElse(onlyNamed());
      YearMonth month = month(statedMonth);
      if (unit == null || month == null) {
        if (findings.isEmpty()) {
          find(Finding.of(UnitRule.U713, CellRef.file(arrival.path()), null));
        }
      } else {
        if (findings.stream().anyMatch(Finding::isError)) {
          return new Identified(arrival, unit, month, null, true, findings);
        }
        if (stated.isEmpty() || statedMonth.isEmpty()) {
          silent(stated.isEmpty() ? "unit" : "month", unit, month);
        } else if (cover != null && cover.submitted().isEmpty()) {
          find(cover.finding(UnitRule.U708, "submitted"));
        }
        stated.ifPresent(this::compareWithName);
        if (month.getYear() != scheme.year()) {
          find(
              Finding.of(UnitRule.U714, CellRef.file(arrival.path()), month.toString())
                  .with("year", Integer.toString(scheme.year())));
        }
      }
      LocalDate submitted = cover == null ? null : cover.submitted().orElse(null);
      boolean rejected = findings.stream().anyMatch(Finding::isError);
      return new Identified(arrival, unit, month, submitted, rejected, findings);
    }

    /** The unit on the cover; one that nobody knows is an error, never a guess. */
    private Optional<Unit> statedUnit() {
      String written = cover == null ? null : cover.unit();
      if (cover == null || written == null) {
        return Optional.empty();
      }
      Optional<Unit> unit = names.find(written);
      if (unit.isEmpty()) {
        find(
            names
                .nearest(written)
                .map(n -> cover.finding(UnitRule.U701, "unit").with("nearest", n.name()))
                .orElseGet(() -> cover.finding(UnitRule.U702, "unit")));
      }
      return unit;
    }

    private @Nullable YearMonth month(Optional<YearMonth> stated) {
      YearMonth folder = arrival.folderMonth();
      if (stated.isPresent()) {
        if (cover != null && folder != null && !folder.equals(stated.get())) {
          find(cover.finding(UnitRule.U704, "month").with("month", folder.toString()));
          return folder;
        }
        return stated.get();
      }
      return folder == null || NamedMonths.contradicts(arrival.names(), folder) ? null : folder;
    }

    private @Nullable Unit onlyNamed() {
      return named.size() == 1 ? named.get(0) : null;
    }

    private void silent(String label, Unit unit, YearMonth month) {
      Finding finding =
          cover == null
              ? Finding.of(UnitRule.U707, CellRef.file(arrival.path()), null)
              : cover.finding(UnitRule.U707, label);
      find(finding.with("unit", unit.name()).with("month", month.toString()));
    }

    private void compareWithName(Unit unit) {
      if (named.size() == 1 && !named.get(0).id().equals(unit.id())) {
        find(
            Finding.of(UnitRule.U712, CellRef.file(arrival.path()), CellText.clean(arrival.names()))
                .with("named", named.get(0).name())
                .with("unit", unit.name()));
      }
    }

    private void find(Finding finding) {
      findings.add(scheme.forms().judged(finding));
    }
  }
}
