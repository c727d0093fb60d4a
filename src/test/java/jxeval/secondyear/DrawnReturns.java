package jxeval.secondyear;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Twelve months of returns, some of them handed in again or under a wrong cover. */
final class DrawnReturns {
  private final YearFolder year;
  private final Dice dice;
  private final Clerk clerk;
  private final Map<String, Handed> byMonth = new LinkedHashMap<>();

  DrawnReturns(YearFolder year, Dice dice) {
    this.year = year;
    this.dice = dice;
    this.clerk = new Clerk(dice);
  }

  /** The return of a unit and month, with its cover. */
  Handed of(Unit unit, int month) {
    return byMonth.computeIfAbsent(unit.id() + " " + month, k -> hand(unit, month, "", 28));
  }

  /** Hands some returns in once more, later, with other figures. */
  void correct() {
    for (Handed first : List.copyOf(byMonth.values())) {
      if (dice.in100(4)) {
        int day = dice.in100(20) ? first.submitted().getDayOfMonth() : 29;
        Handed again = hand(first.unit(), first.month(), "更正", day);
        for (Sheet sheet : List.copyOf(year.sheets)) {
          if (sheet.path().startsWith(first.folder() + "/")) {
            copy(sheet, again);
          }
        }
      }
    }
  }

  private void copy(Sheet sheet, Handed again) {
    String set = sheet.form().set();
    Sheet copy =
        new Sheet(
            again.folder() + "/" + sheet.form().name() + ".csv",
            sheet.form(),
            sheet.unit(),
            sheet.month(),
            sheet.units());
    for (Map<String, String> row : sheet.rows()) {
      Map<String, String> line = copy.row();
      line.putAll(row);
      if (set.equals("projects") && dice.in100(60)) {
        line.put("paid_in", clerk.number(copy, "paid_in", dice.decimal(0, 900, 1)));
      }
    }
    year.sheets.add(copy);
  }

  private Handed hand(Unit unit, int month, String mark, int day) {
    String folder = "returns/2021-%02d/%s%s".formatted(month, unit.name(), mark);
    int covered = dice.in100(2) ? month % 12 + 1 : month;
    int low = mark.isEmpty() ? 20 : day;
    LocalDate submitted = LocalDate.of(2021, month, 1).plusDays(dice.between(low, day) - 1);
    Handed handed = new Handed(folder, unit, month, covered, submitted);
    year.handed.add(handed);
    year.covers.put(folder + "/封面.csv", handed.cover(clerk));
    return handed;
  }
}
