package jxeval.report.robust;

import java.util.ArrayList;
import java.util.List;
import jxeval.evaluation.robust.Hanging;
import jxeval.evaluation.robust.Verdict;
import jxeval.model.Unit;
import jxeval.scheme.Scheme;
import jxeval.text.Words;
import org.jspecify.annotations.Nullable;

/** Verdicts in words, and how they would change. */
final class VerdictText {
  private final Scheme scheme;
  private final Words words;

  VerdictText(Scheme scheme, Words words) {
    this.scheme = scheme;
    this.words = words;
  }

  String unit(Verdict verdict) {
    return scheme.unit(verdict.unit()).map(Unit::name).orElse(verdict.unit());
  }

  String kind(Verdict verdict) {
    return of("verdict." + verdict.kind().id());
  }

  /** The ranking, prize or penalty that it is about. */
  String of(Verdict verdict) {
    String id = verdict.of();
    return switch (verdict.kind()) {
      case RANK, GRADE -> scheme.assessment(id).map(a -> a.title()).orElse(id);
      case PRIZE ->
          scheme.awards().stream()
              .filter(a -> a.id().equals(id))
              .map(a -> a.label())
              .findFirst()
              .orElse(id);
      case PENALTY ->
          scheme.consequences().stream()
              .filter(c -> c.id().equals(id))
              .map(c -> c.says())
              .findFirst()
              .orElse(id);
    };
  }

  /** What is said; of a penalty only whether it is raised. */
  String value(Verdict verdict, @Nullable String value) {
    if (verdict.kind() == Verdict.Kind.PENALTY) {
      return of(value == null ? "penalty.no" : "penalty.yes");
    }
    if (value == null) {
      return of("none");
    }
    if (verdict.kind() == Verdict.Kind.RANK) {
      return of("rank", "rank", value);
    }
    return value.endsWith("?")
        ? of("undecided", "prize", value.substring(0, value.length() - 1))
        : value;
  }

  /** All changes, one a text; those of ranks together in the last. */
  List<String> changes(List<Hanging.Change> changes) {
    List<String> told = new ArrayList<>();
    List<String> ranks = new ArrayList<>();
    for (Hanging.Change change : changes) {
      boolean rank = change.verdict().kind() == Verdict.Kind.RANK;
      (rank ? ranks : told).add(change(change));
    }
    if (!ranks.isEmpty()) {
      told.add(of("ranks", "ranks", String.join(of("comma"), ranks)));
    }
    return told;
  }

  private String change(Hanging.Change change) {
    Verdict verdict = change.verdict();
    return of(
        verdict.kind() == Verdict.Kind.RANK ? "change.rank" : "change",
        "unit",
        unit(verdict),
        "of",
        of(verdict),
        "was",
        value(verdict, change.was()),
        "becomes",
        value(verdict, change.becomes()));
  }

  private String of(String key, Object... values) {
    return words.of("robust", key, values);
  }
}
