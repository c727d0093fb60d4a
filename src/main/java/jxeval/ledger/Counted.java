package jxeval.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jxeval.ledger.listing.Batch;
import jxeval.model.Row;
import jxeval.model.Submission;
import jxeval.model.Unit;
import org.apache.commons.numbers.fraction.BigFraction;

/** What of one data set counts for the county and for each unit, in the order of the records. */
final class Counted {
  private static final String COUNTY = "";
  private final Map<String, List<Credited>> bySubject = new HashMap<>();

  private Counted() {}

  /**
   * Projects: whole for the county, by share for a unit.
   *
   * @param items the same as items, in the same order
   */
  static Counted projects(List<Project> projects, List<Item> items, Credits credits) {
    Counted counted = new Counted();
    for (int i = 0; i < projects.size(); i++) {
      Item item = items.get(i);
      counted.add(COUNTY, new Credited(item, BigFraction.ONE));
      credits
          .of(projects.get(i))
          .forEach((unit, share) -> counted.add(unit, new Credited(item, share)));
    }
    return counted;
  }

  static Counted rows(List<Row> rows, Credits credits) {
    Counted counted = new Counted();
    rows.forEach(r -> counted.whole(new RowItem(r), credits.of(r)));
    return counted;
  }

  /** Trips: of each batch the first that counts for a subject. */
  static Counted trips(List<Row> trips, Credits credits) {
    Counted counted = new Counted();
    Map<Batch, Set<String>> known = new HashMap<>();
    for (Row trip : trips) {
      Set<String> had = known.computeIfAbsent(Batch.of(trip), b -> new HashSet<>());
      Credited credited = new Credited(new RowItem(trip), BigFraction.ONE);
      List<String> whose = new ArrayList<>(credits.of(trip));
      whose.add(COUNTY);
      whose.stream().filter(had::add).forEach(w -> counted.add(w, credited));
    }
    return counted;
  }

  static Counted submissions(List<Submission> submissions, Credits credits) {
    Counted counted = new Counted();
    submissions.forEach(s -> counted.whole(new SubmissionItem(s), credits.of(s)));
    return counted;
  }

  /** An item that counts whole for the county and for some units. */
  private void whole(Item item, Collection<String> units) {
    Credited credited = new Credited(item, BigFraction.ONE);
    units.forEach(u -> add(u, credited));
    add(COUNTY, credited);
  }

  private void add(String whose, Credited credited) {
    bySubject.computeIfAbsent(whose, w -> new ArrayList<>()).add(credited);
  }

  List<Credited> of(Subject subject) {
    return bySubject.getOrDefault(subject.owner().map(Unit::id).orElse(COUNTY), List.of());
  }
}
