package jxeval.examples;

import static jxeval.examples.ExampleYear.GB18030;
import static jxeval.examples.ExampleYear.UTF_8;
import static jxeval.examples.ExampleYear.csvFolder;
import static jxeval.examples.ExampleYear.folder;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jxeval.model.Unit;
import jxeval.scheme.Scheme;

/** What real returns have and clean ones have not, each at a place of its own. */
final class Dirt {
  private final List<String> teams;
  private final List<String> townships;

  Dirt(Scheme scheme) {
    teams =
        scheme.units().stream()
            .filter(u -> u.kind().equals("team") || u.kind().equals("squad"))
            .map(Unit::id)
            .toList();
    townships =
        scheme.units().stream().filter(u -> u.kind().equals("township")).map(Unit::id).toList();
  }

  /** The files that the unit sends for the month. */
  Map<String, byte[]> soil(Unit unit, int month, List<Page> pages) {
    String stem = folder(month) + unit.name();
    Map<String, byte[]> files = new TreeMap<>();
    int team = teams.indexOf(unit.id());
    int township = townships.indexOf(unit.id());
    if (team >= 0) {
      ofTeam(team, month, pages, stem, files);
    } else {
      ofTownship(township, month, pages, stem, files);
    }
    return files;
  }

  private static void ofTeam(
      int team, int month, List<Page> pages, String stem, Map<String, byte[]> files) {
    Page cover = pages.get(0);
    Page trips = pages.get(1);
    Page projects = pages.get(2);
    Page funds = pages.get(4);
    switch (team * 100 + month) {
      case 203 -> projects.put("本月实际进资（万元）", 1, "约500");
      case 205 -> projects.put("本月实际进资（万元）", 2, "１，２００．５").put("计划总投资（万元）", 1, "1.2亿元");
      case 305 -> trips.put("返回日期", 1, LocalDate.of(2021, 5, 1));
      case 405 -> trips.put("参加单位", 1, "商务居、统计局");
      case 502 -> trips.put("出发日期", 1, "2021.2.8").put("返回日期", 1, "20210210");
      case 505 -> projects.put("累计实际进资（万元）", 1, 1);
      case 605 -> funds.put("金额（元）", 1, -800);
      case 705 -> sums(projects).set(14, 99999);
      case 108 -> trips.put("目的地", 1, null);
      case 311 -> funds.put("用途", 1, "餐饮");
      default -> {}
    }
    if (team == 1 && month == 4) {
      cover.rows.get(1).set(1, "二队");
    }
    sent(cover, team, month);
    if (team == 4 && month == 5) {
      return;
    }
    byte[] book = team == 5 ? Books.xls(pages) : Books.xlsx(pages);
    String ending = team == 5 ? ".xls" : ".xlsx";
    if (team == 6 && month == 2) {
      files.put(stem + "（初报）.xlsx", book);
      projects.put("本月实际进资（万元）", 1, 1880);
      cover.rows.set(5, Arrays.asList("报送日期", LocalDate.of(2021, 3, 4)));
      files.put(stem + "（更正）.xlsx", Books.xlsx(pages));
      return;
    }
    if (team == 7 && month == 6) {
      files.put(stem + ".xls", Books.html(pages));
      return;
    }
    if (team == 3 && month == 5) {
      files.put(stem + " - 副本.xlsx", book);
    }
    files.put(
        stem + ending, team == 0 && month == 10 ? Arrays.copyOf(book, book.length / 2) : book);
    if (team == 0 && month == 10) {
      files.put(stem + "（重报）.xlsx", book);
    }
  }

  private static void ofTownship(
      int township, int month, List<Page> pages, String stem, Map<String, byte[]> files) {
    Page cover = pages.get(0);
    Page hiring = pages.get(1);
    switch (township * 100 + month) {
      case 5 -> hiring.put("本月招工人数（人）", 1, "16人");
      case 105 -> cover.rows.get(2).set(1, "2021年4月");
      case 205 -> hiring.put("本月招工人数（人）", 2, null);
      case 306 -> hiring.put("累计招工人数（人）", 1, 9);
      default -> {}
    }
    if (township == 4 && (month == 3 || month == 5)) {
      cover.rows.get(5).set(1, LocalDate.of(2021, month, 1).plusMonths(1).plusDays(2));
    }
    if ((township == 7 && month == 5) || (township == 9 && month >= 8 && month <= 9)) {
      return;
    }
    if (township == 11) {
      files.putAll(csvFolder(stem, pages, month % 2 == 0 ? GB18030 : UTF_8));
      return;
    }
    files.put(
        stem + (township == 12 ? ".xls" : ".xlsx"),
        township == 12 ? Books.xls(pages) : Books.xlsx(pages));
  }

  private static void sent(Page cover, int team, int month) {
    if ((team == 1 && month == 3) || (team == 8 && month == 5)) {
      cover.rows.get(5).set(1, LocalDate.of(2021, month, 1).plusMonths(1).plusDays(1));
    }
    if (team == 9 && month == 7) {
      cover.rows.get(5).set(1, null);
    }
  }

  private static List<Object> sums(Page projects) {
    @SuppressWarnings("unchecked")
    List<Object> last = (List<Object>) (List<?>) projects.rows.get(projects.rows.size() - 1);
    return last;
  }
}
