package jxeval.intake.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jxeval.intake.County;
import jxeval.intake.Readings;
import jxeval.intake.ReturnBook;
import jxeval.intake.ReturnSheet;
import jxeval.intake.grid.Grids;
import jxeval.intake.grid.Limits;
import jxeval.intake.grid.Sheet;
import jxeval.scheme.Filter;
import jxeval.scheme.FormOverrides;
import jxeval.scheme.Measure;
import jxeval.scheme.SchemeDraft;
import jxeval.scheme.Span;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole tables as offices lay them out: what is read of each, and what is found. */
class TablePracticeTest {
  /**
   * A table and what must come of it.
   *
   * @param fields fields that the rows are compared by, parted by blanks
   */
  record Case(
      String name, String set, ReturnSheet sheet, String fields, String rows, String findings) {
    @Override
    public String toString() {
      return name;
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"headers", "totals", "merges", "rows", "ledgers"})
  void reads(Case practice) {
    ReturnBook book = ReturnBook.of(practice.sheet);
    expect(practice, practice.sheet.grid());
    expect(practice, Grids.read("a.xlsx", book.xlsx(), Limits.STANDARD).sheets().get(0));
    expect(practice, Grids.read("a.xls", book.xls(), Limits.STANDARD).sheets().get(0));
  }

  private static void expect(Case practice, Sheet sheet) {
    ReadSheet read = Readings.of(sheet, practice.set, County.draft().build());
    assertEquals(practice.rows, Readings.rows(read, practice.fields.split(" ")));
    assertEquals(practice.findings, Readings.findings(read));
  }

  @Test
  void at_least_sixty_layouts_are_tried() {
    long layouts =
        Stream.of(headers(), totals(), merges(), rows(), ledgers(), projects().stream())
            .mapToLong(Stream::count)
            .sum();
    assertTrue(layouts >= 60, () -> layouts + " layouts");
  }

  private static ReturnSheet hiring() {
    return ReturnSheet.of("企业招工").line("序号|用工企业|岗位|本月招工人数(人)|累计招工人数(人)|备注");
  }

  private static Case hired(String name, ReturnSheet sheet, String rows, String findings) {
    return new Case(name, "recruitment", sheet, "enterprise hired", rows, findings);
  }

