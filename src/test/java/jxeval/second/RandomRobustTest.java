package jxeval.second;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import jxeval.check.Finding;
import jxeval.check.Severity;
import jxeval.evaluation.Evaluation;
import jxeval.evaluation.Results;
import jxeval.evaluation.robust.Doubt;
import jxeval.evaluation.robust.Hanging;
import jxeval.evaluation.robust.Robustness;
import jxeval.intake.Intake;
import jxeval.intake.grid.Limits;
import jxeval.model.CellRef;
import jxeval.model.Facts;
import jxeval.model.Row;
import jxeval.model.Submission;
import jxeval.scheme.Ruling;
import jxeval.scheme.Scheme;
import jxeval.scheme.load.SchemeLoader;
import jxeval.thread.Threads;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What hangs on one doubtful row, late return or ruling of a random year, against the whole run
 * without it: {@code -Djxeval.robust.years=1000} asks for more, {@code -Djxeval.robust.from=7}
 * begins at another seed.
 */
class RandomRobustTest {
  static LongStream seeds() {
    long from = Long.getLong("jxeval.robust.from", 1);
    return LongStream.range(from, from + Long.getLong("jxeval.robust.years", 20));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatIsKeptOfTheRunIsWhatTheWholeRunGives(long seed, @TempDir Path folder)
      throws IOException {
    Results results = results(new Luck(seed), folder);
    Map<String, Set<String>> expected = new TreeMap<>();
    rows(results, expected);
    for (Submission s : results.facts().submissions()) {
      if (s.status() == Submission.Status.LATE) {
        Submission onTime =
            new Submission(s.unit(), s.month(), Submission.Status.ON_TIME, s.file(), s.submitted());
        expect("late " + s.unit() + s.month(), results, submitted(results, s, onTime), expected);
      }
    }
    for (Ruling ruling : results.scheme().rulings()) {
      if (!(ruling instanceof Ruling.Lateness)) {
        List<Ruling> others =
            results.scheme().rulings().stream().filter(r -> !r.equals(ruling)).toList();
        Scheme other = results.scheme().ruled(others);
        expect(
            "ruling " + ruling.path(), results, again(results.facts(), other, results), expected);
      }
    }
    Map<String, Set<String>> told = new TreeMap<>();
    for (Hanging hanging : Robustness.of(results, BigDecimal.ZERO, new Threads(2)).hanging()) {
      name(hanging.doubt()).ifPresent(n -> told.put(n, changes(hanging)));
    }
    assertEquals(expected, told, "seed " + seed);
  }

  private static void rows(Results results, Map<String, Set<String>> expected) {
    Set<Row> seen = new HashSet<>();
    for (Finding finding : results.findings()) {
      CellRef at = finding.at();
      if (at == null || at.cell() == null || finding.severity() == Severity.NOTICE) {
        continue;
      }
      String number = at.cell().replaceAll("^[A-Z]+", "");
      for (Row row : results.facts().rows()) {
        if (row.source().file().equals(at.file())
            && row.source().sheet().equals(at.sheet())
            && String.valueOf(row.source().row()).equals(number)
            && seen.add(row)) {
          expect("finding " + at, results, turned(results, row), expected);
        }
      }
    }
  }

  private static void expect(
      String name, Results results, Results other, Map<String, Set<String>> into) {
    Map<String, String> was = said(results);
    Map<String, String> becomes = said(other);
    Set<String> keys = new TreeSet<>(was.keySet());
    keys.addAll(becomes.keySet());
    Set<String> changes = new TreeSet<>();
    for (String key : keys) {
      if (!Objects.equals(was.get(key), becomes.get(key))) {
        changes.add(key + " " + was.get(key) + ">" + becomes.get(key));
      }
    }
    if (!changes.isEmpty()) {
      into.put(name, changes);
    }
  }

  private static Map<String, String> said(Results results) {
    Map<String, String> said = new LinkedHashMap<>();
    results
        .groups()
        .forEach(
            g ->
                g.units()
                    .forEach(
                        u -> {
                          String key = u.unit().id() + " " + g.assessment().id();
                          if (u.rank() != null) {
                            said.put("RANK " + key, String.valueOf(u.rank()));
                          }
                          if (u.grade() != null) {
                            said.put("GRADE " + key, u.grade());
                          }
                        }));
    results
        .consequences()
        .forEach(
            r ->
                said.put(
                    "PENALTY " + r.unit().id() + " " + r.consequence().id(),
                    r.consequence().says()));
    return said;
  }

  private static Optional<String> name(Doubt doubt) {
    return switch (doubt.kind()) {
      case FINDING -> Optional.of("finding " + doubt.at());
      case LATE -> {
        Submission late = ((Doubt.Late) doubt).submission();
        yield Optional.of("late " + late.unit() + late.month());
      }
      case RULING -> {
        Ruling ruling = ((Doubt.Ruled) doubt).ruling();
        yield ruling instanceof Ruling.Lateness
            ? Optional.empty()
            : Optional.of("ruling " + ruling.path());
      }
      default -> Optional.empty();
    };
  }

  private static Set<String> changes(Hanging hanging) {
    Set<String> changes = new TreeSet<>();
    hanging
        .changes()
        .forEach(
            c ->
                changes.add(
                    c.verdict().kind()
                        + " "
                        + c.verdict().unit()
                        + " "
                        + c.verdict().of()
                        + " "
                        + c.was()
                        + ">"
                        + c.becomes()));
    return changes;
  }

  private static Results turned(Results results, Row row) {
    List<Row> rows = new ArrayList<>(results.facts().rows());
    rows.replaceAll(
        r ->
            r.equals(row)
                ? new Row(r.set(), r.unit(), r.month(), r.fields(), r.source(), !r.counts())
                : r);
    Facts facts = results.facts();
    return again(
        new Facts(rows, facts.superseded(), facts.submissions(), facts.inputs()),
        results.scheme(),
        results);
  }

  private static Results submitted(Results results, Submission from, Submission to) {
    Facts facts = results.facts();
    List<Submission> all = new ArrayList<>(facts.submissions());
    all.replaceAll(s -> s.equals(from) ? to : s);
    return again(
        new Facts(facts.rows(), facts.superseded(), all, facts.inputs()),
        results.scheme(),
        results);
  }

  private static Results again(Facts facts, Scheme scheme, Results results) {
    return Evaluation.monthly(facts, scheme, results.month(), List.of());
  }

  private static Results results(Luck luck, Path folder) throws IOException {
    RandomTargets targets = new RandomTargets(luck);
    int months = luck.between(1, 3);
    for (Map.Entry<String, String> e : new RandomYear(luck, targets, months).files.entrySet()) {
      Path file = folder.resolve(e.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, e.getValue());
    }
    byte[] text = targets.text().getBytes(StandardCharsets.UTF_8);
    Scheme scheme =
        Objects.requireNonNull(SchemeLoader.load("targets-2021.yaml", text, List.of()).scheme());
    YearMonth month = YearMonth.of(targets.year, months);
    Intake intake =
        Intake.read(folder, scheme, month, Limits.STANDARD, 1, jxeval.intake.Progress.SILENT);
    return Evaluation.monthly(intake.facts(), scheme, month, intake.findings());
  }
}
