package jxeval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import jxeval.evaluation.Evaluation;
import jxeval.evaluation.Results;
import jxeval.evaluation.UnitResult;
import jxeval.model.Facts;
import jxeval.model.Unit;
import jxeval.output.json.Manifest;
import jxeval.output.json.PublishedFigures;
import jxeval.output.json.PublishedManifest;
import jxeval.report.bridge.Bridge;
import jxeval.report.bridge.Chain;
import jxeval.report.bridge.RankMove;
import jxeval.report.restate.Line;
import jxeval.scheme.Scheme;
import jxeval.second.WrittenYear;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random pairs of months of random years, the first as published when some of its files had not
 * come: the parts add up to the printed change for every unit.
 */
class BridgingTest {
  private static final int MONTHS = 4;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, Long.getLong("jxeval.bridging.years", 20));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void partsAddUpToThePrintedChange(long seed, @TempDir Path folder) throws IOException {
    WrittenYear year = new WrittenYear(seed, MONTHS, folder);
    Random random = new Random(seed);
    int from = 1 + random.nextInt(MONTHS - 1);
    int to = from + 1 + random.nextInt(MONTHS - from);
    boolean published = random.nextInt(4) > 0;
    Predicate<String> come = file -> !published || Math.floorMod(file.hashCode() + seed, 7) > 0;
    Facts then = year.upTo(from, year.scheme(), come).facts();
    Results first = Evaluation.monthly(then, year.scheme(), year.month(from), List.of());
    Optional<PastMonth> past =
        published ? Optional.of(published(year, from, then, first)) : Optional.empty();
    Bridging bridging =
        new Bridging(
            year.month(from),
            year.month(to),
            year.scheme(),
            random.nextBoolean() ? null : otherwise(year, from),
            List.of(),
            past,
            read(year).read(year.scheme(), year.month(to), file -> true),
            read(year));
    Results last =
        Evaluation.monthly(year.upTo(to).facts(), year.scheme(), year.month(to), List.of());
    Chain chain = bridging.chain();
    for (Unit unit : year.scheme().units()) {
      for (Bridge bridge : Bridge.all(year.scheme(), unit, chain)) {
        check(bridge, line(last, bridge), published ? line(first, bridge) : null);
      }
    }
  }

  private static void check(Bridge bridge, UnitResult last, @Nullable UnitResult first) {
    assertEquals(last.total(), bridge.to());
    assertEquals(first == null ? bridge.from() : first.total(), bridge.from());
    BigDecimal sum = bridge.from();
    for (Bridge.Moved moved : bridge.parts()) {
      sum = sum.add(moved.change());
      BigDecimal by = moved.by().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      assertEquals(0, by.compareTo(moved.change()), () -> bridge.toString());
      assertTrue(moved.change().scale() <= bridge.assessment().decimals());
    }
    assertEquals(bridge.to(), sum, bridge::toString);
    RankMove rank = bridge.rank();
    if (rank != null) {
      assertEquals(last.rank(), rank.to());
      assertEquals(rank.to(), rank.from() + rank.own() + rank.others());
    }
  }

  /** Another target file: a pace of its own, no rulings. */
  private static Scheme otherwise(WrittenYear year, int month) {
    Scheme now = year.scheme();
    return now.paced(now.calendar().paced(year.month(month), BigFraction.ONE)).ruled(List.of());
  }

  private static UnitResult line(Results results, Bridge bridge) {
    return results.groups().stream()
        .filter(g -> g.assessment().id().equals(bridge.assessment().id()))
        .flatMap(g -> g.units().stream())
        .filter(u -> u.unit().equals(bridge.unit()))
        .findFirst()
        .orElseThrow();
  }

  private static Bridging.Folder read(WrittenYear year) {
    return (scheme, upTo, only) -> {
      try {
        return year.upTo(upTo.getMonthValue(), scheme, only).facts();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  private static PastMonth published(WrittenYear year, int month, Facts then, Results results)
      throws IOException {
    Manifest manifest =
        new Manifest(
            Version.number(),
            "monthly " + year.month(month),
            new Manifest.Hashed(year.scheme().file(), year.scheme().sha256()),
            List.of(),
            then.inputs(),
            List.of());
    Map<Line, String> figures = PublishedFigures.of(results);
    return new PastMonth(
        year.month(month),
        PublishedManifest.of(
            manifest.document(Map.of()).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        figures,
        List.of());
  }
}
