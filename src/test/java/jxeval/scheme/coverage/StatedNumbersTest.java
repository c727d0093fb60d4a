package jxeval.scheme.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import jxeval.model.Rounding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedNumbersTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          不少于45个,累计完成58.32亿元。 | 45 58.32亿元
          投资5-10亿元的项目            | 5亿元 10亿元
          ２０００万元以上              | 2000万元
          1,200.5万元                   | 1200.5万元
          其中现汇600万美元以上         | 600万美元
          50万平方米以上标准厂房        | 50万平方米
          50万平米                      | 50万平方米
          出口达到35%以上               | 35%
          百分之五、千分之二、三分之二  | 5% 0.2% 66.666667%
          不到时序的六成                | 60%
          40天，10批次                  | 40天 10
          5日内                         | 5天
          亿元以下的项目                | 1亿元
          十亿元，二十亿元              | 10亿元 20亿元
          三千万元；3千万元；百万元     | 100万元 3000万元 3000万元
          前五名，两支，十二家          | 5 2 12
          三百零五人                    | 305人
          折半；半年                    | 0.5 0.5
          最高2万                       | 2万
          一等奖(2名)、第三招商团队     | 2
          三请三回，四不引进，八大团队，十四五  | none
          金办发〔2019〕23号，2020年12月31日以前 | none
          完成招工                      | none
          """)
  void a_number_is_found_in_any_form_and_names_and_dates_state_none(String text, String numbers) {
    assertEquals(
        numbers == null ? "" : numbers,
        StatedNumbers.in(text).stream()
            .map(s -> Rounding.trimmed(s.number(), 6).toPlainString() + s.unit())
            .collect(Collectors.joining(" ")));
  }
}
