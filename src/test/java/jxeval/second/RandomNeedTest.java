package jxeval.second;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import jxeval.evaluation.Evaluation;
import jxeval.evaluation.Rerun;
import jxeval.evaluation.Results;
import jxeval.evaluation.UnitResult;
import jxeval.evaluation.YearToDate;
import jxeval.evaluation.need.Alone;
import jxeval.evaluation.need.Change;
import jxeval.evaluation.need.Goal;
import jxeval.evaluation.need.Goals;
import jxeval.evaluation.need.Need;
import jxeval.evaluation.need.Outcome;
import jxeval.evaluation.need.Way;
import jxeval.intake.Intake;
import jxeval.intake.grid.Limits;
import jxeval.model.Facts;
import jxeval.model.Supposition;
import jxeval.model.Unit;
import jxeval.scheme.Scheme;
import jxeval.scheme.load.SchemeLoader;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What random units of random years lack, tried on the whole run of the month: {@code
 * -Djxeval.need.years=1000} asks for more, {@code -Djxeval.need.from=7} begins at another seed.
 */
class RandomNeedTest {
  private static final int SMALLER_TRIED = 10;
  private static final int UNITS = 3;

  private Scheme scheme = null;
  private Facts facts = null;
  private YearMonth month = YearMonth.of(2021, 1);
  private Need need = null;

  static LongStream seeds() {
    long from = Long.getLong("jxeval.need.from", 1);
    return LongStream.range(from, from + Long.getLong("jxeval.need.years", 12));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatIsSaidToSufficeDoesAndOneStepLessDoesNot(long seed, @TempDir Path folder)
      throws IOException {
    Luck luck = new Luck(seed);
    read(luck, folder);
    Rerun run = new Rerun(YearToDate.of(facts, scheme, month));
    for (int i = 0; i < UNITS; i++) {
      Unit unit = luck.of(scheme.units());
      List<Goal> goals = goals(unit);
      if (!goals.isEmpty()) {
        need = Need.of(run, unit, luck.of(goals), month);
        String what = "seed " + seed + " " + unit.id() + " " + need.goal().key() + " ";
        need.alone().forEach(a -> alone(a, luck, what));
        need.cheapest().ifPresent(w -> together(w, what));
      }
    }
  }

  private void alone(Alone alone, Luck luck, String what) {
    String which = what + alone.measure().id() + " ";
    if (alone.way().isPresent()) {
      Way way = alone.way().get();
      Change change = way.changes().get(0);
      assertTrue(reached(List.of(change.supposed())), () -> which + change.by());
      long steps = change.by().divide(change.step()).longValue();
      for (long fewer : smaller(steps, luck)) {
        assertFalse(reached(List.of(of(change, fewer))), () -> which + fewer + " of " + steps);
      }
    } else {
      BigFraction step = BigFraction.of(1, 2);
      for (int n = 1; n < SMALLER_TRIED; n++) {
        BigFraction tried = step.multiply(n * n);
        Supposition supposed = new Supposition(need.unit().id(), alone.measure().id(), tried);
        assertFalse(reached(List.of(supposed)), () -> which + "reached by " + tried);
      }
    }
  }

  /** One less, the smallest, and some between. */
  private static List<Long> smaller(long steps, Luck luck) {
    List<Long> smaller = new ArrayList<>();
    for (long n = 1; n < steps && n <= SMALLER_TRIED; n++) {
      smaller.add(steps - n);
      smaller.add(n);
      smaller.add(1 + (long) luck.between(0, 1_000_000) * (steps - 1) / 1_000_001);
    }
    return smaller;
  }

  private void together(Way way, String what) {
    List<Supposition> all = way.changes().stream().map(Change::supposed).toList();
    assertTrue(reached(all), what);
    for (int i = 0; i < all.size(); i++) {
      Change change = way.changes().get(i);
      List<Supposition> less = new ArrayList<>(all);
      less.set(i, of(change, change.by().divide(change.step()).longValue() - 1));
      assertFalse(reached(less), () -> what + "with less " + change.measure().id());
    }
  }

  private static Supposition of(Change change, long steps) {
    return new Supposition(
        change.supposed().unit(), change.supposed().measure(), change.step().multiply(steps));
  }

  /** Whether the bulletin says so. */
  private boolean reached(List<Supposition> supposed) {
    Results results = Evaluation.monthly(facts.supposing(supposed), scheme, month, List.of());
    UnitResult line =
        results.groups().stream()
            .filter(g -> g.assessment().id().equals(need.goal().assessment().id()))
            .flatMap(g -> g.units().stream())
            .filter(u -> u.unit().id().equals(need.unit().id()))
            .findFirst()
            .orElseThrow();
    return need.goal().reached(new Outcome(line, null));
  }

  private List<Goal> goals(Unit unit) {
    Goals open = new Goals(scheme, unit);
    List<Goal> goals = new ArrayList<>();
    open.grades().forEach(g -> open.grade(g).ifPresent(goals::add));
    for (int rank = 1; rank <= 3; rank++) {
      open.rank(rank).ifPresent(goals::add);
    }
    return goals;
  }

  private void read(Luck luck, Path folder) throws IOException {
    RandomTargets targets = new RandomTargets(luck);
    int months = luck.between(1, 3);
    for (Map.Entry<String, String> e : new RandomYear(luck, targets, months).files.entrySet()) {
      Path file = folder.resolve(e.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, e.getValue());
    }
    byte[] text = targets.text().getBytes(StandardCharsets.UTF_8);
    scheme =
        Objects.requireNonNull(SchemeLoader.load("targets-2021.yaml", text, List.of()).scheme());
    month = YearMonth.of(targets.year, months);
    facts =
        Intake.read(folder, scheme, month, Limits.STANDARD, 1, jxeval.intake.Progress.SILENT)
            .facts();
  }
}
