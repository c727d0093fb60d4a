package jxeval.report.award;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jxeval.evaluation.AwardEntry;
import jxeval.model.Folding;
import jxeval.scheme.Award;
import jxeval.scheme.Scheme;

/** The unit of measure of what a project's award is computed on. */
public final class BaseUnit {
  private static final Pattern BRACKETS = Pattern.compile("\\(([^()]+)\\)$");

  private BaseUnit() {}

  /** The unit of the base of an entry's award. */
  public static String of(AwardEntry entry, Scheme scheme) {
    return entry.award() instanceof Award.Tiered tiered ? of(tiered, scheme) : "万美元";
  }

  /** 万元 or 万美元; of a column of the county's own, what the brackets of its header say. */
  static String of(Award.Tiered award, Scheme scheme) {
    return scheme.forms().extra().getOrDefault(award.set(), List.of()).stream()
        .filter(e -> e.id().equals(award.field()))
        .flatMap(e -> bracketed(Folding.fold(e.header())).stream())
        .findFirst()
        .orElse(award.field().endsWith("_usd") ? "万美元" : "万元");
  }

  private static Optional<String> bracketed(String header) {
    Matcher matcher = BRACKETS.matcher(header);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
