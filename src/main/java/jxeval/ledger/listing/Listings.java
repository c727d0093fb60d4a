package jxeval.ledger.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import jxeval.model.Row;

/**
 * The project rows of the year up to a month.
 *
 * @param all in order of the rows, excluded rows included
 */
public record Listings(List<Listing> all) {
  public Listings {
    all = List.copyOf(all);
  }

  /** The rows of {@code projects} that say which project they speak of. */
  public static Listings of(List<Row> rows) {
    List<Row> projects = rows.stream().filter(r -> r.set().equals("projects")).toList();
    Identity identity = new Identity(projects);
    List<Listing> all = new ArrayList<>();
    for (Row row : projects) {
      Optional<String> project = identity.of(row);
      if (project.isPresent()) {
        all.add(new Listing(row, project.get()));
      }
    }
    return new Listings(all);
  }

  /** The project that bears a number. */
  public static String numbered(String code) {
    return Identity.numbered(code);
  }

  /** Those whose rows count. */
  public Listings counting() {
    return where(l -> l.row().counts());
  }

  public Listings where(Predicate<Listing> keeps) {
    return new Listings(all.stream().filter(keeps).toList());
  }

  /** Project to its rows, by first appearance. */
  public Map<String, List<Listing>> byProject() {
    Map<String, List<Listing>> byProject = new LinkedHashMap<>();
    all.forEach(l -> byProject.computeIfAbsent(l.project(), p -> new ArrayList<>()).add(l));
    return byProject;
  }
}
