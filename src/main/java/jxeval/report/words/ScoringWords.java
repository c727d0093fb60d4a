package jxeval.report.words;

import java.util.stream.Collectors;
import jxeval.model.Rounding;
import jxeval.scheme.Comparison;
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
  private final FilterWords filters;

  public ScoringWords(Scheme scheme, Words words) {
    this.filters = new FilterWords(new FieldNames(scheme, words));
  }

  /**
   * How figures become points.
   *
   * @param set data set of the rows that tiers choose by
   */
  public String of(Scoring scoring, String set) {
    if (scoring instanceof Proportional p) {
      return "按比例得分"
          + (p.cap() == null ? "，不封顶" : "，最多" + percent(p.cap()))
          + (p.floor().signum() == 0 ? "" : "，不足" + percent(p.floor()) + "不得分");
    }
    if (scoring instanceof AllOrNothing) {
      return "完成得满分，未完成不得分";
    }
    if (scoring instanceof Bands bands) {
      return bands.bands().stream()
          .map(b -> bound(b.comparison()) + "得" + percent(b.earns()))
          .collect(Collectors.joining("，", "分档得分：", ""));
    }
    if (scoring instanceof Steps s) {
      return "达到得满分，每超"
          + percent(s.each())
          + "加"
          + plain(s.adds())
          + "分"
          + (s.max() == null ? "" : "，最多加" + plain(s.max()) + "分")
          + (s.belowZero() ? "，未达到不得分" : "")
          + (s.takes() == null ? "" : "，每欠一档减" + plain(s.takes()) + "分")
          + (s.proRata() ? "，不足一档按比例" : "");
    }
    if (scoring instanceof Each e) {
      return each(e, set);
    }
    if (scoring instanceof Deduct d) {
      return "从" + plain(d.from()) + "分起，每个扣" + plain(d.each()) + "分，不低于" + plain(d.floor()) + "分";
    }
    if (scoring instanceof Relative r) {
      return "与同组最高值" + (r.best().equals(BigFraction.ONE) ? "" : "的" + percent(r.best())) + "之比得分";
    }
    if (scoring instanceof Efficacy e) {
      return "功效系数法：同组最低得" + plain(e.low()) + "%，最高得" + plain(e.high()) + "%";
    }
    ByRank b = (ByRank) scoring;
    return "按名次：第1名"
        + plain(b.first())
        + "分，每降一名减"
        + plain(b.step())
        + "分，不低于"
        + plain(b.floor())
        + "分";
  }

  private String each(Each e, String set) {
    String most = e.max() == null ? "" : "，最多" + plain(e.max()) + "分";
    if (!e.tiers().isEmpty()) {
      return e.tiers().stream()
              .map(t -> filters.of(t.where(), set) + "每个" + plain(t.worth()) + "分")
              .collect(Collectors.joining("；"))
          + most;
    }
    return (e.per() == null ? "每个" : e.proRata() ? "每" + plain(e.per()) : "每满" + plain(e.per()))
        + (e.worth() == null ? "" : plain(e.worth()) + "分")
        + most;
  }

  private static String bound(Comparison comparison) {
    return comparison.equals(Comparison.ANY) ? "其余" : Bounds.percent(comparison);
  }

  private static String percent(BigFraction fraction) {
    return Rounding.trimmed(fraction.multiply(100), 4).toPlainString() + "%";
  }

  private static String plain(BigFraction value) {
    return Bounds.plain(value);
  }
}