  static Stream<Case> headers() {
    return Stream.of(
        hired("a header alone is a nil return", hiring(), "", ""),
        hired(
            "a title, a note and a blank row stand above the header",
            ReturnSheet.of("企业招工")
                .row("金溪县企业招工情况表")
                .merge("A1:F1")
                .row("填报单位：秀谷镇", null, null, "2021年5月")
                .row()
                .line("序号|用工企业|岗位|本月招工人数(人)|累计招工人数(人)|备注")
                .row(1, "甲厂", "普工", 5, 9),
            "5: enterprise=甲厂, hired=5",
            ""),
        hired(
            "width, spaces, line breaks, stars and brackets of names do not matter",
            ReturnSheet.of("企业招工")
                .row("序　号", "用工\n企业*", "岗 位", "本月招工人数（人）", "累计招工人数【人】", "备注")
                .row(1, "甲厂", "普工", 5, 9),
            "2: enterprise=甲厂, hired=5",
            ""),
        hired(
            "a group stands over its columns in two merged rows",
            ReturnSheet.of("企业招工")
                .row("序号", "用工企业", "岗位", "招工人数(人)", null, "备注")
                .row(null, null, null, "本月招工人数", "累计招工人数")
                .merge("A1:A2")
                .merge("B1:B2")
                .merge("C1:C2")
                .merge("D1:E1")
                .merge("F1:F2")
                .row(1, "甲厂", "普工", 5, 9),
            "3: enterprise=甲厂, hired=5",
            ""),
        hired(
            "a name is parted between group and column",
            ReturnSheet.of("企业招工")
                .row("用工企业", "本月", "累计")
                .row(null, "招工人数(人)", "招工人数(人)")
                .merge("A1:A2")
                .row("甲厂", 5, 9),
            "3: enterprise=甲厂, hired=5",
            ""),
        new Case(
            "month and total stand under one amount, three rows deep",
            "projects",
            ReturnSheet.of("招商项目")
                .row("项目情况", null, null, null, null, "进度")
                .merge("A1:E1")
                .row("项目名称", "投资方", "资金来源", "项目类别", "产业", "计划总投资", "实际进资(亿元)", null, "引进单位", "项目状态")
                .merge("G2:H2")
                .row(null, null, null, null, null, "(万元)", "本月", "累计")
                .merge("A2:A3")
                .row("香精厂", "甲", "内资", "工业", "其他", 5000, new BigDecimal("0.12"), 1, "商务局", "在建"),
            "planned paid_in paid_in_cumulative",
            "4: planned=5000, paid_in=1200, paid_in_cumulative=10000",
            ""),
        hired(
            "units stand in a row of their own",
            ReturnSheet.of("企业招工")
                .row("用工企业", "本月招工人数", "累计招工人数")
                .row(null, "(人)", "人")
                .row("甲厂", 5, 9),
            "3: enterprise=甲厂, hired=5",
            ""),
        new Case(
            "万元, 亿元 and 元 stand side by side",
            "tax",
            ReturnSheet.of("税收")
                .row("项目名称", "引进单位", "入库税收(亿元)", "县级留成(元)")
                .row("香精厂", "商务局", new BigDecimal("0.02"), 500000),
            "paid retained",
            "2: paid=200, retained=50",
            ""),
        new Case(
            "出口 in 万元 and in 万美元 are two columns, whichever comes first",
            "trade",
            ReturnSheet.of("外贸进出口")
                .row("月份", "企业名称", "企业类型", "产品类别", "出口(美元)", "出口(万元)", "进口(亿元)")
                .row("2021年5月", "甲公司", "生产企业", "其他", 20000, 13, 1),
            "month exports imports export_usd",
            "2: month=2021-05, exports=13, imports=10000, export_usd=2",
            ""),
        hired(
            "a required column is missing",
            ReturnSheet.of("企业招工").row("用工企业", "本月招工人数(人)").row("甲厂", 5),
            "x2: enterprise=甲厂, hired=5",
            "H203!@企业招工"),
        hired(
            "a quantity stands twice",
            ReturnSheet.of("企业招工")
                .row("用工企业", "本月招工人数(人)", "本月招工人数", "累计招工人数(人)")
                .row("甲厂", 5, 6, 9),
            "x2: enterprise=甲厂, hired=5",
            "H204!@C1"),
        hired(
            "a note stands twice",
            ReturnSheet.of("企业招工")
                .row("用工企业", "备注", "本月招工人数(人)", "累计招工人数(人)", "备注")
                .row("甲厂", "好", 5, 9, "坏"),
            "2: enterprise=甲厂, hired=5",
            "H204?@E1"),
        hired(
            "a header merged over two columns is one column",
            ReturnSheet.of("企业招工")
                .row("用工企业", null, "本月招工人数(人)", "累计招工人数(人)")
                .merge("A1:B1")
                .row("甲厂", null, 5, 9),
            "2: enterprise=甲厂, hired=5",
            ""),
        hired(
            "brackets without a unit are part of the name",
            ReturnSheet.of("企业招工")
                .row("用工企业", "本月招工人数(人)", "累计招工人数(人)", "岗位(选填)")
                .row("甲厂", 5, 9, "普工"),
            "2: enterprise=甲厂, hired=5",
            "H205@D1 H207@D1"),
        new Case(
            "a scale that nobody knows leaves its column unknown",
            "tax",
            ReturnSheet.of("税收")
                .row("项目名称", "引进单位", "入库税收(千元)", "县级留成")
                .row("香精厂", "商务局", 2000, 50),
            "paid retained",
            "x2: paid=, retained=50",
            "H203!@税收 H205@C1 H207@C1"),
        new Case(
            "a unit of another kind",
            "tax",
            ReturnSheet.of("税收")
                .row("项目名称", "引进单位", "入库税收(亩)", "县级留成(万元)")
                .row("香精厂", "商务局", 2000, 50),
            "paid retained",
            "x2: paid=, retained=50",
            "H206!@C1"),
        new Case(
            "listed words in brackets belong to the name",
            "trade",
            ReturnSheet.of("外贸进出口")
                .row("月份", "企业名称", "企业类型", "产品类别", "出口", "进口", "首次出口(是/否)")
                .row("2021-05", "甲公司", "生产企业", "其他", 13, 0, "是"),
            "exports first_export",
            "2: exports=13, first_export=是",
            ""),
        hired(
            "an unknown column is noted",
            ReturnSheet.of("企业招工").row("用工企业", "本月招工人数(人)", "累计招工人数(人)", "其中女工").row("甲厂", 5, 9, 2),
            "2: enterprise=甲厂, hired=5",
            "H207@D1"),
        new Case(
            "单位：亿元 above the table does not scale it, but is warned of",
            "tax",
            ReturnSheet.of("税收")
                .row("单位：亿元")
                .row("项目名称", "引进单位", "入库税收", "县级留成")
                .row("香精厂", "商务局", 2000, 50),
            "paid",
            "3: paid=2000",
            "H213?@A1"),
        new Case(
            "a unit above one column does not scale it",
            "tax",
            ReturnSheet.of("税收")
                .row(null, null, null, "单位：亿元")
                .row("项目名称", "引进单位", "入库税收(万元)", "县级留成")
                .row("香精厂", "商务局", 2000, 50),
            "paid retained",
            "3: paid=2000, retained=50",
            "H213?@D1"),
        new Case(
            "单位：万元 above the table is what it is read in",
            "tax",
            ReturnSheet.of("税收")
                .row("单位：万元")
                .row("项目名称", "引进单位", "入库税收", "县级留成")
                .row("香精厂", "商务局", 2000, 50),
            "paid",
            "3: paid=2000",
            ""));
  }

