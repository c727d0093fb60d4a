package jxeval.secondyear;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 完成任务奖: to the units that meet its condition, divided among a team's members. */
final class Completion {
  private final String id;
  private final Map<String, Object> award;
  private final Ending ending;
  private final YearFolder year;

  private Completion(String id, Map<String, Object> award, Ending ending, YearFolder year) {
    this.id = id;
    this.award = award;
    this.ending = ending;
    this.year = year;
  }

  static List<Entry> of(String id, Map<String, Object> award, Ending ending, YearFolder year) {
    Completion completion = new Completion(id, award, ending, year);
    List<String> kinds = Judged.kinds(award, year);
    return year.units.stream()
        .filter(u -> kinds.contains(u.kind()))
        .filter(
            u -> !award.containsKey("if") || ending.judged(u).holds(award.getOrDefault("if", "")))
        .flatMap(u -> completion.of(u).stream())
        .toList();
  }

  private List<Entry> of(Unit team) {
    Entry line = Entry.of(id, "task_completion").under(award).to(team.id());
    Entry paid = ending.amount(award, team, line);
    String barred = ending.barred(team.id(), id);
    if (!barred.isEmpty()) {
      return paid.amount().equals("0") ? List.of() : List.of(line.as(barred));
    }
    if (paid.amount().equals("0")) {
      return List.of();
    }
    List<Entry> entries = new ArrayList<>(List.of(paid));
    if (paid.status().equals("due")) {
      Quotient whole = Quotient.of(new BigDecimal(paid.amount()));
      Entry part = Entry.of(id, "division").under(award);
      division(team, whole)
          .forEach(
              (member, yuan) -> {
                if (yuan.sign() > 0) {
                  entries.add(part.to(member).due(yuan));
                }
              });
    }
    return entries;
  }

  private Map<String, Quotient> division(Unit team, Quotient whole) {
    Map<String, Quotient> stated = stated(team);
    if (!stated.isEmpty() && Quotient.sum(stated.values()).equals(whole)) {
      return stated;
    }
    Map<String, Quotient> weights = new LinkedHashMap<>();
    for (Unit member : members(team)) {
      if (award.containsKey("divide_by")) {
        weights.put(
            member.id(),
            ending.measures().of(Tree.text(award, "divide_by", ""), member).max(Quotient.ZERO));
      }
    }
    return Quotient.sum(weights.values()).sign() > 0 ? Split.of(whole, weights) : Map.of();
  }

  /** The leader's parts in file order; none where a row names no member. */
  private Map<String, Quotient> stated(Unit team) {
    Map<String, Quotient> stated = new LinkedHashMap<>();
    List<Reading.Row> rows =
        ending.rows("people").stream()
            .filter(r -> r.text("reason").equals("完成任务奖分配"))
            .filter(r -> r.text("unit").equals(team.id()))
            .toList();
    for (Unit member : members(team)) {
      rows.stream()
          .filter(r -> member.isCalled(r.text("name")))
          .forEach(r -> stated.merge(member.id(), r.number("amount"), Quotient::plus));
    }
    boolean known =
        rows.stream()
            .allMatch(r -> members(team).stream().anyMatch(m -> m.isCalled(r.text("name"))));
    return known ? stated : Map.of();
  }

  private List<Unit> members(Unit team) {
    return year.units.stream().filter(u -> u.team().equals(team.id())).toList();
  }
}
