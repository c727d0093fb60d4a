package jxeval.intake.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jxeval.intake.County;
import jxeval.intake.Readings;
import jxeval.intake.ReturnSheet;
import jxeval.intake.table.ReadSheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Single cells as clerks of a Chinese office write them. */
class CellPracticeTest {
  private static final String[] PROJECT = {
    "项目名称|投资方|资金来源|项目类别|产业|计划总投资(万元)|本月实际进资|累计实际进资(万元)|引进单位|项目状态|签约日期|招商方式|是否入园|引进占比(%)|本月实际利用外资(万美元)|用地面积(亩)",
    "香精厂|甲公司|外资|工业|香料香精|5000|500|900|商务局|在建|||||"
  };

  private static ReturnSheet project() {
    ReturnSheet sheet = ReturnSheet.of("招商项目").line(PROJECT[0]).line(PROJECT[1]);
    for (int column : new int[] {6, 7, 8}) {
      sheet.put(2, column, Integer.valueOf(sheet.textAt(2, column)));
    }
    return sheet;
  }

  private static void expect(
      int column, @Nullable Object cell, String field, String value, String finding) {
    ReadSheet read =
        Readings.of(project().put(2, column, cell), "projects", County.draft().build());
    String at = "@" + (char) ('A' + column - 1) + "2";
    boolean out = finding.endsWith("!");
    assertEquals((out ? "x" : "") + "2: " + field + "=" + value, Readings.rows(read, field));
    assertEquals(
        finding.isEmpty() ? "" : finding + at,
        Readings.findings(read).replaceAll(" ?R406\\?@G2", ""));
  }

  @ParameterizedTest(name = "“{0}” in a 万元 column is {1} {2}")
  @CsvSource(
      useHeadersInDisplayName = true,
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          written        | value    | finding
          500            | 500      | C311
          1,200.5        | 1200.5   | C311
          １，２００．５ | 1200.5   | C311
          '1 200'        | 1200     | C311
          '　500 '       | 500      | C311
          1.2亿元        | 12000    | C311
          1.2亿          | 12000    | C311
          500万元        | 500      | C311
          500万          | 500      | C311
          5000000元      | 500      | C311
          0.5元          | 0.00005  | C311
          500（万元）    | 500      | C311
          3千万元        | 3000     | C311
          +500           | 500      | C311
          .5             | 0.5      | C311
          0              | 0        | C311
          约500          | ''       | C312!
          500左右        | ''       | C312!
          500-600        | ''       | C312!
          1,20           | ''       | C312!
          五百           | ''       | C312!
          1e3            | ''       | C312!
          1d             | ''       | C312!
          12.3.4         | ''       | C312!
          无             | ''       | C312!
          —              | ''       | C312!
          500美元        | ''       | C315!
          500人          | ''       | C315!
          9999999999999999 | ''     | C314!
          """)
  void amounts_written_as_text(String written, String value, String finding) {
    expect(7, written, "paid_in", value, finding);
  }

  @Test
  void a_negative_amount_is_an_error_and_zero_is_zero() {
    expect(7, -50, "paid_in", "-50", "C313!");
    expect(7, 0, "paid_in", "0", "");
  }

  @Test
  void a_blank_required_cell_is_missing_and_a_blank_optional_one_is_blank() {
    expect(7, null, "paid_in", "", "C301!");
    expect(7, "　", "paid_in", "", "C301!");
    expect(15, null, "foreign_used", "", "");
  }

  @Test
  void a_formula_counts_by_its_stored_result_alone() {
    expect(7, ReturnSheet.Odd.UNCALCULATED, "paid_in", "", "C302!");
    expect(7, ReturnSheet.Odd.DIVISION_BY_ZERO, "paid_in", "", "C303!");
    expect(12, ReturnSheet.Odd.DIVISION_BY_ZERO, "channel", "", "C303?");
    expect(12, ReturnSheet.Odd.UNCALCULATED, "channel", "", "C302?");
  }

  @Test
  void a_date_in_an_amount_column_is_no_number() {
    expect(7, java.time.LocalDate.of(2021, 5, 3), "paid_in", "", "C312!");
  }

  @Test
  void a_percent_format_is_read_as_it_shows_where_percents_are_asked_for() {
    expect(14, ReturnSheet.Odd.SIXTY_PERCENT, "share", "60", "C311");
    expect(7, ReturnSheet.Odd.SIXTY_PERCENT, "paid_in", "0.6", "");
    expect(12, ReturnSheet.Odd.SIXTY_PERCENT, "channel", "", "C331?");
  }

  @ParameterizedTest(name = "“{0}” in an optional 万美元 column is {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          300      | 300 | C311
          300万美元 | 300 | C311
          300万    | 300 | C311
          3000000美元 | 300 | C311
          无       | ''  | ''
          /        | ''  | ''
          —        | ''  | ''
          ——       | ''  | ''
          不适用   | ''  | ''
          500万元  | ''  | C315!
          若干     | ''  | C312!
          """)
  void optional_amounts(String written, String value, String finding) {
    expect(15, written, "foreign_used", value, finding);
  }