  static Stream<Case> totals() {
    return Stream.of(
        hired(
            "合计 at the end is checked and not counted",
            hiring().row(1, "甲厂", null, 5, 9).row(2, "乙厂", null, 4, 4).row("合计", null, null, 9, 13),
            "2: enterprise=甲厂, hired=5 | 3: enterprise=乙厂, hired=4",
            ""),
        hired(
            "合计 at the top does not end the table",
            hiring()
                .row(null, "合 计", null, 9, 13)
                .row(1, "甲厂", null, 5, 9)
                .row(2, "乙厂", null, 4, 4),
            "3: enterprise=甲厂, hired=5 | 4: enterprise=乙厂, hired=4",
            ""),
        hired(
            "a total that differs",
            hiring().row(1, "甲厂", null, 5, 9).row("总计：", null, null, 6, 9),
            "2: enterprise=甲厂, hired=5",
            "X501?@D3"),
        hired(
            "小计 covers the rows since the last 小计, 合计 all",
            hiring()
                .row(1, "甲厂", null, 5, 9)
                .row(null, "小计", null, 5, 9)
                .row(2, "乙厂", null, 4, 4)
                .row(3, "丙厂", null, 1, 1)
                .row(null, "小计", null, 5, 5)
                .row(null, "合计", null, 10, 14),
            "2: enterprise=甲厂, hired=5 | 4: enterprise=乙厂, hired=4 | 5: enterprise=丙厂, hired=1",
            ""),
        hired(
            "a 小计 of all rows differs",
            hiring()
                .row(1, "甲厂", null, 5, 9)
                .row(null, "小计", null, 5, 9)
                .row(2, "乙厂", null, 4, 4)
                .row(null, "小计", null, 9, 4),
            "2: enterprise=甲厂, hired=5 | 4: enterprise=乙厂, hired=4",
            "X501?@D5"),
        hired(
            "totals see a faulty row as it states its figures",
            hiring().row(1, "甲厂", null, -5, 9).row("合计", null, null, -5, 9),
            "x2: enterprise=甲厂, hired=-5",
            "C313!@D2"),
        hired(
            "an unreadable figure leaves its total alone",
            hiring().row(1, "甲厂", null, "约5", 9).row("合计", null, null, 6, 8),
            "x2: enterprise=甲厂, hired=",
            "C312!@D2 X501?@E3"),
        hired(
            "an enterprise called 合计 something is data",
            hiring().row(1, "合计算力公司", null, 5, 9),
            "2: enterprise=合计算力公司, hired=5",
            ""),
        hired(
            "notes and signatures below the total are skipped",
            hiring()
                .row(1, "甲厂", null, 5, 9)
                .row("合计", null, null, 5, 9)
                .row()
                .row("填表说明：1.本表由乡镇填报。")
                .row("2.人数以实际到岗为准。")
                .row("填报人：张三", null, null, "审核人：李四"),
            "2: enterprise=甲厂, hired=5",
            ""),
        hired(
            "complete rows below the total count and are part of it",
            hiring()
                .row("合计", null, null, 9, 13)
                .row(1, "甲厂", null, 5, 9)
                .row(2, "乙厂", null, 4, null),
            "3: enterprise=甲厂, hired=5",
            "X501?@D2 X501?@E2 H212?@A4"),
        hired(
            "notes below a table without totals are skipped too",
            hiring()
                .row(1, "甲厂", null, 5, 9)
                .row(null, "注：1.本表由乡镇填报。")
                .row(null, "2.人数以实际到岗为准。")
                .row(null, "填报人：张三"),
            "2: enterprise=甲厂, hired=5",
            ""));
  }

