package jxeval.intake.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jxeval.check.CellRule;
import jxeval.check.Finding;
import jxeval.check.RowRule;
import jxeval.check.Rule;
import jxeval.intake.County;
import jxeval.intake.Readings;
import jxeval.intake.ReturnSheet;
import jxeval.intake.row.RowChecks;
import jxeval.model.Row;
import jxeval.scheme.Filter;
import jxeval.scheme.Measure;
import jxeval.scheme.Scheme;
import jxeval.scheme.SchemeDraft;
import jxeval.scheme.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * For each code about a cell or row, one cell of a May return that raises it and one that does not.
 */
class SheetCodesTest {
  private static final YearMonth MAY = YearMonth.of(2021, 5);

  /** The header and a good row of a sheet. */
  private static final Map<String, String> GOOD =
      Map.of(
          "projects",
          "项目名称|投资方|资金来源|项目类别|产业|计划总投资(万元)|本月实际进资(万元)|累计实际进资(万元)|引进单位|项目状态"
              + "|签约日期|开工日期|引进占比|本月实际利用外资(万美元)|本月现汇进资(万美元)"
              + "\n香精厂|甲|外资|工业|其他|5000|300|300|商务局、统计局|在建|2021-03-01|2021-03-01||100|100",
          "trips",
          "参加单位|带队领导|出发日期|返回日期|目的地|拜访企业\n商务局|张三|2021-04-29|2021-05-03|上海|甲公司",
          "funds",
          "日期|用途|金额(元)\n2021-05-01|租房|800",
          "plants",
          "月份|园区|项目|本月完工面积(平方米)|累计完工面积(平方米)\n2021-05|工业园|一期|100|100",
          "verification",
          "项目名称|引进单位|认定进资(万元)|认定日期|认定结论\n香精厂|商务局|100|2021-01-04|认定",
          "survey",
          "批次|问卷编号|测评主体|被测评单位|信息公开|办事效率|依法行政|服务质量|履职水平\n2021上半年|1|企业代表|商务局|9|9|9|9|9",
          "entries",
          "月份|单位|项目|数值\n2021-05|商务局|组织领导|3");

  /** A code and what in one column of a good row raises it, or just does not. */
  record Example(
      Rule rule, String set, String column, @Nullable Object raises, @Nullable Object nearMiss) {
    @Override
    public String toString() {
      return rule.code() + " " + column + " " + raises;
    }
  }

  static Stream<Example> examples() {
    return Stream.of(
        project(CellRule.C301, "本月实际进资(万元)", null, 0),
        project(CellRule.C302, "本月实际进资(万元)", ReturnSheet.Odd.UNCALCULATED, 0),
        project(CellRule.C303, "本月实际进资(万元)", ReturnSheet.Odd.DIVISION_BY_ZERO, 0),
        project(CellRule.C311, "本月实际进资(万元)", "0.03亿元", 300),
        project(CellRule.C311, "引进占比", ReturnSheet.Odd.SIXTY_PERCENT, 60),
        project(CellRule.C312, "本月实际进资(万元)", "约300", "300万元"),
        project(CellRule.C313, "本月实际进资(万元)", -50, 0),
        new Example(CellRule.C314, "survey", "履职水平", 101, 100),
        project(CellRule.C315, "本月实际利用外资(万美元)", "100万元", "100万美元"),
        project(CellRule.C321, "签约日期", "3月上旬", "2021.3.1"),
        new Example(CellRule.C322, "plants", "月份", "5月", "2021年5月"),
        project(CellRule.C331, "资金来源", "民资", "外资"),
        new Example(RowRule.R401, "trips", "出发日期", "2021-05-04", "2021-05-03"),
        new Example(RowRule.R402, "trips", "返回日期", "2021-06-02", "2021-05-31"),
        project(RowRule.R403, "本月现汇进资(万美元)", 120, 100),
        project(RowRule.R404, "开工日期", "2021-02-28", "2021-03-01"),
        project(RowRule.R405, "资金来源", "内资", "外资"),
        project(RowRule.R406, "累计实际进资(万元)", 299, 300),
        project(RowRule.R408, "引进占比", 0, 100),
        project(RowRule.R409, "引进占比", "50、30、20", "60、40"),
        new Example(RowRule.R410, "verification", "认定日期", "2020-12-31", "2021-01-01"),
        new Example(RowRule.R411, "plants", "月份", "2020-12", "2021-01"),
        new Example(RowRule.R412, "funds", "日期", "2021-04-30", "2021-05-31"),
        new Example(RowRule.R413, "entries", "项目", "组织领导分", "组织领导"));
  }

  private static Example project(
      Rule rule, String column, @Nullable Object raises, @Nullable Object nearMiss) {
    return new Example(rule, "projects", column, raises, nearMiss);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void raises_it_and_just_does_not(Example example) {
    assertTrue(codes(example, example.raises).contains(example.rule.code()));
    assertFalse(codes(example, example.nearMiss).contains(example.rule.code()));
  }

  /** All but R407, which compares with the month of the run. */
  @Test
  void every_code_about_a_cell_or_row_has_an_example() {
    Set<String> all =
        Stream.<Rule[]>of(CellRule.values(), RowRule.values())
            .flatMap(Stream::of)
            .filter(rule -> rule != RowRule.R407)
            .map(Rule::code)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> shown =
        examples().map(e -> e.rule.code()).collect(Collectors.toCollection(TreeSet::new));

    assertEquals(all, shown);
  }

  private static List<String> codes(Example example, @Nullable Object cell) {
    String[] lines = GOOD.getOrDefault(example.set, "").split("\n");
    List<String> header = List.of(lines[0].split("\\|", -1));
    ReturnSheet sheet = ReturnSheet.of(example.set).line(lines[0]).row();
    String[] good = lines[1].split("\\|", -1);
    for (int i = 0; i < good.length; i++) {
      Object typed = good[i].matches("\\d+") ? (Object) Integer.valueOf(good[i]) : good[i];
      sheet.put(2, i + 1, good[i].isEmpty() ? null : typed);
    }
    sheet.put(2, header.indexOf(example.column) + 1, cell);
    Scheme scheme = scheme();
    List<Finding> findings = new ArrayList<>();
    for (ReadRow read : Readings.of(sheet, example.set, scheme).rows()) {
      Row row = read.row();
      findings.addAll(read.findings());
      findings.addAll(
          RowChecks.within(
              new Row(row.set(), "t3", MAY, row.fields(), row.source(), row.counts()), MAY));
    }
    return findings.stream().map(f -> f.rule().code()).toList();
  }

  private static Scheme scheme() {
    SchemeDraft draft = County.draft();
    Filter item = new Filter.Field("item", new jxeval.scheme.Test.In(List.of("组织领导")));
    draft.measures.put(
        "leadership",
        new Measure(
            "leadership",
            "组织领导",
            "分",
            new Measure.Aggregate(
                Measure.Kind.SUM, "entries", "value", item, Span.TO_DATE, null, null),
            null,
            null,
            null,
            "measures.leadership"));
    return draft.build();
  }
}
