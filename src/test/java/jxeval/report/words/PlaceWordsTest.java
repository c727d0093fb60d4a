package jxeval.report.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import jxeval.scheme.Parameter;
import jxeval.scheme.Scheme;
import jxeval.scheme.load.SchemeLoader;
import jxeval.text.Language;
import jxeval.text.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceWordsTest {
  private static Scheme scheme(String file) throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of(file));
    return Objects.requireNonNull(SchemeLoader.load("t.yaml", bytes, List.of()).scheme());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          units.0.tasks                             | 第一招商团队 · 任务
          calendar.pace                             | 报送和时序 · 时序进度
          assessments.1.bonus_ceiling               | 县直单位排名 · 加分封顶
          assessments.1.indicators.0.points         | 县直单位排名 · 实际进资 · 分值
          assessments.1.grades.bands.1.at_least     | 县直单位排名 · 等次 · 分档 · 第2项 · 不低于
          county_targets.0.target                   | 全县目标 · 实际进资 · 目标
          measures.new_projects.where.status.not_in | 新引进项目 · 范围 · 项目状态 · 不属于
          awards.department_prizes.slots.0.amount   | 县直单位年终考评奖 · 一等奖 · 金额
          awards.exports.classes.香料香精.tiers     | 企业外贸出口奖 · 类别 · 香料香精 · 分档
          consequences.0.if.progress.paid_in.below  | 通报批评（招商引资任务） · 条件 · 达到时序的比例 · 实际进资 · 低于
          funds.grants.team                         | 工作经费 · 年度安排 · 招商团队
          satisfaction.raters                       | 满意度测评 · 测评主体权重
          screening.land_recovery.0.if.late_start_days.over | 项目准入 · 收回土地 · 不按时开工 · 条件 · 逾期未开工天数 · 超过
          readings.0                                | 条文理解第1条
          """)
  void a_place_is_told_as_an_office_calls_it(String path, String told) throws IOException {
    assertEquals(
        told, new PlaceWords(scheme("targets-2021.yaml"), new Words(Language.ZH)).of(path));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"targets-2021.yaml", "src/test/resources/jxeval/scheme/vocabulary.yaml"})
  void no_key_of_the_target_file_is_left_untold(String file) throws IOException {
    Scheme scheme = scheme(file);
    PlaceWords places = new PlaceWords(scheme, new Words(Language.ZH));
    List<String> own = new ArrayList<>(scheme.measures().keySet());
    scheme.awards().forEach(a -> own.add(a.id()));
    scheme.assessments().forEach(a -> own.add(a.title()));
    scheme.assessments().forEach(a -> a.indicators().forEach(i -> own.add(i.label())));
    scheme.screening().rules().forEach(r -> own.add(r.label()));
    scheme.screening().landRecovery().forEach(r -> own.add(r.label()));
    own.sort(Comparator.comparing(String::length).reversed());
    for (Parameter p : scheme.parameters()) {
      String told = places.of(p.path().replaceFirst("\\.tasks\\..*", ".tasks"));
      for (String id : own) {
        told = told.replace(id, "");
      }
      assertFalse(told.matches(".*[a-z]_?[a-z].*"), p.path() + ": " + told);
    }
  }
}
