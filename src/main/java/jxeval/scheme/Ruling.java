package jxeval.scheme;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** A decision of the leading group; any date applies to every run. Units are named by id. */
public sealed interface Ruling {

  @Nullable String by();

  @Nullable LocalDate date();

  @Nullable String reason();

  String path();

  /** Ids of the units that it names; empty for none. */
  default List<String> units() {
    return List.of();
  }

  /** Shares of a project, by unit, together at most 1. */
  record Credit(
      String project,
      Map<String, BigFraction> shares,
      @Nullable String by,
      @Nullable LocalDate date,
      @Nullable String reason,
      String path)
      implements Ruling {
    @Override
    public List<String> units() {
      return List.copyOf(shares.keySet());
    }
  }

  /** The order of units still equal after the tie-break. */
  record Tie(
      String assessment,
      List<String> order,
      @Nullable String by,
      @Nullable LocalDate date,
      @Nullable String reason,
      String path)
      implements Ruling {
    @Override
    public List<String> units() {
      return order;
    }
  }

  /** Excludes a unit from awards ({@code from}: words of {@code bars}) or from {@code ranking}. */
  record Exclude(
      String unit,
      List<String> from,
      @Nullable String by,
      @Nullable LocalDate date,
      @Nullable String reason,
      String path)
      implements Ruling {
    @Override
    public List<String> units() {
      return List.of(unit);
    }
  }

  /** A consequence not raised. */
  record Waive(
      String consequence,
      String unit,
      @Nullable String by,
      @Nullable LocalDate date,
      @Nullable String reason,
      String path)
      implements Ruling {
    @Override
    public List<String> units() {
      return List.of(unit);
    }
  }

  /** A late return counted as on time. */
  record Lateness(
      String unit,
      YearMonth month,
      @Nullable String by,
      @Nullable LocalDate date,
      @Nullable String reason,
      String path)
      implements Ruling {
    @Override
    public List<String> units() {
      return List.of(unit);
    }
  }

  /** A project whose land is taken back: its contract was not honoured (三-8). */
  record Recover(
      String project,
      @Nullable String by,
      @Nullable LocalDate date,
      @Nullable String reason,
      String path)
      implements Ruling {}
}