  static Stream<Case> merges() {
    LocalDate third = LocalDate.of(2021, 5, 3);
    LocalDate fifth = LocalDate.of(2021, 5, 5);
    return Stream.of(
        hired(
            "merged texts fill down",
            hiring().row(1, "甲厂", "普工", 5, 9).row(null, null, "技工", 4, 4).merge("B2:B3"),
            "2: enterprise=甲厂, hired=5 | 3: enterprise=甲厂, hired=4",
            ""),
        hired(
            "a merged amount counts once, in its first row",
            hiring()
                .row(1, "甲厂", "普工", 5, 9)
                .row(null, "乙厂", "技工", null, null)
                .row("合计", null, null, 5, 9)
                .merge("D2:D3")
                .merge("E2:E3"),
            "2: enterprise=甲厂, hired=5 | 3: enterprise=乙厂, hired=",
            ""),
        trips(
            "a trip merged over the enterprises it visited is one trip",
            trip()
                .row(1, "商务局", "张三", third, fifth, "上海", "甲公司")
                .row(null, null, null, null, null, null, "乙公司")
                .merge("B2:B3")
                .merge("C2:C3")
                .merge("D2:D3")
                .merge("E2:E3")
                .merge("F2:F3"),
            "2: units=d1, leaders=张三, depart=2021-05-03, visits=甲公司；乙公司",
            ""),
        trips(
            "participants of merged dates go together",
            trip()
                .row(1, "商务局", "张三", third, fifth, "上海", "甲公司")
                .row(null, "统计局", "李四", null, null, "上海", "乙公司")
                .merge("D2:D3")
                .merge("E2:E3"),
            "2: units=d1、d2, leaders=张三、李四, depart=2021-05-03, visits=甲公司；乙公司",
            ""),
        trips(
            "a row with visits alone goes on with the trip above",
            trip()
                .row(1, "商务局", "张三", third, fifth, "上海", "甲公司")
                .row(null, null, null, null, null, null, "乙公司")
                .row(2, "统计局", "李四", third, third, "北京", "丙公司"),
            "2: units=d1, leaders=张三, depart=2021-05-03, visits=甲公司；乙公司"
                + " | 4: units=d2, leaders=李四, depart=2021-05-03, visits=丙公司",
            ""),
        trips(
            "a row that also names a place is a trip of its own",
            trip()
                .row(1, "商务局", "张三", third, fifth, "上海", "甲公司")
                .row(null, null, null, null, null, "苏州", "乙公司"),
            "2: units=d1, leaders=张三, depart=2021-05-03, visits=甲公司"
                + " | x3: units=, leaders=, depart=, visits=乙公司",
            "C301!@B3 C301!@C3 C301!@D3 C301!@E3"),
        trips(
            "a visit without a trip above lacks everything else",
            trip().row(null, null, null, null, null, null, "乙公司"),
            "x2: units=, leaders=, depart=, visits=乙公司",
            "C301!@B2 C301!@C2 C301!@D2 C301!@E2 C301!@F2"));
  }

  private static ReturnSheet trip() {
    return ReturnSheet.of("外出招商活动").line("序号|参加单位|带队领导|出发日期|返回日期|目的地|拜访企业");
  }

  private static Case trips(String name, ReturnSheet sheet, String rows, String findings) {
    return new Case(name, "trips", sheet, "units leaders depart visits", rows, findings);
  }

