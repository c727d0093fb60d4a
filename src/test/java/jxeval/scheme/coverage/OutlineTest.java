package jxeval.scheme.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineTest {
  private static final String OPINION =
      """
      2021年，是开局之年。
      　　一、总体要求
      全县推进。
      二、目标任务
      1.利用内资。进资不少于58.32亿元。
      ２．利用外资。
      三、举措
      1.重点。一是突出工业。40天。二是招大引强。三是重点
      产业。
      2.方式。一是团队。
      五、奖惩
      （一）奖励
      3.考评奖
      (1)县直单位2名。
      (2)乡镇1名；①一等奖；②二等奖。
      3.5亿元以上另议。
      4.分配
      （二）惩罚
      1.通报。
      六、其他
      2020年以前的以本意见为准。
      """;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          一       | 总体要求
          二-1     | 进资不少于58.32亿元
          二-2     | 利用外资
          二.2     | 利用外资
          三-1-一  | 突出工业
          三-1-三  | 产业。
          三-2-一  | 团队
          五-一-3  | 3.5亿元以上另议
          五-一-3-2 | 二等奖
          五-一-3-2-② | 二等奖
          五-一-4  | 分配
          五-二-1  | 通报
          （五）-(二)-1 | 通报
          六       | 以本意见为准
          """)
  void a_clause_is_found_by_the_numbers_above_it(String clause, String says) {
    assertTrue(text(OPINION, clause).contains(says), text(OPINION, clause));
  }

  @ParameterizedTest(name = "{0} does not say {1}")
  @CsvSource({"二-1, 外资", "三-1-一, 招大", "三-1-三, 方式", "五-一-3, 分配", "五-一-4, 惩罚", "六, 通报"})
  void a_clause_ends_where_the_next_one_begins(String clause, String notSaid) {
    assertTrue(!text(OPINION, clause).contains(notSaid), text(OPINION, clause));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"四", "二-9", "三-1-四", "二-1-一", "条款", "二-十四五"})
  void a_clause_that_is_not_there_is_not_found(String clause) {
    assertEquals(Optional.empty(), Outline.of(OPINION).text(clause));
  }

  @Test
  void the_numbers_of_headings_are_no_part_of_what_a_clause_says() {
    assertEquals("考评奖\n\n县直单位2名。\n\n乡镇1名;\n一等奖;\n二等奖。\n3.5亿元以上另议。", text(OPINION, "五-一-3"));
  }

  @Test
  void articles_are_counted_through_the_chapters() {
    String rules =
        """
        第一章 总则
        第一条 目的。
        第二条 范围。
          (一)团队；
          (二)乡镇。
        第二章 奖励
        第三条 进资奖按千分之五。
        """;
    assertTrue(text(rules, "第三条").contains("千分之五"));
    assertTrue(text(rules, "三").contains("千分之五"));
    assertTrue(text(rules, "二-三").contains("千分之五"));
    assertTrue(text(rules, "一-二-2").contains("乡镇"));
  }

  @Test
  void decimal_headings_nest_and_amounts_at_a_line_start_are_none() {
    String rules = "1. 目标\n1.1 内资\n10亿元\n2.5亿元以上另计\n1.2 外资\n3个\n2. 奖励\n2.1 个人5000元\n";
    assertTrue(text(rules, "1-1").contains("2.5亿元以上"), text(rules, "1-1"));
    assertTrue(text(rules, "1.2").contains("3个"));
    assertTrue(text(rules, "2.1").contains("5000元"));
  }

  private static String text(String document, String clause) {
    return Outline.of(document).text(clause).orElse("(none)");
  }
}