  @ParameterizedTest(name = "“{0}” in an area column is {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          35.5亩  | 35.5 | C311
          1万亩   | 10000 | C311
          2000㎡  | ''   | C315!
          """)
  void areas(String written, String value, String finding) {
    expect(16, written, "land_area", value, finding);
  }

  @ParameterizedTest(name = "“{0}” as a date is {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021-5-3            | 2021-05-03 | ''
          2021-05-03          | 2021-05-03 | ''
          2021/5/3            | 2021-05-03 | ''
          2021.5.3            | 2021-05-03 | ''
          2021年5月3日        | 2021-05-03 | ''
          '2021 年 5 月 3 日' | 2021-05-03 | ''
          ２０２１．５．３    | 2021-05-03 | ''
          20210503            | 2021-05-03 | ''
          2021-05-03 00:00:00 | 2021-05-03 | ''
          2021-05-03T08:30    | 2021-05-03 | ''
          2021年5月3号        | 2021-05-03 | ''
          2020-02-29          | 2020-02-29 | ''
          2021-02-29          | ''         | C321?
          2021-13-01          | ''         | C321?
          5月3日              | ''         | C321?
          5月中旬             | ''         | C321?
          21-5-3              | ''         | C321?
          2021-5              | ''         | C321?
          44319               | ''         | C321?
          无                  | ''         | ''
          """)
  void dates_written_as_text(String written, String value, String finding) {
    expect(11, written, "signed", value, finding);
  }

  @Test
  void a_number_of_eight_digits_is_a_date() {
    expect(11, 20210503, "signed", "2021-05-03", "");
    expect(11, 44319, "signed", "", "C321?");
  }

  @ParameterizedTest(name = "“{0}” as a 招商方式 is {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          团队招商     | 团队招商     | ''
          团队         | 团队招商     | ''
          外埠商会     | 外埠商会招商 | ''
          '以商 招商'  | 以商招商     | ''
          其他         | 其他         | ''
          团           | ''           | C331?
          电话招商     | ''           | C331?
          —            | ''           | ''
          """)
  void channels(String written, String value, String finding) {
    expect(12, written, "channel", value, finding);
  }

  @ParameterizedTest(name = "“{0}” as 资金来源 is {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          外资    | 外资 | ''
          '外 资' | 外资 | ''
          民资    | ''   | C331!
          """)
  void required_words(String written, String value, String finding) {
    expect(3, written, "funding", value, finding);
  }

  @ParameterizedTest(name = "“{0}” as 是否入园 is {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          是 | 是 | ''
          否 | 否 | ''
          Y  | '' | C331?
          """)
  void yes_or_no(String written, String value, String finding) {
    expect(13, written, "in_park", value, finding);
  }

  @ParameterizedTest(name = "“{0}” as 引进单位 is {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          商务局           | d1       | ''
          县商务局         | d1       | ''
          '商 务 局'       | d1       | ''
          商务局、统计局   | d1、d2   | ''
          商务局;统计局    | d1、d2   | ''
          商务局，统计局   | d1、d2   | ''
          商务局；统计局   | d1、d2   | ''
          华侨（管理）区   | x2       | ''
          三队             | t3       | ''
          市商务局         | ''       | U701!
          商务居           | ''       | U701!
          秀谷镇政府       | ''       | U701!
          某某公司         | ''       | U702!
          商务局、某某公司 | d1       | U702!
          """)
  void introducing_units(String written, String value, String finding) {
    expect(9, written, "units", value, finding);
  }

  @ParameterizedTest(name = "“{0}” as 引进占比 is {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          60    | 60  | ''
          60%   | 60  | C311
          １００ | 100 | C311
          100   | 100 | ''
          0     | 0   | R408!
          120   | 120 | R408!
          一半  | ''  | C312!
          /     | ''  | ''
          """)
  void shares(String written, String value, String finding) {
    ReadSheet read = Readings.of(project().put(2, 14, written), "projects", County.draft().build());
    assertEquals(
        (finding.endsWith("!") ? "x" : "") + "2: share=" + value, Readings.rows(read, "share"));
    assertEquals(finding.isEmpty() ? "" : finding + "@N2", Readings.findings(read));
  }

  @Test
  void shares_go_with_their_units_one_for_each() {
    ReturnSheet two = project().put(2, 9, "商务局、统计局").put(2, 14, "60、40");
    assertEquals(
        "2: units=d1、d2, share=60、40",
        Readings.rows(Readings.of(two, "projects", County.draft().build()), "units", "share"));
    ReturnSheet three = project().put(2, 9, "商务局、统计局、秀谷镇").put(2, 14, "60、40");
    assertEquals(
        "R409!@N2", Readings.findings(Readings.of(three, "projects", County.draft().build())));
    ReturnSheet one = project().put(2, 9, "商务局、统计局").put(2, 14, 60);
    assertEquals("", Readings.findings(Readings.of(one, "projects", County.draft().build())));
  }
}
