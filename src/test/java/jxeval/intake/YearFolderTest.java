package jxeval.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jxeval.intake.grid.Limits;
import jxeval.model.Row;
import jxeval.model.Value;
import jxeval.scheme.FormOverrides;
import jxeval.scheme.Measure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole year folder: sheets, ledgers, formats, and the same facts however it is read. */
class YearFolderTest {
  private static final LocalDate LAST = LocalDate.of(2021, 1, 31);
  private static final Charset GB18030 = Charset.forName("GB18030");

  @TempDir Path temp;
  private Year year = new Year(Path.of(""));

  @BeforeEach
  void emptyYear() {
    year = new Year(temp);
  }

  private Intake returned(ReturnSheet... sheets) {
    ReturnSheet[] all =
        Stream.concat(Stream.of(ReturnBook.cover("秀谷镇", "2021-01", LAST)), Stream.of(sheets))
            .toArray(ReturnSheet[]::new);
    return year.put("returns/2021-01/a.xlsx", ReturnBook.of(all)).read(1);
  }

  @Test
  void a_required_sheet_that_is_missing_leaves_the_others_counting() {
    Intake read = returned(ReturnBook.hiring(5));
    assertEquals("x1 2021-01 5", Year.hired(read));
    assertEquals("H201 error returns/2021-01/a.xlsx", Year.findings(read));
  }

  @Test
  void a_sheet_of_its_name_without_header_is_out() {
    Intake read = returned(ReturnSheet.of("企业招工").row("甲厂", 5, 5), ReturnBook.noProjects());
    assertEquals("H202 error returns/2021-01/a.xlsx › 企业招工", Year.findings(read));
  }

  @Test
  void a_sheet_of_another_form_is_not_read_and_an_optional_one_is() {
    Intake read =
        returned(
            ReturnBook.hiring(5),
            ReturnBook.noProjects(),
            ReturnBook.trips().row("秀谷镇", "张三", LAST, LAST, "上海", "甲公司"),
            ReturnBook.funds().row(LAST, "租房", 800));
    assertEquals(
        List.of("recruitment", "trips"), read.facts().rows().stream().map(Row::set).toList());
    assertEquals("H209 warning returns/2021-01/a.xlsx › 工作经费", Year.findings(read));
  }

  @Test
  void one_sheet_twice_counts_not_at_all() {
    ReturnSheet again = ReturnSheet.of("企业招工(2)").line("用工企业|本月招工人数(人)|累计招工人数(人)").row("乙厂", 6, 6);
    Intake read = returned(ReturnBook.hiring(5), again, ReturnBook.noProjects());
    assertEquals(
        """
        xx1 2021-01 5
        xx1 2021-01 6\
        """,
        Year.hired(read));
    assertEquals("H210 error returns/2021-01/a.xlsx › 企业招工(2) › A2", Year.findings(read));
  }

  @Test
  void an_empty_second_sheet_and_an_unnamed_sheet_do_no_harm() {
    ReturnSheet unnamed = ReturnSheet.of("Sheet1").line("用工企业|本月招工人数(人)|累计招工人数(人)").row("甲厂", 5, 5);
    ReturnSheet blank = ReturnSheet.of("企业招工(空)").line("用工企业|本月招工人数(人)|累计招工人数(人)");
    Intake read =
        returned(
            unnamed,
            blank,
            ReturnBook.noProjects(),
            ReturnSheet.of("Sheet3"),
            ReturnSheet.of("填报说明").row("请如实填报"),
            ReturnSheet.of("花名册").row("张三"));
    assertEquals("x1 2021-01 5", Year.hired(read));
    assertEquals("H208 notice returns/2021-01/a.xlsx › 花名册", Year.findings(read));
  }

  @Test
  void a_cover_may_be_spread_out_and_bear_any_name() {
    ReturnSheet cover =
        ReturnSheet.of("Sheet1")
            .row("金溪县乡镇月报")
            .row("填 报 单 位（盖章）", null, "秀谷镇", "报表月份：2021年1月")
            .row("报送日期:", "2021.1.31", "联系电话", "13800000000");
    year.put(
        "returns/2021-01/a.xlsx",
        ReturnBook.of(cover, ReturnBook.hiring(5), ReturnBook.noProjects()));
    Intake read = year.read(1);
    assertEquals("on_time 2021-01-31 returns/2021-01/a.xlsx", Year.submissions(read, "x1"));
    assertEquals("", Year.findings(read));
  }

