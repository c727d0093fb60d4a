package jxeval.report.words;

import java.util.List;
import java.util.stream.Collectors;
import jxeval.scheme.Comparison;
import jxeval.scheme.Condition;
import jxeval.scheme.Scheme;
import org.jspecify.annotations.Nullable;

/** Conditions of units in words. */
public final class ConditionWords {
  private final Scheme scheme;

  public ConditionWords(Scheme scheme) {
    this.scheme = scheme;
  }

  public String of(Condition condition) {
    if (condition instanceof Condition.All all) {
      return joined(all.parts(), "，且");
    }
    if (condition instanceof Condition.Any any) {
      return joined(any.parts(), "，或");
    }
    if (condition instanceof Condition.Not not) {
      return "非（" + of(not.part()) + "）";
    }
    return single((Condition.Single) condition);
  }

  private String joined(List<Condition> parts, String by) {
    return parts.stream().map(this::of).collect(Collectors.joining(by));
  }

  private String single(Condition.Single single) {
    Comparison bounds = single.comparison();
    String of = String.valueOf(single.of());
    return switch (single.key()) {
      case "not_broken_zero" -> "未破零";
      case "vertical" -> "为条管单位";
      case "overspent" -> "工作经费超支";
      case "grade" -> "等次为" + of;
      case "total" -> "总分" + Bounds.of(bounds);
      case "rate" -> label(of) + "完成率" + Bounds.percent(bounds);
      case "progress" -> label(of) + "达到时序进度的比例" + Bounds.percent(bounds);
      case "measure" -> label(of) + Bounds.of(bounds);
      case "rank" -> "名次" + Bounds.of(bounds);
      case "top" -> "排名前" + of + (of.endsWith("%") ? "" : "名");
      case "bottom" -> "排名后" + of + (of.endsWith("%") ? "" : "名");
      case "consequence" -> "已有“" + says(of) + "”";
      case "survey" -> survey(of);
      case "won" -> of.equals("prizes") ? "获年终考评奖" : "获“" + award(of) + "”";
      default -> single.key() + of;
    };
  }

  private String label(String measure) {
    return scheme.measure(measure).label();
  }

  private String says(String consequence) {
    return scheme.consequences().stream()
        .filter(c -> c.id().equals(consequence))
        .map(c -> c.says())
        .findFirst()
        .orElse(consequence);
  }

  private String award(String id) {
    return scheme.awards().stream()
        .filter(a -> a.id().equals(id))
        .map(a -> a.label())
        .findFirst()
        .orElse(id);
  }

  private static String survey(@Nullable String outcome) {
    if (outcome == null) {
      return "";
    }
    return switch (outcome) {
      case "top" -> "满意度测评列前";
      case "last" -> "满意度测评末位";
      default -> "满意度测评票数不足";
    };
  }
}