  static Stream<Case> rows() {
    LocalDate third = LocalDate.of(2021, 5, 3);
    return Stream.of(
        hired(
            "empty rows and rows with a number alone are skipped",
            hiring().row(1, "甲厂", null, 5, 9).row().row(2).row(3, "　").row(4, "乙厂", null, 1, 1),
            "2: enterprise=甲厂, hired=5 | 6: enterprise=乙厂, hired=1",
            ""),
        hired(
            "full-width digits and units in the cells",
            hiring().row(1, "甲厂", "普工", "５人", "９ 名"),
            "2: enterprise=甲厂, hired=5",
            "C311@D2 C311@E2"),
        hired(
            "a table that begins in the third column",
            ReturnSheet.of("企业招工")
                .row(null, null, "用工企业", "本月招工人数(人)", "累计招工人数(人)")
                .row(null, null, "甲厂", 5, 9),
            "2: enterprise=甲厂, hired=5",
            ""),
        hired(
            "a blank column between the columns",
            ReturnSheet.of("企业招工")
                .row("用工企业", null, "本月招工人数(人)", null, "累计招工人数(人)")
                .row("甲厂", null, 5, null, 9),
            "2: enterprise=甲厂, hired=5",
            ""),
        hired(
            "a total of the whole county and signatures side by side",
            hiring()
                .row(1, "甲厂", null, 5, 9)
                .row(null, "全县合计", null, 5, 9)
                .row("单位负责人：张三", null, "填表人：李四", null, "日期：2021年5月31日"),
            "2: enterprise=甲厂, hired=5",
            ""),
        hired(
            "a numbered total",
            hiring().row(1, "甲厂", null, 5, 9).row(2, "合计", null, 5, 9),
            "2: enterprise=甲厂, hired=5",
            ""),
        trips(
            "dates of eight digits and leaders on lines of their own",
            trip().row(1, "商务局\n统计局", "张三\n李四", 20210503, 20210503, "上海", "甲公司"),
            "2: units=d1、d2, leaders=张三、李四, depart=2021-05-03, visits=甲公司",
            ""),
        new Case(
            "亿元 and 元 in single cells of a 万元 column",
            "tax",
            ReturnSheet.of("税收")
                .row("项目名称", "引进单位", "入库税收(万元)", "县级留成(万元)")
                .row("香精厂", "商务局", "0.02亿元", "500000元"),
            "paid retained",
            "2: paid=200, retained=50",
            "C311@C2 C311@D2"),
        hired("a row that says 无 says nothing", hiring().row(1, "无", "/", "—"), "", ""),
        hired(
            "a repeated header and a row of column numbers are skipped",
            hiring()
                .row(1, 2, 3, 4, 5, 6)
                .row(1, "甲厂", null, 5, 9)
                .line("序号|用工企业|岗位|本月招工人数(人)|累计招工人数(人)|备注")
                .row(2, "乙厂", null, 1, 1),
            "3: enterprise=甲厂, hired=5 | 5: enterprise=乙厂, hired=1",
            ""),
        hired(
            "本月 over 累计 is a warning, equal is fine",
            hiring().row(1, "甲厂", null, 10, 9).row(2, "乙厂", null, 9, 9),
            "2: enterprise=甲厂, hired=10 | 3: enterprise=乙厂, hired=9",
            "R406?@D2"),
        trips(
            "a guest beside a known unit is noted",
            trip().row(1, "商务局、上海商会", "张三、李四", third, third, "上海", "甲公司"),
            "2: units=d1, leaders=张三、李四, depart=2021-05-03, visits=甲公司",
            "U703@B2"),
        trips(
            "guests alone are unknown units",
            trip().row(1, "上海商会", "张三", third, third, "上海", "甲公司"),
            "x2: units=, leaders=张三, depart=2021-05-03, visits=甲公司",
            "U702!@B2"),
        trips(
            "a near miss beside a known unit is an error",
            trip().row(1, "商务局、统计居", "张三", third, third, "上海", "甲公司"),
            "x2: units=d1, leaders=张三, depart=2021-05-03, visits=甲公司",
            "U701!@B2"),
        trips(
            "返回 before 出发",
            trip().row(1, "商务局", "张三", third, third.minusDays(1), "上海", "甲公司"),
            "x2: units=d1, leaders=张三, depart=2021-05-03, visits=甲公司",
            "R401!@E2"),
        new Case(
            "活动类型 blank is 外出",
            "trips",
            ReturnSheet.of("外出招商活动")
                .line("参加单位|带队领导|出发日期|返回日期|目的地|拜访企业|活动类型")
                .row("商务局", "张三", third, third, "上海", "甲公司", null)
                .row("商务局", "张三", third, third, "本县", "甲公司", "接待")
                .row("商务局", "张三", third, third, "上海", "甲公司", "考察"),
            "kind",
            "2: kind=外出 | 3: kind=接待 | 4: kind=外出",
            "C331?@G4"));
  }

