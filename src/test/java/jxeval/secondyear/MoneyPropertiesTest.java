package jxeval.secondyear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of the year's money whatever the rules and the returns. */
class MoneyPropertiesTest {
  private static final int YEARS = 4;
  private static final List<String> PARTS =
      List.of(
          "awards.awards", "awards.consequences", "awards.groups", "awards.funds", "awards.survey");

  /** The first seeds of a few blocks of years. */
  static LongStream blocks() {
    return LongStream.of(5000, 6000, 7000);
  }

  @ParameterizedTest(name = "years from {0}")
  @MethodSource("blocks")
  void noOrderOfFilesAndRowsChangesAnAmount(long first, @TempDir Path folder) throws IOException {
    for (long seed = first; seed < first + YEARS; seed++) {
      YearFolder year = Drawn.year(seed);
      YearFolder mixed = Changed.order(year, new Dice(seed));
      assertEquals(
          program(year, folder.resolve("a" + seed)).stream().sorted().toList(),
          program(mixed, folder.resolve("b" + seed)).stream().sorted().toList(),
          "year " + seed);
    }
  }

  @ParameterizedTest(name = "years from {0}")
  @MethodSource("blocks")
  void theUnitsOfTheHeadersChangeNothing(long first, @TempDir Path folder) throws IOException {
    for (long seed = first; seed < first + YEARS; seed++) {
      YearFolder year = Drawn.year(seed);
      YearFolder other = Changed.units(year, new Dice(seed));
      assertEquals(
          program(year, folder.resolve("a" + seed)),
          program(other, folder.resolve("b" + seed)),
          "year " + seed);
    }
  }

  @ParameterizedTest(name = "years from {0}")
  @MethodSource("blocks")
  void divisionsAddUpAndCapsHold(long first, @TempDir Path folder) throws IOException {
    for (long seed = first; seed < first + YEARS; seed++) {
      YearFolder year = Drawn.year(seed);
      List<Entry> entries =
          program(year, folder.resolve("a" + seed)).stream()
              .filter(l -> l.startsWith("awards.awards: "))
              .map(l -> Entry.read(l.substring("awards.awards: ".length())))
              .toList();
      String name = "year " + seed;
      divisions(year, entries, name);
      Tree.map(year.targets.get("awards"))
          .forEach((id, block) -> caps(id, Tree.map(block), entries, name));
    }
  }

  @ParameterizedTest(name = "years from {0}")
  @MethodSource("blocks")
  void ranksAreATotalPreorderOfTheTotals(long first, @TempDir Path folder) throws IOException {
    for (long seed = first; seed < first + YEARS; seed++) {
      Map<String, List<String[]>> groups =
          program(Drawn.year(seed), folder.resolve("a" + seed)).stream()
              .filter(l -> l.startsWith("awards.groups: "))
              .map(l -> l.split("\\|"))
              .filter(l -> !l[3].equals("null"))
              .collect(Collectors.groupingBy(l -> l[0] + l[1]));
      groups.values().forEach(MoneyPropertiesTest::ranked);
    }
  }

  private static void ranked(List<String[]> group) {
    int rank = 0;
    BigDecimal total = null;
    for (int i = 0; i < group.size(); i++) {
      int next = Integer.parseInt(group.get(i)[3]);
      BigDecimal points = new BigDecimal(group.get(i)[4]);
      assertTrue(next == rank || next == rank + 1 || next == i + 1, "no rank is left out");
      assertTrue(total == null || points.compareTo(total) <= 0, "the better total stands first");
      assertTrue(
          next != rank || (total != null && points.compareTo(total) == 0),
          "equal ranks, equal totals");
      rank = next;
      total = points;
    }
  }

  private static void divisions(YearFolder year, List<Entry> entries, String name) {
    for (Unit team : year.units) {
      List<Entry> parts =
          entries.stream()
              .filter(e -> e.kind().equals("division"))
              .filter(
                  e ->
                      year.units.stream()
                          .anyMatch(u -> u.id().equals(e.payee()) && u.team().equals(team.id())))
              .toList();
      entries.stream()
          .filter(e -> e.kind().equals("task_completion") && e.payee().equals(team.id()))
          .filter(e -> !parts.isEmpty())
          .forEach(e -> assertEquals(new BigDecimal(e.amount()), sum(parts), name));
    }
  }

  private static void caps(String id, Map<String, Object> award, List<Entry> entries, String name) {
    List<Entry> own =
        entries.stream()
            .filter(e -> e.award().split("/")[0].equals(id) && e.status().equals("due"))
            .toList();
    hold(
        own.stream()
            .collect(Collectors.groupingBy(Entry::project, TreeMap::new, Collectors.toList())),
        award,
        "cap_project",
        name);
    hold(
        own.stream()
            .collect(Collectors.groupingBy(Entry::payee, TreeMap::new, Collectors.toList())),
        award,
        "cap_unit",
        name);
    hold(
        own.stream()
            .collect(
                Collectors.groupingBy(
                    e -> e.payee() + e.person(), TreeMap::new, Collectors.toList())),
        award,
        "cap",
        name);
  }

  private static void hold(
      Map<String, List<Entry>> parts, Map<String, Object> award, String key, String name) {
    if (award.containsKey(key)) {
      BigDecimal cap = new BigDecimal(Tree.number(award.getOrDefault(key, 0), "元").fixed(0));
      parts.values().forEach(p -> assertTrue(sum(p).compareTo(cap) <= 0, name + " " + key));
    }
  }

  private static BigDecimal sum(List<Entry> entries) {
    return entries.stream()
        .map(e -> new BigDecimal(e.amount()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static List<String> program(YearFolder year, Path folder) throws IOException {
    Files.createDirectory(folder);
    year.write(folder);
    return new First(folder, year.yaml()).lines(PARTS);
  }
}
