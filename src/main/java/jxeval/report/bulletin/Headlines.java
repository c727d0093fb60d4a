package jxeval.report.bulletin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jxeval.evaluation.CountyLine;
import jxeval.evaluation.Progress;
import jxeval.model.Rounding;
import jxeval.model.Submission;
import jxeval.report.edition.Edition;
import jxeval.report.edition.Quantities;
import jxeval.scheme.CountyTarget;
import org.apache.commons.numbers.fraction.BigFraction;

/** The sentences of the bulletin, composed from the figures. */
public final class Headlines {
  private static final int SAID = 4;

  private final Edition edition;

  public Headlines(Edition edition) {
    this.edition = edition;
  }

  /** How the county stands: the first target of each clause, then how many keep the pace. */
  public String county() {
    List<String> said = new ArrayList<>();
    for (CountyLine line : leading()) {
      said.add(sentence(line));
    }
    List<CountyLine> judged =
        edition.results().county().stream().filter(l -> l.met() != null).toList();
    if (judged.isEmpty()) {
      return said.isEmpty() ? "" : String.join("；", said) + "。";
    }
    List<String> behind =
        judged.stream()
            .filter(l -> Boolean.FALSE.equals(l.met()))
            .map(l -> l.target().label())
            .toList();
    return edition.toDate()
        + "，全县"
        + String.join("；", said)
        + "。"
        + judged.size()
        + "项年度目标中，达到时序进度的"
        + (judged.size() - behind.size())
        + "项"
        + (behind.isEmpty()
            ? "。"
            : "，未达到的" + behind.size() + "项：" + String.join("、", behind) + "。");
  }

  private List<CountyLine> leading() {
    Map<String, CountyLine> first = new LinkedHashMap<>();
    for (CountyLine line : edition.results().county()) {
      CountyTarget target = line.target();
      if (line.progress().rate() != null) {
        first.putIfAbsent(target.clause() == null ? target.id() : target.clause(), line);
      }
    }
    return first.values().stream().limit(SAID).toList();
  }

  private String sentence(CountyLine line) {
    Progress p = line.progress();
    String unit = edition.measure(line.target().measure()).unit();
    String said = line.target().label() + Quantities.said(unit, p.actual());
    BigFraction rate = p.rate();
    BigFraction gap = p.gap();
    if (rate == null || gap == null) {
      return said;
    }
    return said
        + "，完成年度目标的"
        + Quantities.percent(rate)
        + (line.target().paced() ? "，" + gap(gap) : "");
  }

  /** A gap as a sentence says it: 超时序进度1.41个百分点. */
  static String gap(BigFraction gap) {
    String points = Rounding.halfUp(gap.abs().multiply(100), 2).toPlainString() + "个百分点";
    return gap.signum() == 0 ? "与时序进度持平" : (gap.signum() > 0 ? "超时序进度" : "欠时序进度") + points;
  }

  /** The returns of the month: due, on time, late, missing, rejected, and whose. */
  public String submissions() {
    List<Submission> month =
        edition.results().facts().submissions().stream()
            .filter(s -> s.month().equals(edition.month()))
            .toList();
    if (month.isEmpty()) {
      return "";
    }
    return edition.month().getMonthValue()
        + "月应报送报表"
        + month.size()
        + "份，按时报送"
        + month.stream().filter(s -> s.status() == Submission.Status.ON_TIME).count()
        + "份"
        + named(month, Submission.Status.LATE, "迟报")
        + named(month, Submission.Status.MISSING, "未报")
        + named(month, Submission.Status.REJECTED, "退回未计")
        + "。";
  }

  private String named(List<Submission> month, Submission.Status status, String word) {
    List<String> units =
        month.stream().filter(s -> s.status() == status).map(s -> edition.name(s.unit())).toList();
    return units.isEmpty()
        ? ""
        : units.stream().collect(Collectors.joining("、", "，" + word + units.size() + "份（", "）"));
  }
}
