package jxeval.ledger.check;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import jxeval.check.Finding;
import jxeval.check.MonthRule;
import jxeval.ledger.listing.Listing;
import jxeval.ledger.listing.Listings;
import jxeval.model.Folding;
import jxeval.model.Row;
import org.jspecify.annotations.Nullable;

/**
 * M601: 累计 is last month's 累计 and 本月 together, as stated; from the second row on, so never in
 * January, and not across a missing month.
 */
public final class Cumulative {
  private final String monthly;
  private final String cumulative;

  private Cumulative(String monthly, String cumulative) {
    this.monthly = monthly;
    this.cumulative = cumulative;
  }

  /**
   * Of projects: against the same return's row of the month before, else another return's, since
   * every row states the whole project.
   */
  public static List<Finding> ofProjects(Listings listings) {
    Cumulative check = new Cumulative("paid_in", "paid_in_cumulative");
    List<Finding> findings = new ArrayList<>();
    for (List<Listing> project : listings.byProject().values()) {
      for (Listing listing : project) {
        before(listing, project)
            .flatMap(l -> check.of(listing.row(), l.row()))
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Listing> before(Listing listing, List<Listing> project) {
    YearMonth month = listing.month().minusMonths(1);
    @Nullable Listing before = null;
    for (Listing earlier : project) {
      if (earlier.month().equals(month)) {
        if (earlier.reporter().equals(listing.reporter())) {
          return Optional.of(earlier);
        }
        before = before == null ? earlier : before;
      }
    }
    return Optional.ofNullable(before);
  }

  /** Of 招工: by the unit's return, enterprise and post. */
  public static List<Finding> ofRecruitment(List<Row> rows) {
    return new Cumulative("hired", "hired_cumulative")
        .ofSeries(rows, "recruitment", "enterprise", "post");
  }

  /** Of 标准厂房: by park and project. */
  public static List<Finding> ofPlants(List<Row> rows) {
    return new Cumulative("completed", "completed_cumulative")
        .ofSeries(rows, "plants", "park", "project");
  }

  private List<Finding> ofSeries(List<Row> rows, String set, String first, String second) {
    Map<List<String>, Map<YearMonth, List<Row>>> series = new LinkedHashMap<>();
    for (Row row : rows) {
      YearMonth month = row.month();
      if (row.set().equals(set) && month != null) {
        String unit = Objects.requireNonNullElse(row.unit(), "");
        series
            .computeIfAbsent(
                List.of(unit, folded(row, first), folded(row, second)), k -> new TreeMap<>())
            .computeIfAbsent(month, m -> new ArrayList<>())
            .add(row);
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (Map<YearMonth, List<Row>> months : series.values()) {
      months.forEach(
          (month, now) -> {
            List<Row> before = months.getOrDefault(month.minusMonths(1), List.of());
            if (now.size() == 1 && before.size() == 1) {
              of(now.get(0), before.get(0)).ifPresent(findings::add);
            }
          });
    }
    return findings;
  }

  private Optional<Finding> of(Row now, Row before) {
    Optional<BigDecimal> stated = now.number(cumulative);
    Optional<BigDecimal> month = now.number(monthly);
    Optional<BigDecimal> last = before.number(cumulative);
    if (stated.isEmpty() || month.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal expected = last.orElseThrow().add(month.orElseThrow());
    if (stated.orElseThrow().compareTo(expected) == 0) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.of(
                MonthRule.M601, now.source().cell(cumulative), stated.orElseThrow().toPlainString())
            .with("before", last.orElseThrow().toPlainString())
            .with("month", month.orElseThrow().toPlainString())
            .with("expected", expected.toPlainString()));
  }

  private static String folded(Row row, String field) {
    return row.text(field).map(Folding::fold).orElse("");
  }
}
