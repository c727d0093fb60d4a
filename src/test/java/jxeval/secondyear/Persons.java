package jxeval.secondyear;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 有功人员 within the cap of a person and the prize of the unit. */
final class Persons {
  private Persons() {}

  /**
   * @param others the entries of the other awards
   */
  static List<Entry> of(String id, Map<String, Object> award, Ending ending, List<Entry> others) {
    Map<List<String>, Quotient> persons = new LinkedHashMap<>();
    for (Reading.Row row : ending.rows("people")) {
      if (!isDivision(row)) {
        persons.merge(
            List.of(row.text("unit"), row.text("name")), row.number("amount"), Quotient::plus);
      }
    }
    if (award.containsKey("cap")) {
      Quotient cap = Tree.number(award.getOrDefault("cap", 0), "元");
      persons.values().removeIf(sum -> sum.compareTo(cap) > 0);
    }
    Map<String, Quotient> units = new LinkedHashMap<>();
    persons.forEach((person, sum) -> units.merge(person.get(0), sum, Quotient::plus));
    List<Entry> entries = new ArrayList<>();
    for (Reading.Row row : ending.rows("people")) {
      String unit = row.text("unit");
      if (persons.containsKey(List.of(unit, row.text("name"))) && !isDivision(row)) {
        Entry line = Entry.of(id, "person").under(award).to(unit).person(row.text("name"));
        String barred = ending.barred(unit, id);
        List<Quotient> prizes = prizes(unit, Tree.text(award, "within", ""), others);
        if (award.containsKey("within")
            && !prizes.isEmpty()
            && units.getOrDefault(unit, Quotient.ZERO).compareTo(Quotient.sum(prizes)) > 0) {
          continue;
        }
        if (!barred.isEmpty()) {
          entries.add(line.as(barred));
        } else if (row.get("amount") == null) {
          entries.add(line.as("unconfigured"));
        } else if (award.containsKey("within") && prizes.isEmpty()) {
          entries.add(line.as("undecided"));
        } else {
          entries.add(line.due(row.number("amount").rounded(0)));
        }
      }
    }
    return entries;
  }

  private static boolean isDivision(Reading.Row row) {
    return row.text("reason").equals("完成任务奖分配");
  }

  private static List<Quotient> prizes(String unit, String within, List<Entry> others) {
    return others.stream()
        .filter(
            e ->
                within.equals("prizes")
                    ? e.kind().equals("prize")
                    : e.award().split("/")[0].equals(within))
        .filter(e -> e.status().equals("due"))
        .filter(e -> e.payee().equals(unit))
        .map(e -> Quotient.of(new BigDecimal(e.amount())))
        .toList();
  }
}