  @Test
  void ledger_rows_carry_their_month_and_later_ones_are_not_seen() {
    ReturnSheet plants =
        ReturnSheet.of("标准厂房")
            .line("月份|园区|项目|本月完工面积(平方米)|累计完工面积(平方米)")
            .row("2021-01", "工业园", "一期", 10, 10)
            .row("2021-02", "工业园", "一期", "约20", 30);
    ReturnSheet tax = ReturnSheet.of("税收").line("项目名称|引进单位|入库税收|县级留成").row("香精厂", "商务局", 5, 1);
    ReturnSheet survey =
        ReturnSheet.of("满意度测评")
            .line("批次|问卷编号|测评主体|被测评单位|信息公开|办事效率|依法行政|服务质量|履职水平")
            .row("2021下半年", "1", "企业代表", "商务局", 90, 90, 90, 90, 90);
    year.put("ledgers/台账 一.xlsx", ReturnBook.of(plants, tax, survey));
    Intake january = year.read(1);
    assertEquals("plants 2021-01 true, survey 2021-12 true, tax null true", sets(january));
    assertEquals("", Year.findings(january));
    Intake february = year.read(2);
    assertEquals(
        "plants 2021-01 true, plants 2021-02 false, survey 2021-12 true, tax null true",
        sets(february));
    assertEquals("C312 error ledgers/台账 一.xlsx › 标准厂房 › D3", Year.findings(february));
  }

  private static String sets(Intake read) {
    return read.facts().rows().stream()
        .map(r -> r.set() + " " + r.month() + " " + r.counts())
        .collect(Collectors.joining(", "));
  }

  @Test
  void ledger_copies_are_read_once_and_what_is_no_ledger_is_refused() {
    byte[] tax =
        ReturnBook.of(ReturnSheet.of("税收").line("项目名称|引进单位|入库税收|县级留成").row("厂", "商务局", 5, 1))
            .xlsx();
    year.put("ledgers/a.xlsx", tax).put("ledgers/b.xlsx", tax);
    year.put("ledgers/c.xlsx", ReturnBook.of(ReturnBook.funds().row(LAST, "租房", 800)));
    Intake read = year.read(1);
    assertEquals(1, read.facts().rows().size());
    assertEquals(
        """
        ledgers/a.xlsx counted null null
        ledgers/b.xlsx duplicate null null
        ledgers/c.xlsx rejected null null\
        """,
        Year.inputs(read));
    assertEquals(
        """
        U710 notice ledgers/b.xlsx
        H211 error ledgers/c.xlsx
        H209 warning ledgers/c.xlsx › 工作经费\
        """,
        Year.findings(read));
  }

  @Test
  void ledger_csv_files_stand_alone() {
    ReturnBook book =
        ReturnBook.of(ReturnSheet.of("税收").line("项目名称|引进单位|入库税收|县级留成").row("厂", "商务局", 5, 1));
    year.put("ledgers/csv/2021年税收.csv", book.csv("税收", GB18030));
    year.put("ledgers/csv/x.csv", book.csv("税收", StandardCharsets.UTF_16));
    Intake read = year.read(1);
    assertEquals(2, read.facts().rows().size());
    assertEquals("", Year.findings(read));
  }

  @Test
  void aliases_and_further_columns_come_from_the_target_file() {
    year.scheme.forms =
        new FormOverrides(
            Map.of("recruitment", Map.of("hired", List.of("当月到岗"))),
            Map.of(
                "recruitment",
                List.of(
                    new FormOverrides.Extra("人均工资(元)", "wage"),
                    new FormOverrides.Extra("招工日", "day"))),
            Map.of(),
            Map.of());
    ReturnSheet hiring =
        ReturnSheet.of("企业招工")
            .line("用工企业|当月到岗(人)|累计招工人数(人)|人均工资(万元)|招工日")
            .row("甲厂", 5, 5, "0.45", "2021年1月5日")
            .row("乙厂", 5, 5, "面议", 20);
    Intake read = returned(hiring, ReturnBook.noProjects());
    Row first = read.facts().rows().get(0);
    assertEquals("4500", first.text("wage").orElseThrow());
    assertEquals(LocalDate.of(2021, 1, 5), first.day("day").orElseThrow());
    Row second = read.facts().rows().get(1);
    assertEquals("面议", second.text("wage").orElseThrow());
    assertEquals("20", second.text("day").orElseThrow());
    assertTrue(second.counts());
  }

