package jxeval.secondyear;

import java.time.LocalDate;

/**
 * A return that was handed in: a folder of sheets with a cover.
 *
 * @param month the month of its folder
 * @param covered the month that its cover names
 */
record Handed(String folder, Unit unit, int month, int covered, LocalDate submitted) {
  String cover(Clerk clerk) {
    return "填报单位,"
        + clerk.unit(unit)
        + "\n报表月份,"
        + clerk.month(covered)
        + "\n报送日期,"
        + clerk.date(submitted)
        + "\n";
  }
}
