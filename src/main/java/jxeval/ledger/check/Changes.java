package jxeval.ledger.check;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jxeval.check.Finding;
import jxeval.check.MonthRule;
import jxeval.ledger.listing.History;
import jxeval.ledger.listing.Listing;
import jxeval.model.Value;
import jxeval.scheme.Scheme;

/** M605, M606, M607: a return states another plan, funding or 引进单位 than it last did. */
public final class Changes {
  private Changes() {}

  public static List<Finding> of(List<History> histories, Scheme scheme) {
    List<Finding> findings = new ArrayList<>();
    for (History history : histories) {
      List<Listing> rows = history.rows();
      for (int i = 1; i < rows.size(); i++) {
        Listing now = rows.get(i);
        Listing before = rows.get(i - 1);
        changed(MonthRule.M605, "planned", now, before).ifPresent(findings::add);
        changed(MonthRule.M606, "funding", now, before).ifPresent(findings::add);
        units(history, now, before, scheme).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Finding> changed(
      MonthRule rule, String field, Listing now, Listing before) {
    Value is = now.row().get(field);
    Value was = before.row().get(field);
    return is == null || was == null || is.equals(was)
        ? Optional.empty()
        : Optional.of(finding(rule, field, now, before, is.shown(), was.shown()));
  }

  private static Optional<Finding> units(
      History history, Listing now, Listing before, Scheme scheme) {
    Set<String> then = units(history, before.month());
    Set<String> named = units(history, now.month());
    if (then.isEmpty() || named.isEmpty() || then.equals(named)) {
      return Optional.empty();
    }
    return Optional.of(
        finding(
            MonthRule.M607, "units", now, before, Names.of(named, scheme), Names.of(then, scheme)));
  }

  private static Set<String> units(History history, YearMonth month) {
    Set<String> units = new TreeSet<>();
    history.in(month).forEach(l -> units.addAll(l.units()));
    return units;
  }

  private static Finding finding(
      MonthRule rule, String field, Listing now, Listing before, String found, String then) {
    return Finding.of(rule, now.row().source().cell(field), found)
        .with("before", then)
        .with("since", before.month().toString());
  }
}
