package jxeval.evaluation.award;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jxeval.evaluation.AwardEntry;
import jxeval.evaluation.AwardEntry.Kind;
import jxeval.evaluation.AwardEntry.Status;
import jxeval.evaluation.Figure;
import jxeval.evaluation.Raised;
import jxeval.model.Working;
import jxeval.scheme.Award;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** A line of the award tables in the making, of one award and kind; each step gives a new one. */
record Entry(
    Award award,
    Kind kind,
    String id,
    @Nullable String payee,
    @Nullable String project,
    @Nullable String person,
    @Nullable BigFraction base,
    List<Raised.Reason> basis,
    @Nullable Working working,
    List<Figure.Contribution> rows,
    @Nullable String clause) {

  static Entry of(Award award, Kind kind) {
    return new Entry(
        award,
        kind,
        award.id(),
        null,
        null,
        null,
        null,
        List.of(),
        null,
        List.of(),
        award.clause());
  }

  /** The class or slot of the award that it stands for. */
  Entry in(String part) {
    return new Entry(
        award,
        kind,
        award.id() + "/" + part,
        payee,
        project,
        person,
        base,
        basis,
        working,
        rows,
        clause);
  }

  Entry to(@Nullable String newPayee) {
    return new Entry(
        award, kind, id, newPayee, project, person, base, basis, working, rows, clause);
  }

  Entry forProject(String newProject) {
    return new Entry(
        award, kind, id, payee, newProject, person, base, basis, working, rows, clause);
  }

  Entry forPerson(String newPerson) {
    return new Entry(
        award, kind, id, payee, project, newPerson, base, basis, working, rows, clause);
  }

  Entry on(BigFraction newBase) {
    return new Entry(
        award, kind, id, payee, project, person, newBase, basis, working, rows, clause);
  }

  Entry under(@Nullable String otherClause) {
    return otherClause == null
        ? this
        : new Entry(
            award, kind, id, payee, project, person, base, basis, working, rows, otherClause);
  }

  Entry because(List<Raised.Reason> reasons) {
    return new Entry(award, kind, id, payee, project, person, base, reasons, working, rows, clause);
  }

  Entry because(String key, String... args) {
    return because(List.of(new Raised.Reason("award." + key, List.of(args))));
  }

  /** The same with further reasons. */
  Entry and(List<Raised.Reason> more) {
    List<Raised.Reason> all = new ArrayList<>(basis);
    all.addAll(more);
    return because(List.copyOf(all));
  }

  /** The arithmetic behind its amount. */
  Entry by(@Nullable Working how) {
    return new Entry(award, kind, id, payee, project, person, base, basis, how, rows, clause);
  }

  /** The cells that it rests on. */
  Entry from(List<Figure.Contribution> cells) {
    return new Entry(award, kind, id, payee, project, person, base, basis, working, cells, clause);
  }

  AwardEntry due(BigDecimal yuan) {
    return line(yuan, Status.DUE);
  }

  /** Without an amount: undecided, empty, unconfigured or nominated. */
  AwardEntry as(Status status) {
    return line(null, status);
  }

  /** Withheld by a bar. */
  AwardEntry withheld(Bars.Bar bar) {
    return because(bar.reasons()).as(bar.status());
  }

  private AwardEntry line(@Nullable BigDecimal yuan, Status status) {
    return new AwardEntry(
        award, id, payee, kind, project, person, base, yuan, basis, working, rows, clause, status);
  }
}