  static Stream<Case> ledgers() {
    return Stream.of(
        new Case(
            "survey marks run from 0 to 100",
            "survey",
            ReturnSheet.of("满意度测评")
                .line("批次|问卷编号|测评主体|被测评单位|信息公开|办事效率|依法行政|服务质量|履职水平")
                .row("2021年上半年", "A1", "企业代表", "商务局", 100, 0, 90, 90, 101)
                .row("2021上半年", 2, "企业代表", "商务局", 100, 0, 90, 90, 100),
            "round ballot 履职水平",
            "x2: round=2021上半年, ballot=A1, 履职水平=101 | 3: round=2021上半年, ballot=2, 履职水平=100",
            "C314!@I2"),
        new Case(
            "a month without its year",
            "plants",
            ReturnSheet.of("标准厂房")
                .line("月份|园区|项目|本月完工面积(平方米)|累计完工面积(平方米)")
                .row("5月", "工业园", "一期", 100, 100)
                .row(202105, "工业园", "一期", 100, 100)
                .row(LocalDate.of(2021, 5, 1), "工业园", "一期", 100, 100)
                .row("2020-12", "工业园", "一期", 100, 100),
            "month",
            "x2: month= | 3: month=2021-05 | 4: month=2021-05 | x5: month=2020-12",
            "C322!@A2 R411!@A5"),
        new Case(
            "验资 of another year",
            "verification",
            ReturnSheet.of("验资")
                .line("项目名称|引进单位|认定进资(万元)|认定日期|认定结论")
                .row("香精厂", "商务局、统计局", 100, "2020-12-31", "认定")
                .row("香精厂", "商务局、统计局", 100, "2021-01-01", "认定"),
            "unit date",
            "x2: unit=d1、d2, date=2020-12-31 | 3: unit=d1、d2, date=2021-01-01",
            "R410!@D2"),
        new Case(
            "entries may be negative and may be marks",
            "entries",
            ReturnSheet.of("补充数据")
                .line("月份|单位|项目|数值|上年数")
                .row("2021-05", "商务局", "加减分", -2, null)
                .row("2021-05", "商务局", "组织领导", "85分", null),
            "item value",
            "2: item=加减分, value=-2 | 3: item=组织领导, value=85",
            "R413?@C2 R413?@C3 C311@D3"));
  }

