package jxeval.cli;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jxeval.evaluation.Evaluation;
import jxeval.model.Facts;
import jxeval.output.json.Manifest;
import jxeval.output.json.PublishedFigures;
import jxeval.report.bridge.Chain;
import jxeval.report.bridge.Part;
import jxeval.report.restate.Line;
import jxeval.scheme.Ruling;
import jxeval.scheme.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * Computes one state after another from a month's bulletin to a later month's.
 *
 * @param now the target file as it is
 * @param before the target file as it was for the first month; null where it is not at hand
 * @param past the first month as published; empty where it was not
 * @param today what the year folder says up to the last month
 */
record Bridging(
    YearMonth from,
    YearMonth to,
    Scheme now,
    @Nullable Scheme before,
    List<Manifest.Hashed> overlays,
    Optional<PastMonth> past,
    Facts today,
    Folder folder) {

  /** Reads the year folder by a target file up to a month, of the files that pass. */
  interface Folder {
    Facts read(Scheme scheme, YearMonth upTo, Predicate<String> only);
  }

  /** The first month's bulletin in the output folder, else in that of the year folder. */
  static Optional<PastMonth> past(Options options, Facts today, YearMonth month, Console console) {
    return Stream.of(options.outFolder(), options.folder.resolve("out"))
        .distinct()
        .flatMap(out -> PastMonth.of(today, out, month, console).stream())
        .findFirst();
  }

  /** From the first month as known then to the last as known today. */
  Chain chain() {
    Map<Line, String> late = figures(today, now, from);
    Known known = new Known();
    Scheme then = now.ruled(known.rulings());
    Map<Line, String> ruled = known.asToday() ? late : known.figures(now);
    Map<Line, String> asRuled = then.rulings().equals(now.rulings()) ? ruled : known.figures(then);
    Map<Line, String> first = before == null ? asRuled : known.figures(before);
    return new Chain(past.map(PastMonth::figures).orElse(first))
        .then(known.unaccounted(), first)
        .then(Part.RULE, asRuled)
        .then(Part.RULING, ruled)
        .then(Part.LATE, late)
        .then(Part.PACE, figures(today, paced(), from))
        .then(Part.NEW, figures(today, now, to));
  }

  private Scheme paced() {
    return now.paced(now.calendar().paced(from, now.calendar().pace(to)));
  }

  private static Map<Line, String> figures(Facts facts, Scheme scheme, YearMonth month) {
    return PublishedFigures.of(Evaluation.monthly(facts, scheme.asOf(month), month, List.of()));
  }

  /** What was known when the first month was published, as far as it is still there. */
  private final class Known {
    private final Map<String, String> inputs;
    private final Map<String, String> published;
    private final boolean whole;
    private final boolean byTheseRules;

    Known() {
      inputs = InputChanges.inTime(InputChanges.inputs(today.inputs()), from);
      published = past.map(p -> InputChanges.inTime(p.manifest().inputs(), from)).orElse(inputs);
      whole = inputs.entrySet().containsAll(published.entrySet());
      Scheme rules = before == null ? now : before;
      byTheseRules =
          past.map(
                  p ->
                      p.manifest().targets().equals(Map.of(rules.file(), rules.sha256()))
                          && p.manifest().overlays().equals(InputChanges.hashes(overlays))
                          && p.manifest().version().equals(Version.number()))
              .orElse(true);
    }

    /** Whether nothing came since, or what was there is no longer all there. */
    boolean asToday() {
      return !whole || published.size() == inputs.size();
    }

    Map<Line, String> figures(Scheme scheme) {
      Set<String> files = asToday() ? inputs.keySet() : published.keySet();
      return Bridging.figures(folder.read(scheme, from, files::contains), scheme, from);
    }

    /** Those of the published target file, else those up to the end of the month. */
    List<Ruling> rulings() {
      boolean same = past.isPresent() && before == null && byTheseRules;
      return same
          ? now.rulings()
          : now.rulings().stream()
              .filter(r -> r.date() == null || !r.date().isAfter(from.atEndOfMonth()))
              .toList();
    }

    /** What stands between the bulletin as published and the same computed anew. */
    Part unaccounted() {
      return byTheseRules ? Part.LATE : whole ? Part.RULE : Part.UNKNOWN;
    }
  }
}
