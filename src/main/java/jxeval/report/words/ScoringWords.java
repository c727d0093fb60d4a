package jxeval.report.words;

import static jxeval.report.words.Wording.percent;
import static jxeval.report.words.Wording.plain;

import java.util.List;
import jxeval.scheme.Filter;
import jxeval.scheme.Measure;
import jxeval.scheme.Scheme;
import jxeval.scheme.scoring.AllOrNothing;
import jxeval.scheme.scoring.Bands;
import jxeval.scheme.scoring.ByRank;
import jxeval.scheme.scoring.Deduct;
import jxeval.scheme.scoring.Each;
import jxeval.scheme.scoring.Efficacy;
import jxeval.scheme.scoring.Proportional;
import jxeval.scheme.scoring.Relative;
import jxeval.scheme.scoring.Scoring;
import jxeval.scheme.scoring.Steps;
import jxeval.text.Words;
import org.apache.commons.numbers.fraction.BigFraction;

/** Scoring rules in words. */
public final class ScoringWords {
  private final Wording wording;
  private final FilterWords filters;
  private final ConditionWords conditions;

  public ScoringWords(Scheme scheme, Words words) {
    this.wording = new Wording(words);
    this.filters = new FilterWords(new FieldNames(scheme, words), wording);
    this.conditions = new ConditionWords(scheme, words);
  }

  /**
   * How figures become points.
   *
   * @param measure what is scored
   */
  public String of(Scoring scoring, Measure measure) {
    String set = measure.formula() instanceof Measure.Aggregate a ? a.set() : "projects";
    String unit = measure.unit() == null ? wording.of("kind.unit") : measure.unit();
    if (scoring instanceof Proportional p) {
      return proportional(p);
    }
    if (scoring instanceof AllOrNothing) {
      return wording.of("score.all_or_nothing");
    }
    if (scoring instanceof Bands bands) {
      List<String> told = bands.bands().stream().map(this::band).toList();
      return wording.of("score.bands", "a", wording.join("join.and", told));
    }
    if (scoring instanceof Steps s) {
      return wording.of("score.steps", "a", over(s)) + under(s);
    }
    if (scoring instanceof Each e) {
      return each(e, set, unit);
    }
    if (scoring instanceof Deduct d) {
      return deduct(d, unit);
    }
    if (scoring instanceof Relative r) {
      return r.best().equals(BigFraction.ONE)
          ? wording.of("score.relative")
          : told("score.relative_of", percent(r.best()), "", "");
    }
    if (scoring instanceof Efficacy e) {
      return told("score.efficacy", plain(e.low()), plain(e.high()), "");
    }
    ByRank b = (ByRank) scoring;
    return told("score.by_rank", plain(b.first()), plain(b.step()), plain(b.floor()));
  }

  /** What is added on top for more than the target. */
  public String bonus(Scoring scoring, Measure measure) {
    return scoring instanceof Steps s ? over(s) : of(scoring, measure);
  }

  private String deduct(Deduct d, String unit) {
    boolean off = d.from().signum() == 0;
    return wording.of(
        off ? "score.deduct_off" : "score.deduct",
        "a",
        plain(d.from()),
        "b",
        plain(d.each()),
        "c",
        plain(off ? d.floor().negate() : d.floor()),
        "unit",
        unit);
  }

  private String told(String key, String a, String b, String c) {
    return wording.of(key, "a", a, "b", b, "c", c);
  }

  private String proportional(Proportional p) {
    String share =
        p.cap() == null
            ? wording.of("score.uncapped")
            : p.cap().equals(BigFraction.ONE)
                ? wording.of("score.to_full")
                : wording.of("score.proportional", "a", percent(p.cap()));
    return p.floor().signum() == 0 ? share : told("score.floor", share, percent(p.floor()), "");
  }

  private String band(Bands.Band band) {
    String bounds =
        band.comparison().isFree() ? wording.of("bound.rest") : wording.percent(band.comparison());
    return band.when() == null
        ? told("score.band", bounds, percent(band.earns()), "")
        : told("score.band_if", bounds, percent(band.earns()), conditions.of(band.when()));
  }

  private String over(Steps s) {
    return told("score.steps_over", percent(s.each()), plain(s.adds()), "")
        + (s.max() == null ? "" : wording.of("score.steps_max", "a", plain(s.max())))
        + (s.proRata() ? wording.of("score.steps_parts") : "");
  }

  private String under(Steps s) {
    return (s.belowZero() ? wording.of("score.steps_zero") : "")
        + (s.takes() == null ? "" : wording.of("score.steps_takes", "a", plain(s.takes())));
  }

  private String each(Each e, String set, String unit) {
    String pieces =
        e.tiers().isEmpty()
            ? piece(e, unit)
            : wording.join("join.rules", e.tiers().stream().map(t -> tier(t, set)).toList());
    return e.max() == null ? pieces : told("score.most", pieces, plain(e.max()), "");
  }

  private String piece(Each e, String unit) {
    String worth = e.worth() == null ? "" : plain(e.worth());
    if (e.per() == null) {
      return told("score.each", worth, unit, "");
    }
    String per = plain(e.per()) + unit;
    return told(e.proRata() ? "score.each_parts" : "score.each_per", worth, per, "");
  }

  private String tier(Each.Tier tier, String set) {
    return tier.where().equals(Filter.EVERY)
        ? told("score.each_rest", plain(tier.worth()), "", "")
        : told("score.each_tier", plain(tier.worth()), filters.of(tier.where(), set), "");
  }
}
