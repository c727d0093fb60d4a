package jxeval.ledger;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jxeval.check.Finding;
import jxeval.check.Findings;
import jxeval.ledger.check.ContraryClaims;
import jxeval.ledger.check.Differing;
import jxeval.ledger.check.Shares;
import jxeval.ledger.listing.Claims;
import jxeval.ledger.listing.Listings;
import jxeval.model.Facts;
import jxeval.model.InputFile;
import jxeval.model.Row;
import jxeval.model.Submission;
import jxeval.scheme.Scheme;
import jxeval.scheme.Span;
import org.jspecify.annotations.Nullable;

/** The year up to the month of a run: what happened, and who is credited with it. */
public final class Ledger implements Records {
  private static final Set<String> JOINED = Set.of("verification", "tax");
  private final Scheme scheme;
  private final YearMonth month;
  private final Credits credits;
  private final Sieve sieve;
  private final ProjectBook book;
  private final AmountJoin join;
  private final List<Project> projects;
  private final Map<String, List<Row>> rows = new LinkedHashMap<>();
  private final Map<Row, Project> joined;
  private final List<Submission> submissions;
  private final boolean readsAll;
  private final Map<String, Counted> bySet = new ConcurrentHashMap<>();
  private final Map<Span, Counted> projectsBySpan = new ConcurrentHashMap<>();

  private Ledger(Facts facts, Scheme scheme, YearMonth month, @Nullable ProjectBook before) {
    this.scheme = scheme;
    this.month = month;
    this.credits = new Credits(scheme);
    this.sieve = new Sieve(facts, scheme, month);
    this.book = new ProjectBook(Listings.of(sieve.rows()), scheme, month, before);
    this.join = new AmountJoin(book, scheme);
    this.projects = book.projects();
    this.joined = join.of(sieve.rows().stream().filter(r -> JOINED.contains(r.set())).toList());
    sieve.rows().stream()
        .filter(r -> !JOINED.contains(r.set()) || joined.containsKey(r))
        .forEach(r -> rows.computeIfAbsent(r.set(), s -> new ArrayList<>()).add(r));
    rows.computeIfPresent("idle", (set, cases) -> IdleCases.latest(cases));
    this.submissions = facts.submissions().stream().filter(s -> !s.month().isAfter(month)).toList();
    this.readsAll = readsAll(facts, month);
  }

  /** Reads the facts up to a month, whatever later months they hold. */
  public static Ledger of(Facts facts, Scheme scheme, YearMonth month) {
    return new Ledger(facts, scheme, month, null);
  }

  /** What other facts say by the same target file; projects whose rows are the same are kept. */
  public Ledger of(Facts other) {
    return new Ledger(other, scheme, month, book);
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
    return rows.getOrDefault(set, List.of()).stream()
        .map(r -> new ProjectAmount(Objects.requireNonNull(joined.get(r)), new RowItem(r)))
        .toList();
  }

  /** What the checks across rows and months find, sorted. */
  public List<Finding> findings() {
    List<Finding> late = new ArrayList<>();
    for (Claims claims : book.unruledClaims()) {
      late.addAll(Shares.of(claims, scheme));
      late.addAll(ContraryClaims.of(claims, scheme));
    }
    late.addAll(Differing.of(book.overruled()));
    late.addAll(join.doubtful());
    if (readsAll) {
      late.addAll(join.unjoined());
      late.addAll(book.idleRulings());
    }
    late.replaceAll(scheme.forms()::judged);
    late.addAll(sieve.findings());
    return Findings.sorted(late);
  }

  @Override
  public List<Credited> of(String set, Subject subject, Span span) {
    if (set.equals("projects")) {
      return projectsBySpan.computeIfAbsent(span, this::counted).of(subject);
    }
    return bySet.computeIfAbsent(set, this::counted).of(subject).stream()
        .filter(c -> covers(span, c.item().month()))
        .toList();
  }

  private Counted counted(Span span) {
    return Counted.projects(projects, book.items(span), credits);
  }

  private Counted counted(String set) {
    List<Row> own = rows.getOrDefault(set, List.of());
    return switch (set) {
      case "submissions" -> Counted.submissions(submissions, credits);
      case "trips" -> Counted.trips(own, credits);
      default -> Counted.rows(own, credits);
    };
  }

  private boolean covers(Span span, @Nullable YearMonth of) {
    return of == null || span.covers(of, month);
  }

  /**
   * Whether all returns of the folder were read, so that what none lists is known to be unknown.
   */
  private static boolean readsAll(Facts facts, YearMonth month) {
    List<Row> listed = Sieve.of("projects", facts.rows());
    return !listed.isEmpty()
        && listed.stream().noneMatch(r -> Objects.requireNonNull(r.month()).isAfter(month))
        && facts.inputs().stream().noneMatch(i -> i.status() == InputFile.Status.LATER);
  }
}
