package jxeval.ledger;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jxeval.check.Finding;
import jxeval.ledger.listing.Listings;
import jxeval.model.CellRef;
import jxeval.model.Facts;
import jxeval.model.Row;
import jxeval.model.Submission;
import jxeval.model.Value;
import jxeval.scheme.Scheme;
import jxeval.scheme.Span;
import org.apache.commons.numbers.fraction.BigFraction;

/** The year up to the month of a run: what happened, and who is credited with it. */
public final class Ledger implements Records {
  private final YearMonth month;
  private final Credits credits;
  private final ProjectItems items;
  private final List<Project> projects;
  private final Map<String, List<Row>> rows;
  private final List<Submission> submissions;
  private final List<Finding> findings;

  private Ledger(Facts facts, Scheme scheme, YearMonth month) {
    this.month = month;
    this.credits = new Credits(scheme);
    this.items = new ProjectItems(scheme, month);
    List<Row> seen = facts.rows().stream().filter(r -> !isAfter(r, month)).toList();
    this.projects = new ProjectBook(Listings.of(seen).counting(), scheme, month).projects();
    this.rows = new LinkedHashMap<>();
    seen.stream()
        .filter(Row::counts)
        .forEach(r -> rows.computeIfAbsent(r.set(), s -> new ArrayList<>()).add(r));
    this.submissions = facts.submissions().stream().filter(s -> !s.month().isAfter(month)).toList();
    this.findings = List.of();
  }

  /** Reads the facts up to a month, whatever later months they hold. */
  public static Ledger of(Facts facts, Scheme scheme, YearMonth month) {
    return new Ledger(facts, scheme, month);
  }

  @Override
  public YearMonth month() {
    return month;
  }

  /** The county's projects up to the month, by first appearance. */
  public List<Project> projects() {
    return projects;
  }

  /**
   * The rows of {@code verification} or {@code tax} that join a project, equal ones once.
   *
   * @param set {@code verification} or {@code tax}
   */
  public List<ProjectAmount> amounts(String set) {
    List<ProjectAmount> amounts = new ArrayList<>();
    for (Row row : rows.getOrDefault(set, List.of())) {
      projects.stream()
          .filter(p -> row.text("code").equals(Optional.of(p.id())))
          .findFirst()
          .ifPresent(p -> amounts.add(new ProjectAmount(p, Items.of(row), merged(p, row))));
    }
    return amounts;
  }

  /** What the checks across rows and months found, sorted. */
  public List<Finding> findings() {
    return findings;
  }

  @Override
  public List<Credited> of(String set, Subject subject, Span span) {
    return switch (set) {
      case "projects" -> ofProjects(subject, span);
      case "submissions" -> ofSubmissions(subject, span);
      default -> ofRows(set, subject, span);
    };
  }

  private List<Credited> ofProjects(Subject subject, Span span) {
    List<Credited> credited = new ArrayList<>();
    for (Project project : projects) {
      BigFraction share = BigFraction.ONE;
      if (subject instanceof Subject.OfUnit of) {
        share =
            credits.withMembers(of.unit()).stream()
                .map(project::shareOf)
                .reduce(BigFraction.ZERO, BigFraction::add);
      }
      if (share.signum() > 0) {
        credited.add(new Credited(items.of(project, span), share));
      }
    }
    return credited;
  }

  private List<Credited> ofRows(String set, Subject subject, Span span) {
    List<Row> own =
        rows.getOrDefault(set, List.of()).stream()
            .filter(r -> !(subject instanceof Subject.OfUnit of) || credits.counts(r, of.unit()))
            .toList();
    return (set.equals("trips") ? TripBatches.of(own) : own)
        .stream()
            .map(Items::of)
            .filter(i -> i.month() == null || span.covers(Objects.requireNonNull(i.month()), month))
            .map(i -> new Credited(i, BigFraction.ONE))
            .toList();
  }

  private List<Credited> ofSubmissions(Subject subject, Span span) {
    return submissions.stream()
        .filter(s -> span.covers(s.month(), month))
        .filter(
            s ->
                !(subject instanceof Subject.OfUnit of)
                    || credits.answersFor(of.unit()).contains(s.unit()))
        .map(s -> new Credited(item(s), BigFraction.ONE))
        .toList();
  }

  private static Item merged(Project project, Row row) {
    Map<String, Value> fields = new LinkedHashMap<>(project.fields());
    fields.putAll(row.fields());
    Item item = Items.of(row);
    return new Item(item.set(), item.label(), item.month(), fields, item.parts(), item.at());
  }

  private static Item item(Submission s) {
    return new Item(
        "submissions",
        s.unit(),
        s.month(),
        Map.of(
            "unit", new Value.Text(s.unit()),
            "month", new Value.Text(s.month().toString()),
            "status", new Value.Text(s.status().id())),
        Map.of(),
        CellRef.file(s.file() == null ? "returns/" + s.month() : s.file()));
  }

  private static boolean isAfter(Row row, YearMonth month) {
    YearMonth of = Items.month(row);
    return of != null && of.isAfter(month);
  }
}
