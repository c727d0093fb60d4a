package jxeval.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrowthTest {
  @Test
  void rows_multiply_under_names_of_their_own_and_totals_stay_right() {
    Page page = new Page("招商项目").row("招商项目进展情况表", null).merge(0, 0, 0, 3);
    page.row("序号", "项目名称", "投资方", "本月实际进资（万元）").row(1, "甲", "乙", 500);
    page.row("合计", null, null, 500);

    List<List<Object>> rows = new Growth(3).of(page).rows.subList(1, 6);

    assertEquals(
        List.of(
            List.of("序号", "项目名称", "投资方", "本月实际进资（万元）"),
            List.of(1, "甲", "乙", 500),
            List.of(2, "甲第2号", "乙第2号", 500),
            List.of(3, "甲第3号", "乙第3号", 500),
            Arrays.asList("合计", null, null, 1500)),
        rows);
  }

  @Test
  void a_trip_visits_more_firms_and_stays_one_trip() {
    Page page = new Page("外出招商活动").row("序号", "带队领导", "拜访企业").row(1, "王志强", "甲公司");

    List<List<Object>> rows = new Growth(2).of(page).rows.subList(1, 3);

    assertEquals(List.of(List.of(1, "王志强", "甲公司"), Arrays.asList(null, null, "甲公司第2分公司")), rows);
  }

  @Test
  void a_sheet_whose_rows_nothing_tells_apart_stays_as_it_is() {
    Page page = new Page("主题产业园").row("月份", "园区", "征迁面积（亩）").row("2021-01", "光电园", 5);

    assertSame(page, new Growth(5).of(page));
  }
}