  @Test
  void an_item_that_a_measure_reads_is_known_and_lends_its_unit() {
    SchemeDraft draft = County.draft();
    Filter item = new Filter.Field("item", new jxeval.scheme.Test.In(List.of("省外资金")));
    draft.measures.put(
        "outside",
        new Measure(
            "outside",
            "省外资金",
            "万元",
            new Measure.Aggregate(
                Measure.Kind.SUM, "entries", "value", item, Span.TO_DATE, null, null),
            null,
            null,
            null,
            "measures.outside"));
    ReturnSheet sheet =
        ReturnSheet.of("补充数据")
            .line("月份|单位|项目|数值|上年数")
            .row("2021-05", "商务局", "省外资金", "1.2亿元", 300)
            .row("2021-05", "商务局", "省外资金额", 1, null)
            .row("2021-05", "商务局", "省外资金", "5人", null);
    ReadSheet read = Readings.of(sheet, "entries", draft.build());
    assertEquals(
        "2: value=12000, last_year=300 | 3: value=1, last_year= | x4: value=, last_year=",
        Readings.rows(read, "value", "last_year"));
    assertEquals("C311@D2 R413?@C3 C315!@D4", Readings.findings(read));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void extras(Case practice) {
    SchemeDraft draft = County.draft();
    draft.forms =
        new FormOverrides(
            Map.of(),
            Map.of(
                "recruitment",
                List.of(
                    new FormOverrides.Extra("其中本县(人)", "local"),
                    new FormOverrides.Extra("说明", "remark"))),
            Map.of(),
            Map.of());
    draft.measures.put("local", sum("local", "recruitment", "local", "人"));

    ReadSheet read = Readings.of(practice.sheet, practice.set, draft.build());

    assertEquals(practice.rows, Readings.rows(read, practice.fields.split(" ")));
    assertEquals(practice.findings, Readings.findings(read));
  }

  static List<Case> extras() {
    return List.of(
        extra("a number that a measure adds up", 3, 7, "3", "7", ""),
        extra("a number as text", "３人", "好", "3", "好", "C311@D2"),
        extra("a text that a measure needs as a number", "若干", "若干", "", "若干", "C312!@D2"),
        extra(
            "a date that a measure needs as a number",
            LocalDate.of(2021, 5, 3),
            LocalDate.of(2021, 5, 3),
            "",
            "2021-05-03",
            "C312!@D2"),
        extra("blank extra columns", null, null, "", "", ""));
  }

  private static Case extra(
      String name,
      @Nullable Object local,
      @Nullable Object remark,
      String readLocal,
      String readRemark,
      String findings) {
    return new Case(
        name,
        "recruitment",
        ReturnSheet.of("企业招工")
            .line("用工企业|本月招工人数(人)|累计招工人数(人)|其中本县（人）|说明")
            .row("甲厂", 5, 9, local, remark),
        "local remark",
        (findings.contains("!") ? "x" : "") + "2: local=" + readLocal + ", remark=" + readRemark,
        findings);
  }

  private static Measure sum(String id, String set, String field, String unit) {
    return new Measure(
        id,
        id,
        unit,
        new Measure.Aggregate(
            Measure.Kind.SUM, set, field, new Filter.All(List.of()), Span.TO_DATE, null, null),
        null,
        null,
        null,
        "measures." + id);
  }

  @Test
  void a_finding_in_a_cell_names_the_clause_that_asks_for_its_column() {
    SchemeDraft draft = County.draft();
    draft.measures.put("hired", sum("hired", "recruitment", "hired", "人"));
    draft.measures.put(
        "twice",
        new Measure(
            "twice",
            "",
            "人",
            new Measure.Plus(List.of(new Measure.OfMeasure("hired", BigFraction.of(2)))),
            null,
            null,
            "三-3-六",
            ""));
    ReturnSheet sheet = hiring().row(1, "甲厂", "普工", "若干", "若干");

    List<String> clauses =
        Readings.of(sheet, "recruitment", draft.build()).rows().get(0).findings().stream()
            .map(f -> f.rule().code() + " " + f.clause())
            .toList();

    assertEquals(List.of("C312 三-3-六", "C312 null"), clauses);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void projects(Case practice) {
    reads(practice);
  }

  static List<Case> projects() {
    LocalDate third = LocalDate.of(2021, 5, 3);
    return List.of(
        project("a domestic project without foreign figures", "内资", third, third, 0, null, "", ""),
        project(
            "foreign figures on a 内资 project", "内资", third, third, 5, 5, "x", "R405!@L2 R405!@M2"),
        project("cash up to the foreign capital used", "外资", third, third, 5, 5, "", ""),
        project("cash over the foreign capital used", "外资", third, third, 5, 6, "x", "R403!@M2"),
        project("cash without foreign capital used", "外资", third, third, null, 6, "x", "R403!@M2"),
        project(
            "started before signed", "内资", third, third.minusDays(1), null, null, "x", "R404!@K2"));
  }

  private static Case project(
      String name,
      String funding,
      LocalDate signed,
      LocalDate started,
      @Nullable Integer used,
      @Nullable Integer cash,
      String out,
      String findings) {
    return new Case(
        name,
        "projects",
        ReturnSheet.of("招商项目")
            .line(
                "项目名称|投资方|资金来源|项目类别|产业|计划总投资(万元)|本月实际进资(万元)|累计实际进资(万元)|引进单位|签约日期|开工日期|本月实际利用外资(万美元)|本月现汇进资(万美元)|项目状态")
            .row(
                "香精厂", "甲", funding, "工业", "其他", 5000, 1, 1, "商务局", signed, started, used, cash,
                "在建"),
        "name",
        out + "2: name=香精厂",
        findings);
  }
}
