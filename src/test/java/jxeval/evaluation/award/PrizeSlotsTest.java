package jxeval.evaluation.award;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jxeval.evaluation.award.PrizeSlots.Outcome;
import jxeval.evaluation.award.PrizeSlots.Place;
import jxeval.evaluation.award.PrizeSlots.Ranked;
import jxeval.scheme.Amount;
import jxeval.scheme.Award.Slot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prize slots over a given ranking; classes A ×1, B ×2, C ×2 unless the row says otherwise. */
class PrizeSlotsTest {

  @ParameterizedTest(name = "{0} barred {1}: {3}")
  @CsvSource(
      useHeadersInDisplayName = true,
      nullValues = "none",
      textBlock =
          """
          ranking,              barred, places,                                   why
          a1 b2 c3 d4 e5 f6,    none,   A:a B:b B:c C:d C:e,                      one unit a slot and one too many
          a1 b2 c2 d4 e5,       none,   A:a B:b B:c C:d C:e,                      a tie inside a class
          a1 b2,                none,   A:a B:b B:- C:- C:-,                      too few units leave slots empty
          none,                 none,   A:- B:- B:- C:- C:-,                      nobody is ranked
          a1 b1 c3 d4 e5,       none,   A?a A?b B:c C:d C:e,                      a tie over the first boundary uses two slots
          a1 b2 c2 d2 e5 f6,    none,   A:a B?b B?c B?d C:e,                      three for two: the best class concerned
          a1 b2 c3 d4 e4 f4,    none,   A:a B:b B:c C?d C?e C?f,                  a tie over the last class and nothing
          a1 b1 c1 d1 e1 f1 g7, none,   A?a A?b A?c A?d A?e A?f,                  a tie over everything uses all that is left
          a1 b2 c3 d4 e5 f5 g5, none,   A:a B:b B:c C:d C?e C?f C?g,              the tie straddles the last slot
          a1 b2 c3 d4 e5 f6,    a,      x:a A:b B:c B:d C:e C:f,                  the barred leader is skipped and named
          a1 b2 c3 d4 e5 f6,    f,      A:a B:b B:c C:d C:e,                      not reached: not named
          a1 b1 c3 d4 e5,       a,      x:a A:b B:c B:d C:e C:-,                  without the barred one there is no tie
          a1 b2 c2 d2 e5 f6,    c,      A:a B:b x:c B:d C:e C:f,                  a barred unit inside a tie
          a1 b2 c3 d4 e5 f5,    e f,    A:a B:b B:c C:d x:e x:f C:-,              both are reached while a slot is free
          a1 b2,                a b,    x:a x:b A:- B:- B:- C:- C:-,              everybody is barred
          """)
  void slotsAreFilledInRankOrder(
      @Nullable String ranking, @Nullable String barred, String places, String why) {
    assertEquals(
        places,
        shown(PrizeSlots.fill(ranked(ranking), classes(1, 2, 2), words(barred)::contains)),
        why);
  }

  @Test
  void aClassWithoutSlotsIsPassedOver() {
    assertEquals(
        "B:a C:b", shown(PrizeSlots.fill(ranked("a1 b2 c3"), classes(0, 1, 1), u -> false)));
  }

  @Test
  void aWonSlotNeverDependsOnTheOrderOfUnitsInTheFile() {
    Random random = new Random(3);
    for (int trial = 0; trial < 300; trial++) {
      List<Ranked> ranking = randomRanking(random);
      Set<String> barred =
          ranking.stream()
              .map(Ranked::unit)
              .filter(u -> random.nextInt(5) == 0)
              .collect(Collectors.toCollection(TreeSet::new));
      List<Slot> classes = classes(1, 2, 3);
      List<Ranked> shuffled = new ArrayList<>(ranking);
      Collections.shuffle(shuffled, random);
      assertEquals(
          new TreeSet<>(
              List.of(shown(PrizeSlots.fill(ranking, classes, barred::contains)).split(" "))),
          new TreeSet<>(
              List.of(shown(PrizeSlots.fill(shuffled, classes, barred::contains)).split(" "))));
      assertEquals(
          secondCalculation(ranking, barred, 1, 2, 3),
          shown(PrizeSlots.fill(ranking, classes, barred::contains)));
    }
  }

  /** Asks of each unit how many eligible ones stand before it and beside it. */
  private static String secondCalculation(List<Ranked> ranking, Set<String> barred, int... sizes) {
    String slots = "A".repeat(sizes[0]) + "B".repeat(sizes[1]) + "C".repeat(sizes[2]);
    StringBuilder text = new StringBuilder();
    for (Ranked unit : ranking) {
      int before = 0;
      int beside = 0;
      for (Ranked other : ranking) {
        if (!barred.contains(other.unit())) {
          before += other.rank() < unit.rank() ? 1 : 0;
          beside += other.rank() == unit.rank() ? 1 : 0;
        }
      }
      if (before >= slots.length()) {
        continue;
      }
      String concerned = (slots + "-".repeat(20)).substring(before, before + Math.max(1, beside));
      boolean clear = concerned.chars().distinct().count() == 1;
      text.append(
          barred.contains(unit.unit())
              ? "x:" + unit.unit()
              : concerned.charAt(0) + (clear ? ":" : "?") + unit.unit());
      text.append(' ');
    }
    long eligible = ranking.stream().filter(r -> !barred.contains(r.unit())).count();
    for (int i = (int) eligible; i < slots.length(); i++) {
      text.append(slots.charAt(i)).append(":- ");
    }
    return text.toString().trim();
  }

  private static List<Ranked> randomRanking(Random random) {
    List<Ranked> ranking = new ArrayList<>();
    int rank = 1;
    for (int i = 0; i < random.nextInt(10); i++) {
      rank = random.nextInt(3) == 0 ? rank : i + 1;
      ranking.add(new Ranked(String.valueOf((char) ('a' + i)), rank));
    }
    return ranking;
  }

  private static List<Ranked> ranked(@Nullable String text) {
    return words(text).stream()
        .map(w -> new Ranked(w.substring(0, 1), Integer.parseInt(w.substring(1))))
        .toList();
  }

  private static List<String> words(@Nullable String text) {
    return text == null ? List.of() : Arrays.asList(text.split(" "));
  }

  private static List<Slot> classes(int a, int b, int c) {
    return List.of(
        new Slot("A", a, new Amount.Unconfigured()),
        new Slot("B", b, new Amount.Unconfigured()),
        new Slot("C", c, new Amount.Unconfigured()));
  }

  private static String shown(List<Place> places) {
    return places.stream()
        .map(
            p ->
                (p.slot() == null ? "x" : p.slot().id())
                    + (p.outcome() == Outcome.UNDECIDED ? "?" : ":")
                    + (p.unit() == null ? "-" : p.unit()))
        .collect(Collectors.joining(" "));
  }
}
