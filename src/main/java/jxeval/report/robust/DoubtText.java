package jxeval.report.robust;

import jxeval.evaluation.robust.Doubt;
import jxeval.report.scheme.RulingLines;
import jxeval.scheme.Scheme;
import jxeval.text.Words;

/** A doubt in words: what is doubtful, and how it was tried. */
final class DoubtText implements Doubt.Reader<String> {
  private final Scheme scheme;
  private final Words words;

  DoubtText(Scheme scheme, Words words) {
    this.scheme = scheme;
    this.words = words;
  }

  @Override
  public String points(Doubt.Points doubt) {
    return of(
        doubt.by().signum() > 0 ? "points.more" : "points.fewer",
        "unit",
        doubt.unit().name(),
        "points",
        doubt.by().abs().toPlainString());
  }

  @Override
  public String finding(Doubt.Doubtful doubt) {
    return of(
        doubt.counts() ? "finding.without" : "finding.counted",
        "code",
        doubt.finding().rule().code(),
        "message",
        words.message(doubt.finding()));
  }

  @Override
  public String late(Doubt.Late doubt) {
    String unit = doubt.submission().unit();
    return of(
        "late",
        "unit",
        scheme.unit(unit).map(u -> u.name()).orElse(unit),
        "month",
        doubt.submission().month());
  }

  @Override
  public String ruling(Doubt.Ruled doubt) {
    return of("ruling", "ruling", new RulingLines(scheme, words).line(doubt.ruling()));
  }

  @Override
  public String assumed(Doubt.Assumed doubt) {
    return of(
        "assumed",
        "path",
        Paths.named(scheme, doubt.value().path()),
        "value",
        doubt.value().value(),
        "tried",
        doubt.tried());
  }

  String of(String key, Object... values) {
    return words.of("robust", key, values);
  }
}