  @Test
  void a_measure_that_needs_a_number_takes_a_text_as_an_error() {
    year.scheme.forms =
        new FormOverrides(
            Map.of(),
            Map.of("recruitment", List.of(new FormOverrides.Extra("工资(元)", "wage"))),
            Map.of(),
            Map.of());
    year.scheme.measures.put(
        "wages",
        new Measure(
            "wages",
            "工资",
            "元",
            new Measure.Aggregate(
                Measure.Kind.SUM,
                "recruitment",
                "wage",
                jxeval.scheme.Filter.EVERY,
                jxeval.scheme.Span.TO_DATE,
                null,
                null),
            null,
            null,
            null,
            "measures.wages"));
    ReturnSheet hiring =
        ReturnSheet.of("企业招工").line("用工企业|本月招工人数(人)|累计招工人数(人)|工资(元)").row("甲厂", 5, 5, "面议");
    Intake read = returned(hiring, ReturnBook.noProjects());
    assertEquals("C312 error returns/2021-01/a.xlsx › 企业招工 › D2", Year.findings(read));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"xlsx", "xls", "csv", "gbk", "html", "xml"})
  void one_table_gives_the_same_rows_in_every_format(String format) {
    ReturnBook book =
        ReturnBook.of(
            ReturnBook.cover("三队", "2021-01", "2021-01-31"),
            ReturnBook.trips()
                .row("商务局", "张三", "2021-01-04", "2021.1.5", "上海", "甲公司")
                .row(null, null, null, null, null, "乙公司"),
            ReturnSheet.of("招商项目")
                .row("2021年1月招商项目进展情况")
                .line("项目名称|投资方|资金来源|项目类别|产业|计划总投资（亿元）|本月实际进资(万元)|累计实际进资(万元)|引进单位|项目状态")
                .row("合计", null, null, null, null, new java.math.BigDecimal("1.5"), 300, 300)
                .row(
                    "香精厂",
                    "甲公司",
                    "内资",
                    "工业",
                    "其他",
                    new java.math.BigDecimal("1.5"),
                    300,
                    300,
                    "商务局；统计局",
                    "在建"),
            ReturnBook.services(),
            ReturnBook.funds().row("20210105", "差旅", "1200.5"));
    switch (format) {
      case "xlsx" -> year.put("returns/2021-01/a.xlsx", book.xlsx());
      case "xls" -> year.put("returns/2021-01/a.xls", book.xls());
      case "html" -> year.put("returns/2021-01/a.xls", book.html());
      case "xml" -> year.put("returns/2021-01/a.xls", book.xml());
      default -> {
        for (String sheet : List.of("封面", "外出招商活动", "招商项目", "项目服务", "工作经费")) {
          year.put(
              "returns/2021-01/三队/" + sheet + ".csv",
              book.csv(sheet, format.equals("gbk") ? GB18030 : StandardCharsets.UTF_8));
        }
      }
    }
    Intake read = year.read(1);
    assertEquals(
        """
        trips t3 true units=d1、 leaders=张三、 depart=2021-01-04 return=2021-01-05 place=上海 visits=甲公司；乙公司 kind=外出
        projects t3 true name=香精厂 investor=甲公司 funding=内资 category=工业 industry=其他 planned=15000 paid_in=300 paid_in_cumulative=300 units=d1、d2、 status=在建
        funds t3 true date=2021-01-05 purpose=差旅 amount=1200.5\
        """,
        Stream.of("trips", "projects", "funds")
            .flatMap(s -> read.facts().rows().stream().filter(r -> r.set().equals(s)))
            .map(YearFolderTest::shown)
            .collect(Collectors.joining("\n")));
    assertEquals(
        List.of(),
        read.findings().stream()
            .filter(f -> f.isError() || f.rule().code().startsWith("X"))
            .toList());
  }

  private static String shown(Row row) {
    String fields =
        switch (row.set()) {
          case "trips" -> "units leaders depart return place visits kind";
          case "projects" ->
              "name investor funding category industry planned paid_in paid_in_cumulative units"
                  + " status";
          default -> "date purpose amount";
        };
    return row.set()
        + " "
        + row.unit()
        + " "
        + row.counts()
        + " "
        + Stream.of(fields.split(" "))
            .map(f -> f + "=" + shown(row.get(f)))
            .collect(Collectors.joining(" "));
  }

  private static String shown(@Nullable Value value) {
    return value == null ? "" : value instanceof Value.Many m ? m.shown() + "、" : value.shown();
  }

  @Test
  void any_number_of_threads_gives_the_same_facts() {
    for (int month = 1; month <= 4; month++) {
      LocalDate end = LocalDate.of(2021, month, 28);
      String folder = "returns/2021-0" + month + "/";
      year.put(folder + "秀谷镇.xlsx", ReturnBook.township("秀谷镇", "2021-0" + month, end, month));
      year.put(
          folder + "b.xls", ReturnBook.township("华侨(管理)区", "2021-0" + month, end, -month).xls());
    }
    Intake one = year.read(4, 1);
    assertEquals(8, one.facts().rows().size());
    for (int jobs : new int[] {2, 5, 16}) {
      Intake more = year.read(4, jobs);
      assertEquals(one.facts().rows(), more.facts().rows());
      assertEquals(one.facts().submissions(), more.facts().submissions());
      assertEquals(one.facts().inputs(), more.facts().inputs());
      assertEquals(one.findings(), more.findings());
    }
    assertEquals(
        List.of("x1", "x1", "x1", "x1", "x2", "x2", "x2", "x2"),
        one.facts().rows().stream().map(Row::unit).toList());
  }

  @Test
  void reading_writes_nothing_and_reports_every_file() throws Exception {
    year.put("returns/2021-01/秀谷镇.xlsx", ReturnBook.township("秀谷镇", "2021-01", LAST, 1));
    year.put("ledgers/a.csv", "无表".getBytes(StandardCharsets.UTF_8));
    List<String> before = listed();
    StringBuilder seen = new StringBuilder();
    Intake.read(
        year.folder,
        year.scheme.build(),
        java.time.YearMonth.of(2021, 1),
        Limits.STANDARD,
        1,
        (done, of) -> seen.append(done).append('/').append(of).append(' '));
    assertEquals("1/2 2/2 ", seen.toString());
    assertEquals(before, listed());
  }

  private List<String> listed() throws Exception {
    try (Stream<Path> all = Files.walk(year.folder)) {
      return all.map(Path::toString).sorted().toList();
    }
  }

  @Test
  void single_files_are_checked_wherever_they_lie() throws Exception {
    Path desk = temp.resolve("桌面 文件");
    Year elsewhere = new Year(desk);
    elsewhere.put("5月.xlsx", ReturnBook.township("秀谷镇", "2021-05", LAST, -1));
    elsewhere.put(
        "五月/封面.csv", ReturnBook.of(ReturnBook.cover("秀谷镇", "2021-05", LAST)).csv("封面", GB18030));
    elsewhere.put("五月/企业招工.csv", ReturnBook.of(ReturnBook.hiring(2)).csv("企业招工", GB18030));
    elsewhere.put(
        "台账.xlsx",
        ReturnBook.of(ReturnSheet.of("税收").line("项目名称|引进单位|入库税收|县级留成").row("厂", "商务居", 5, 1)));
    Intake read =
        Intake.check(
            temp.resolve("空"),
            List.of(desk),
            year.scheme.build(),
            Limits.STANDARD,
            false,
            2,
            Progress.SILENT);
    assertEquals(
        List.of("C313", "C313", "H201", "U701"),
        read.findings().stream().map(f -> f.rule().code()).sorted().toList());
    assertEquals(3, read.facts().rows().size());
  }

  @Test
  void a_file_of_the_year_is_checked_against_its_folder() throws Exception {
    year.put("returns/2021-02/a.xlsx", ReturnBook.township("秀谷镇", "2021-01", LAST, 1));
    Intake read =
        Intake.check(
            year.folder,
            List.of(year.folder.resolve("returns/2021-02/a.xlsx")),
            year.scheme.build(),
            Limits.STANDARD,
            false,
            1,
            Progress.SILENT);
    assertEquals("U704 error returns/2021-02/a.xlsx › 封面 › B2", Year.findings(read));
  }

  @Test
  void a_file_checked_alone_is_hashed_only_where_somebody_asks() throws Exception {
    year.put("returns/2021-02/a.xlsx", ReturnBook.township("秀谷镇", "2021-02", LAST, 1));
    List<Path> alone = List.of(year.folder.resolve("returns/2021-02/a.xlsx"));
    assertEquals("", hash(alone, false));
    String asked = hash(alone, true);
    assertEquals(64, asked.length());
    year.put("ledgers/税收.xlsx", ReturnBook.of(ReturnSheet.of("税收").line("项目名称|引进单位")));
    List<Path> beside = List.of(alone.get(0), year.folder.resolve("ledgers"));
    assertEquals(asked, hash(beside, false), "copies are told by their hashes");
  }

  private String hash(List<Path> paths, boolean hashed) throws IOException {
    return Intake.check(
            year.folder, paths, year.scheme.build(), Limits.STANDARD, hashed, 1, Progress.SILENT)
        .facts()
        .inputs()
        .get(0)
        .sha256();
  }
}
