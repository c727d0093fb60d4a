package jxeval.intake.submission;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jxeval.check.Finding;
import jxeval.check.UnitRule;
import jxeval.model.CellRef;
import jxeval.model.Submission;
import jxeval.model.Unit;
import jxeval.scheme.Parameter;
import jxeval.scheme.Ruling;
import jxeval.scheme.Scheme;
import org.jspecify.annotations.Nullable;

/** Whether the returns that are due came in time (三-3-五). */
final class Punctuality {
  private final Scheme scheme;
  private final List<Submission> submissions = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Set<Ruling.Lateness> needed = new HashSet<>();

  Punctuality(Scheme scheme) {
    this.scheme = scheme;
  }

  List<Submission> submissions() {
    return submissions;
  }

  List<Finding> findings() {
    return findings.stream().map(scheme.forms()::judged).toList();
  }

  boolean isDue(Unit unit) {
    return scheme.calendar().due().contains(unit.kind());
  }

  /** Nothing counts: no file came, or none that came can be used. */
  void nothing(Unit unit, YearMonth month, boolean cameInVain) {
    add(
        unit,
        month,
        cameInVain ? Submission.Status.REJECTED : Submission.Status.MISSING,
        null,
        null);
    if (!cameInVain) {
      findings.add(about(UnitRule.U706, null, null, unit, month));
    }
  }

  /** A return counts; its date, or that of the first version, decides. */
  void counted(Unit unit, YearMonth month, Versions versions, Identified counting) {
    LocalDate date = scheme.calendar().firstDecides() ? versions.earliest() : counting.submitted();
    LocalDate deadline = scheme.calendar().deadline(month);
    boolean late = (date == null || date.isAfter(deadline)) && !isExcused(unit, month);
    add(
        unit,
        month,
        late ? Submission.Status.LATE : Submission.Status.ON_TIME,
        counting.path(),
        date);
    if (late && date != null) {
      findings.add(
          about(UnitRule.U705, CellRef.file(counting.path()), date.toString(), unit, month)
              .with("deadline", deadline.toString()));
    }
  }

  private void add(
      Unit unit,
      YearMonth month,
      Submission.Status status,
      @Nullable String file,
      @Nullable LocalDate date) {
    submissions.add(new Submission(unit.id(), month, status, file, date));
  }

  private boolean isExcused(Unit unit, YearMonth month) {
    List<Ruling.Lateness> excuses =
        scheme.rulings(Ruling.Lateness.class).stream()
            .filter(r -> r.unit().equals(unit.id()) && r.month().equals(month))
            .toList();
    needed.addAll(excuses);
    return !excuses.isEmpty();
  }

  /** U715: rulings that excuse what is not late, among the months that were read. */
  void idleRulings(YearMonth upTo) {
    for (Ruling.Lateness ruling : scheme.rulings(Ruling.Lateness.class)) {
      if (!needed.contains(ruling) && !ruling.month().isAfter(upTo)) {
        Unit unit = scheme.unit(ruling.unit()).orElseThrow();
        findings.add(
            about(UnitRule.U715, CellRef.file(scheme.file()), null, unit, ruling.month())
                .with("ruling", ruling.path()));
      }
    }
  }

  private Finding about(
      UnitRule rule, @Nullable CellRef at, @Nullable String found, Unit unit, YearMonth month) {
    Finding finding =
        Finding.of(rule, at, found).with("unit", unit.name()).with("month", month.toString());
    return scheme.parametersUnder("calendar").stream()
        .map(Parameter::clause)
        .filter(Objects::nonNull)
        .findFirst()
        .map(finding::withClause)
        .orElse(finding);
  }
}
