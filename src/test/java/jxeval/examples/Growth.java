package jxeval.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes a page longer: each of its rows comes several times, under names of their own, and control
 * totals stay right; a trip visits several firms instead.
 *
 * @param times how many rows become of one
 */
record Growth(int times) {
  /** What tells the rows of a sheet apart; sheets that are not named stay as they are. */
  private static final Map<String, Set<String>> NAMES =
      Map.of(
          "招商项目", Set.of("项目编号", "项目名称", "投资方"),
          "企业招工", Set.of("用工企业"),
          "项目服务", Set.of("项目名称"),
          "工作经费", Set.of("备注"),
          "外贸进出口", Set.of("企业名称"),
          "满意度测评", Set.of("问卷编号"));

  private static final String TRIPS = "外出招商活动";

  Page of(Page page) {
    boolean trips = page.name.equals(TRIPS);
    Set<String> names = NAMES.getOrDefault(page.name, Set.of());
    if (times == 1 || (names.isEmpty() && !trips)) {
      return page;
    }
    Page longer = new Page(page.name);
    longer.merges.addAll(page.merges);
    int top = header(page);
    List<@Nullable Object> header = page.rows.get(top);
    longer.rows.addAll(page.rows.subList(0, top + 1));
    int number = 0;
    for (List<@Nullable Object> row : page.rows.subList(top + 1, page.rows.size())) {
      if ("合计".equals(row.get(0))) {
        longer.rows.add(multiplied(row));
        continue;
      }
      for (int n = 1; n <= times; n++) {
        List<@Nullable Object> next = trips ? visit(header, row, n) : named(header, row, names, n);
        if ("序号".equals(header.get(0)) && next.get(0) != null) {
          next.set(0, ++number);
        }
        longer.rows.add(next);
      }
    }
    return longer;
  }

  private static int header(Page page) {
    int top = 0;
    while (page.rows.get(top).size() < 3) {
      top++;
    }
    return top;
  }

  /** The n-th of the rows that became of one; the first is the row itself. */
  private static List<@Nullable Object> named(
      List<@Nullable Object> header, List<@Nullable Object> row, Set<String> names, int n) {
    List<@Nullable Object> copy = new ArrayList<>(row);
    for (int c = 0; c < copy.size() && n > 1; c++) {
      Object value = copy.get(c);
      if (names.contains(header.get(c)) && value != null) {
        copy.set(c, value + "第" + n + "号");
      }
    }
    return copy;
  }

  /** The n-th firm that a trip visited: only what is new stands below its first row. */
  private static List<@Nullable Object> visit(
      List<@Nullable Object> header, List<@Nullable Object> row, int n) {
    if (n == 1) {
      return new ArrayList<>(row);
    }
    List<@Nullable Object> visit = new ArrayList<>();
    for (int c = 0; c < row.size(); c++) {
      visit.add("拜访企业".equals(header.get(c)) ? row.get(c) + "第" + n + "分公司" : null);
    }
    return visit;
  }

  private List<@Nullable Object> multiplied(List<@Nullable Object> sums) {
    List<@Nullable Object> all = new ArrayList<>();
    for (Object sum : sums) {
      all.add(sum instanceof Integer n ? Integer.valueOf(n * times) : sum);
    }
    return all;
  }
}
