package jxeval.intake.submission;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import jxeval.check.Finding;
import jxeval.intake.book.Book;
import jxeval.intake.form.Forms;
import jxeval.model.InputFile;
import jxeval.model.Row;
import jxeval.model.Submission;
import jxeval.model.Unit;
import jxeval.scheme.Scheme;

/**
 * The monthly returns of a year up to a month: which count, what they say, when they came.
 *
 * @param rows of the returns that count, in order of unit, month, file, sheet and row
 * @param superseded rows of the versions that a later one replaced, the last replaced at the end
 * @param submissions of all due units, month by month
 * @param inputs every file that was read
 * @param findings with the county's severities
 */
public record Returns(
    List<Row> rows,
    List<Row> superseded,
    List<Submission> submissions,
    List<InputFile> inputs,
    List<Finding> findings) {

  /** Sorts out the files below {@code returns/}, which are in order of path. */
  public static Returns of(List<Book> books, Scheme scheme, Forms forms, YearMonth upTo) {
    return new Sorting(books, scheme, forms, upTo).returns();
  }

  /** The sorting on its way. */
  private static final class Sorting {
    private final Scheme scheme;
    private final Forms forms;
    private final YearMonth upTo;
    private final List<Identified> arrivals;
    private final Map<String, Map<YearMonth, List<Identified>>> byUnit = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Row> superseded = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, InputFile.Status> statuses = new TreeMap<>();
    private final Map<String, Map<YearMonth, Versions>> counting = new HashMap<>();

    Sorting(List<Book> books, Scheme scheme, Forms forms, YearMonth upTo) {
      this.scheme = scheme;
      this.forms = forms;
      this.upTo = upTo;
      Identification identification = new Identification(scheme);
      this.arrivals = Arrival.of(books).stream().map(identification::of).toList();
      for (Identified arrival : arrivals) {
        if (arrival.unit() != null && arrival.month() != null) {
          byUnit
              .computeIfAbsent(arrival.unit().id(), u -> new HashMap<>())
              .computeIfAbsent(arrival.month(), m -> new ArrayList<>())
              .add(arrival);
        }
      }
    }

    Returns returns() {
      for (Identified arrival : arrivals) {
        if (isLater(arrival)) {
          statuses.put(arrival.path(), InputFile.Status.LATER);
          continue;
        }
        arrival.arrival().books().forEach(b -> findings.addAll(b.findings()));
        findings.addAll(arrival.findings());
        if (arrival.rejected()) {
          statuses.put(arrival.path(), InputFile.Status.REJECTED);
        }
      }
      for (Unit unit : scheme.units()) {
        for (YearMonth month : months()) {
          choose(unit, month);
        }
      }
      Punctuality punctuality = punctuality();
      findings.addAll(punctuality.findings());
      return new Returns(rows, superseded, punctuality.submissions(), inputs(), findings);
    }

    private void choose(Unit unit, YearMonth month) {
      List<Identified> versions = came(unit, month).stream().filter(a -> !a.rejected()).toList();
      if (versions.isEmpty()) {
        return;
      }
      Versions chosen = Versions.of(versions, scheme.forms());
      counting.computeIfAbsent(unit.id(), u -> new HashMap<>()).put(month, chosen);
      statuses.putAll(chosen.statuses());
      findings.addAll(chosen.findings());
      Identified counted = chosen.counting();
      if (counted != null) {
        ReturnContent content =
            ReturnContent.of(counted.arrival(), unit, month, forms, scheme.forms());
        rows.addAll(content.rows());
        findings.addAll(content.findings());
        for (Identified replaced : chosen.superseded()) {
          superseded.addAll(
              ReturnContent.of(replaced.arrival(), unit, month, forms, scheme.forms()).rows());
        }
      }
    }

    /** What is, or failed to be, the unit's return of a month. */
    private List<Identified> came(Unit unit, YearMonth month) {
      return byUnit.getOrDefault(unit.id(), Map.of()).getOrDefault(month, List.of());
    }

    private Punctuality punctuality() {
      Punctuality punctuality = new Punctuality(scheme);
      for (YearMonth month : months()) {
        for (Unit unit : scheme.units()) {
          if (punctuality.isDue(unit)) {
            Versions versions = counting.getOrDefault(unit.id(), Map.of()).get(month);
            Identified counted = versions == null ? null : versions.counting();
            if (versions != null && counted != null) {
              punctuality.counted(unit, month, versions, counted);
            } else {
              punctuality.nothing(unit, month, !came(unit, month).isEmpty());
            }
          }
        }
      }
      punctuality.idleRulings(upTo);
      return punctuality;
    }

    private List<InputFile> inputs() {
      List<InputFile> inputs = new ArrayList<>();
      for (Identified arrival : arrivals) {
        InputFile.Status status =
            Objects.requireNonNullElse(statuses.get(arrival.path()), InputFile.Status.REJECTED);
        Unit unit = arrival.unit();
        for (Book book : arrival.arrival().books()) {
          boolean lost = !book.readable() && status != InputFile.Status.LATER;
          inputs.add(
              new InputFile(
                  book.file(),
                  book.sha256(),
                  unit == null ? null : unit.id(),
                  arrival.month(),
                  lost ? InputFile.Status.REJECTED : status));
        }
      }
      return inputs;
    }

    private List<YearMonth> months() {
      List<YearMonth> months = new ArrayList<>();
      for (int m = 1; m <= 12; m++) {
        YearMonth month = YearMonth.of(scheme.year(), m);
        if (!month.isAfter(upTo)) {
          months.add(month);
        }
      }
      return months;
    }

    private boolean isLater(Identified arrival) {
      YearMonth month = arrival.month();
      return month != null && month.isAfter(upTo);
    }
  }
}
