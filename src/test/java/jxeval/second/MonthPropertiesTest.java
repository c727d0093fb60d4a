package jxeval.second;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of a month's figures whatever the rules and the returns. */
class MonthPropertiesTest {
  private static final int SEEDS = Integer.getInteger("jxeval.properties.years", 3);
  private static final List<String> FIGURES =
      List.of("county", "groups", "consequences", "outings", "funds");

  private record County(String targets, Map<String, String> files, YearMonth month) {
    /** Without second versions, of which the hash decides where they are of one day. */
    static County of(long seed) {
      Luck luck = new Luck(seed);
      RandomTargets targets = new RandomTargets(luck);
      int months = luck.between(1, 3);
      Map<String, String> files = new TreeMap<>(new RandomYear(luck, targets, months).files);
      files.keySet().removeIf(file -> file.contains("更正/"));
      return new County(targets.text(), files, YearMonth.of(targets.year, months));
    }

    JsonNode results(Path folder) throws IOException {
      return Program.of(folder, targets, files, month, 1);
    }

    County with(Map<String, String> others) {
      return new County(targets, others, month);
    }
  }

  /** What stands in results.json of the figures, a line each. */
  private static List<String> figures(JsonNode results) {
    List<String> lines = new ArrayList<>();
    FIGURES.forEach(part -> flat(part, results.get(part), lines));
    return lines;
  }

  private static void flat(String at, JsonNode node, List<String> lines) {
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        flat(at + "[" + i + "]", node.get(i), lines);
      }
    } else if (node.isObject()) {
      node.properties().forEach(e -> flat(at + "." + e.getKey(), e.getValue(), lines));
    } else {
      lines.add(at + " " + node.asText());
    }
  }

  private static List<String> without(List<String> lines, List<String> others) {
    Set<String> known = new HashSet<>(others);
    return lines.stream().filter(l -> !known.contains(l)).toList();
  }

  static LongStream seeds() {
    return LongStream.range(70_000, 70_000 + SEEDS);
  }

  @ParameterizedTest
  @EnumSource(Rewriting.class)
  void writing_the_same_otherwise_changes_no_figure(Rewriting way, @TempDir Path folder)
      throws IOException {
    for (long seed : seeds().map(s -> s + way.name().hashCode()).toArray()) {
      County county = County.of(seed);
      County rewritten = county.with(way.of(county.files, new Luck(seed)));
      List<String> was = figures(county.results(folder.resolve("a" + seed)));
      List<String> is = figures(rewritten.results(folder.resolve("b" + seed)));
      assertEquals(without(was, is), without(is, was), "seed " + seed);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void threads_change_nothing(long seed, @TempDir Path folder) throws IOException {
    County county = County.of(seed);
    assertEquals(
        county.results(folder.resolve("a")),
        Program.of(folder.resolve("b"), county.targets, county.files, county.month, 4));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void ranks_are_a_total_preorder(long seed, @TempDir Path folder) throws IOException {
    for (JsonNode group : County.of(seed).results(folder).get("groups")) {
      int place = 0;
      int rank = 0;
      for (JsonNode unit : group.get("units")) {
        place++;
        if (!unit.get("rank").isNull()) {
          int next = unit.get("rank").asInt();
          assertTrue(
              next == rank || next == rank + 1 || next == place,
              "rank " + next + " in place " + place);
          rank = next;
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_better_total_stands_first(long seed, @TempDir Path folder) throws IOException {
    for (JsonNode group : County.of(seed).results(folder).get("groups")) {
      BigDecimal better = null;
      for (JsonNode unit : group.get("units")) {
        if (!unit.get("rank").isNull()) {
          BigDecimal total = new BigDecimal(unit.get("total").asText());
          assertTrue(better == null || total.compareTo(better) <= 0, unit.toString());
          better = total;
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void funds_left_and_overspent_are_granted_less_spent(long seed, @TempDir Path folder)
      throws IOException {
    for (JsonNode line : County.of(seed).results(folder).get("funds")) {
      BigDecimal spent = amount(line, "spent");
      assertEquals(
          0,
          amount(line, "granted")
              .subtract(spent)
              .compareTo(amount(line, "left").subtract(amount(line, "overspent"))));
      BigDecimal parts = BigDecimal.ZERO;
      for (JsonNode part : line.get("purposes")) {
        parts = parts.add(new BigDecimal(part.asText()));
      }
      assertEquals(0, parts.compareTo(spent), "the purposes add up to what was spent");
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_month_is_within_the_year(long seed, @TempDir Path folder) throws IOException {
    for (JsonNode line : County.of(seed).results(folder).get("outings")) {
      assertTrue(amount(line, "days_month").compareTo(amount(line, "days")) <= 0);
      assertTrue(amount(line, "batches_month").compareTo(amount(line, "batches")) <= 0);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void every_due_unit_and_month_is_answered_for_once(long seed, @TempDir Path folder)
      throws IOException {
    List<String> answers = new ArrayList<>();
    County.of(seed)
        .results(folder)
        .get("submissions")
        .forEach(s -> answers.add(s.get("unit").asText() + " " + s.get("month").asText()));
    assertEquals(List.copyOf(new LinkedHashSet<>(answers)), answers);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void an_empty_folder_gives_no_unit_an_actual_above_nothing(long seed, @TempDir Path folder)
      throws IOException {
    County county = County.of(seed);
    for (JsonNode line : county.with(Map.of()).results(folder).get("outings")) {
      assertEquals("0", line.get("days").asText());
      assertEquals("0", line.get("batches").asText());
    }
  }

  private static BigDecimal amount(JsonNode line, String key) {
    return new BigDecimal(line.get(key).asText());
  }
}
