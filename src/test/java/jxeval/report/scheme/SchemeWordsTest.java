package jxeval.report.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import jxeval.scheme.Scheme;
import jxeval.scheme.load.SchemeLoader;
import jxeval.text.Bundle;
import jxeval.text.Language;
import jxeval.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemeWordsTest {
  private static final Path VOCABULARY =
      Path.of("src/test/resources/jxeval/scheme/vocabulary.yaml");
  private static final Path OPINION = Path.of("targets-2021.yaml");

  private static List<String> lines(Path file, Language language) throws IOException {
    Scheme scheme =
        Objects.requireNonNull(
            SchemeLoader.load(file.toString(), Files.readAllBytes(file), List.of()).scheme());
    return SchemeWords.of(scheme, new Words(language)).stream().map(String::strip).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          实际进资（万元）：《招商项目》中资金来源为“内资”的，累计“本月实际进资”合计〔二-1〕 = measure
          实际进资：583200万元〔二-1〕 = target
          新引进外资项目：4个，力争5个〔二-2〕 = stretch
          生产企业出口占比：35%〔二-3〕 = ratio
          漏报（次）：《报送》中状态为“漏报、退回”的，累计次数〔三-3-五〕 = words of a status
          招商信息（条）：《外出招商活动》中项目线索不为空的，累计条数〔三-3-五〕 = a filled field
          收回土地，圈而不建：供地闲置天数超过180天〔三-8；假定：样本：供地后逾期180天未开工〕 = unit of a field
          招商团队每年100000元〔三-3-四〕 = funds
          """)
  void the_opinion_is_told_in_chinese(String line, String what) throws IOException {
    assertTrue(lines(OPINION, Language.ZH).contains(line), what);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          实际进资: 583200万元 [二-1] = target
          team: 100000 元 a year [三-3-四] = funds
          """)
  void and_in_english(String line, String what) throws IOException {
    assertTrue(lines(OPINION, Language.EN).contains(line), what);
  }

  @Test
  void an_assumed_value_gives_its_reason_in_the_line() throws IOException {
    String ceiling = "加分合计不超过10分〔假定：样本〕";
    assertTrue(lines(VOCABULARY, Language.ZH).contains(ceiling));
  }

  @Test
  void a_condition_reads_as_a_sentence() throws IOException {
    String card = "年终，县直单位，未破零，或等次为较差，或已有“全县表彰”，或总分不满60分：黄牌，" + "取消年终考评奖、激励招商奖、绩效评优、有功人员资格〔四-2〕";
    assertTrue(lines(VOCABULARY, Language.ZH).contains(card));
  }

  @ParameterizedTest
  @CsvSource({"ZH", "EN"})
  void no_value_stays_open_whatever_the_file_says(Language language) throws IOException {
    for (Path file : List.of(VOCABULARY, OPINION)) {
      for (String line : lines(file, language)) {
        assertFalse(line.matches(".*\\{[a-z_]+}.*") || line.contains("null"), line);
      }
    }
  }

  @Test
  void both_languages_have_the_same_phrases() {
    assertEquals(
        Bundle.load("wording", Language.ZH).keys(), Bundle.load("wording", Language.EN).keys());
  }
}
