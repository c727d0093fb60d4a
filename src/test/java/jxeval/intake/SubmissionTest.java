package jxeval.intake;

import static jxeval.intake.ReturnBook.township;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jxeval.check.Severity;
import jxeval.scheme.Calendar;
import jxeval.scheme.FormOverrides;
import jxeval.scheme.Ruling;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose return a file is, which of several counts, and whether it came in time. */
class SubmissionTest {
  private static final LocalDate LAST = LocalDate.of(2021, 1, 31);

  @TempDir Path temp;
  private Year year = new Year(Path.of(""));

  @BeforeEach
  void emptyYear() {
    year = new Year(temp.resolve("二〇二一 年"));
  }

  @Test
  void the_last_day_of_the_month_is_in_time_and_the_next_is_late() {
    year.put("returns/2021-01/a.xlsx", township("秀谷镇", "2021年1月", LAST, 5));
    year.put("returns/2021-01/b.xlsx", township("华侨（管理）区", "2021-01", LAST.plusDays(1), 6));
    Intake read = year.read(1);
    assertEquals("on_time 2021-01-31 returns/2021-01/a.xlsx", Year.submissions(read, "x1"));
    assertEquals("late 2021-02-01 returns/2021-01/b.xlsx", Year.submissions(read, "x2"));
    assertEquals("missing null null", Year.submissions(read, "t3"));
    assertEquals("U705 warning returns/2021-01/b.xlsx", Year.findings(read));
    assertEquals(
        """
        x1 2021-01 5
        x2 2021-01 6\
        """,
        Year.hired(read));
  }

  @Test
  void every_due_unit_has_a_submission_each_month_in_file_order() {
    Intake read = year.read(2);
    assertEquals(
        List.of("t3", "s1", "x1", "x2", "t3", "s1", "x1", "x2"),
        read.facts().submissions().stream().map(s -> s.unit()).toList());
    assertEquals(8, read.findings().stream().filter(f -> f.rule().code().equals("U706")).count());
  }

  @Test
  void days_of_grace_and_a_ruling_make_late_returns_punctual() {
    year.put("returns/2021-01/a.xlsx", township("秀谷镇", "2021-01", LAST.plusDays(3), 5));
    year.put("returns/2021-02/a.xlsx", township("秀谷镇", "2021-02", LocalDate.of(2021, 3, 9), 5));
    Calendar plain = year.scheme.calendar;
    year.scheme.calendar =
        new Calendar(0, false, 3, plain.pace(), plain.due(), plain.firstDecides());
    year.scheme.rulings.add(
        new Ruling.Lateness("x1", YearMonth.of(2021, 2), null, null, null, "rulings.0"));
    Intake read = year.read(2);
    assertEquals(
        """
        on_time 2021-02-03 returns/2021-01/a.xlsx
        on_time 2021-03-09 returns/2021-02/a.xlsx\
        """,
        Year.submissions(read, "x1"));
    assertEquals("", Year.findings(read));
  }

  @ParameterizedTest(name = "x1 of {0}: {1}")
  @CsvSource({"2021-01, U715", "2021-02, ''", "2021-03, U715", "2021-04, ''"})
  void an_excuse_for_a_return_that_is_not_late_is_told(YearMonth month, String code) {
    year.put("returns/2021-01/a.xlsx", township("秀谷镇", "2021-01", LAST, 5));
    year.put("returns/2021-02/a.xlsx", township("秀谷镇", "2021-02", LocalDate.of(2021, 3, 9), 5));
    year.scheme.rulings.add(new Ruling.Lateness("x1", month, null, null, null, "rulings.0"));
    assertEquals(
        code,
        year.read(3).findings().stream()
            .map(f -> f.rule().code())
            .filter(c -> c.equals("U715"))
            .collect(Collectors.joining()));
  }

  @Test
  void the_latest_version_counts_and_the_earliest_decides_punctuality() {
    year.put("returns/2021-01/a.xlsx", township("秀谷镇", "2021-01", LAST, 5));
    year.put("returns/2021-01/b.xlsx", township("秀谷镇", "2021-01", LAST.plusDays(5), 7));
    Intake read = year.read(1);
    assertEquals("x1 2021-01 7", Year.hired(read));
    assertEquals("on_time 2021-01-31 returns/2021-01/b.xlsx", Year.submissions(read, "x1"));
    assertEquals(
        """
        returns/2021-01/a.xlsx superseded x1 2021-01
        returns/2021-01/b.xlsx counted x1 2021-01\
        """,
        Year.inputs(read));
    assertEquals("U709 notice returns/2021-01/a.xlsx", Year.findings(read));
  }

  @Test
  void the_counting_version_decides_where_the_target_file_says_so() {
    year.put("returns/2021-01/a.xlsx", township("秀谷镇", "2021-01", LAST, 5));
    year.put("returns/2021-01/b.xlsx", township("秀谷镇", "2021-01", LAST.plusDays(5), 7));
    Calendar plain = year.scheme.calendar;
    year.scheme.calendar = new Calendar(0, false, 0, plain.pace(), plain.due(), false);
    assertEquals("late 2021-02-05 returns/2021-01/b.xlsx", Year.submissions(year.read(1), "x1"));
  }

  @Test
  void identical_copies_are_one_return() {
    byte[] bytes = township("秀谷镇", "2021-01", LAST, 5).xlsx();
    year.put("returns/2021-01/b.xlsx", bytes).put("returns/2021-01/a 副本.xlsx", bytes);
    Intake read = year.read(1);
    assertEquals("x1 2021-01 5", Year.hired(read));
    assertEquals("on_time 2021-01-31 returns/2021-01/a 副本.xlsx", Year.submissions(read, "x1"));
    assertEquals(
        """
        returns/2021-01/a 副本.xlsx counted x1 2021-01
        returns/2021-01/b.xlsx duplicate x1 2021-01\
        """,
        Year.inputs(read));
    assertEquals("U710 notice returns/2021-01/b.xlsx", Year.findings(read));
  }

  @Test
  void two_versions_of_the_latest_date_leave_none() {
    year.put("returns/2021-01/a.xlsx", township("秀谷镇", "2021-01", LAST.minusDays(1), 4));
    year.put("returns/2021-01/b.xlsx", township("秀谷镇", "2021-01", LAST, 5));
    year.put("returns/2021-01/c.xlsx", township("秀谷镇", "2021-01", LAST, 6));
    Intake read = year.read(1);
    assertEquals("", Year.hired(read));
    assertEquals("rejected null null", Year.submissions(read, "x1"));
    assertEquals(
        """
        U711 error returns/2021-01/b.xlsx
        U711 error returns/2021-01/c.xlsx\
        """,
        Year.findings(read));
    assertTrue(read.facts().inputs().stream().allMatch(i -> i.status().id().equals("rejected")));
  }

  @Test
  void two_versions_of_an_earlier_date_do_no_harm() {
    year.put("returns/2021-01/a.xlsx", township("秀谷镇", "2021-01", LAST.minusDays(1), 4));
    year.put("returns/2021-01/b.xlsx", township("秀谷镇", "2021-01", LAST.minusDays(1), 5));
    year.put("returns/2021-01/c.xlsx", township("秀谷镇", "2021-01", LAST, 6));
    assertEquals("x1 2021-01 6", Year.hired(year.read(1)));
  }

  @Test
  void a_cover_of_another_month_counts_for_neither() {
    year.put("returns/2021-02/a.xlsx", township("秀谷镇", "2021-01", LAST, 5));
    Intake read = year.read(2);
    assertEquals("", Year.hired(read));
    assertEquals(
        """
        missing null null
        rejected null null\
        """,
        Year.submissions(read, "x1"));
    assertEquals("U704 error returns/2021-02/a.xlsx › 封面 › B2", Year.findings(read));
  }

  @Test
  void a_unit_is_never_guessed() {
    year.put("returns/2021-01/秀谷镇.xlsx", township("秀谷镇政府", "2021-01", LAST, 5));
    year.put("returns/2021-01/b.xlsx", township("某某镇", "2021-01", LAST, 5));
    Intake read = year.read(1);
    assertEquals("", Year.hired(read));
    assertEquals("rejected null null", Year.submissions(read, "x1"));
    assertEquals(
        """
        U702 error returns/2021-01/b.xlsx › 封面 › B1
        U701 error returns/2021-01/秀谷镇.xlsx › 封面 › B1\
        """,
        Year.findings(read));
  }

  @Test
  void without_a_cover_folder_and_file_name_decide_if_they_leave_no_doubt() {
    ReturnBook bare = ReturnBook.of(ReturnBook.hiring(5), ReturnBook.noProjects());
    year.put("returns/2021-01/秀谷镇1月报表.xlsx", bare);
    year.put("returns/2021-02/秀谷镇和商务局.xlsx", bare);
    year.put("returns/2021-02/秀谷镇3月.xlsx", ReturnBook.of(ReturnBook.hiring(6)));
    year.put("returns/2021-02/报表.xlsx", ReturnBook.of(ReturnBook.hiring(7)));
    Intake read = year.read(2);
    assertEquals("x1 2021-01 5", Year.hired(read));
    assertEquals(
        """
        late null returns/2021-01/秀谷镇1月报表.xlsx
        missing null null\
        """,
        Year.submissions(read, "x1"));
    assertEquals(
        """
        U707 warning returns/2021-01/秀谷镇1月报表.xlsx
        U713 error returns/2021-02/报表.xlsx
        U713 error returns/2021-02/秀谷镇3月.xlsx
        U713 error returns/2021-02/秀谷镇和商务局.xlsx\
        """,
        Year.findings(read));
  }

  @Test
  void without_a_date_the_return_counts_and_is_late() {
    year.put("returns/2021-01/a.xlsx", township("秀谷镇", "2021-01", null, 5));
    year.put("returns/2021-01/b.xlsx", township("华侨(管理)区", "2021-01", "月底", 6));
    Intake read = year.read(1);
    assertEquals(
        """
        x1 2021-01 5
        x2 2021-01 6\
        """,
        Year.hired(read));
    assertEquals("late null returns/2021-01/a.xlsx", Year.submissions(read, "x1"));
    assertEquals(
        """
        U708 warning returns/2021-01/a.xlsx › 封面
        U708 warning returns/2021-01/b.xlsx › 封面 › B4\
        """,
        Year.findings(read));
  }

  @Test
  void the_cover_decides_over_the_file_name_with_a_warning() {
    year.put("returns/2021-01/秀谷镇.xlsx", township("华侨(管理)区", "2021-01", LAST, 5));
    Intake read = year.read(1);
    assertEquals("x2 2021-01 5", Year.hired(read));
    assertEquals("U712 warning returns/2021-01/秀谷镇.xlsx", Year.findings(read));
    assertEquals("missing null null", Year.submissions(read, "x1"));
  }

  @Test
  void what_cannot_be_opened_is_rejected_and_not_missing() {
    year.put("returns/2021-01/秀谷镇.xlsx", "PK broken".getBytes(StandardCharsets.UTF_8));
    Intake read = year.read(1);
    assertEquals("rejected null null", Year.submissions(read, "x1"));
    assertTrue(Year.findings(read).startsWith("F1"), Year.findings(read));
  }

  @Test
  void a_file_without_any_known_sheet_is_no_return() {
    year.put(
        "returns/2021-01/秀谷镇.xlsx", ReturnBook.of(ReturnSheet.of("通知").row("请各单位", "按时", "报送")));
    Intake read = year.read(1);
    assertEquals("rejected null null", Year.submissions(read, "x1"));
    assertEquals(
        """
        H211 error returns/2021-01/秀谷镇.xlsx
        H208 notice returns/2021-01/秀谷镇.xlsx › 通知\
        """,
        Year.findings(read));
  }

  @Test
  void later_months_are_listed_and_not_opened() {
    year.put("returns/2021-02/秀谷镇.xlsx", "PK broken".getBytes(StandardCharsets.UTF_8));
    year.put("returns/2022-01/秀谷镇.xlsx", "PK broken".getBytes(StandardCharsets.UTF_8));
    Intake read = year.read(1);
    assertEquals(
        """
        returns/2021-02/秀谷镇.xlsx later null 2021-02
        returns/2022-01/秀谷镇.xlsx later null 2022-01\
        """,
        Year.inputs(read));
    assertEquals("", Year.findings(read));
    assertEquals(64, read.facts().inputs().get(0).sha256().length());
  }

  @Test
  void a_month_of_an_earlier_year_is_refused() {
    year.put("returns/2020-12/a.xlsx", township("秀谷镇", "2020-12", LAST, 5));
    Intake read = year.read(1);
    assertEquals("returns/2020-12/a.xlsx rejected null 2020-12", Year.inputs(read));
    assertEquals("U714 error returns/2020-12/a.xlsx", Year.findings(read));
  }

  @Test
  void a_return_outside_any_month_folder_goes_by_its_cover() {
    year.put("returns/a.xlsx", township("秀谷镇", "2021-01", LAST, 5));
    year.put("returns/b.xlsx", township("秀谷镇", "2021-02", LAST, 6));
    Intake read = year.read(1);
    assertEquals("x1 2021-01 5", Year.hired(read));
    assertEquals(
        """
        returns/a.xlsx counted x1 2021-01
        returns/b.xlsx later x1 2021-02\
        """,
        Year.inputs(read));
  }

  @Test
  void csv_files_of_a_folder_are_one_return() {
    ReturnBook book = township("秀谷镇", "2021-01", "2021-01-31", 5);
    for (String sheet : List.of("封面", "企业招工", "招商项目")) {
      year.put("returns/2021-01/秀谷镇/" + sheet + ".csv", book.csv(sheet, StandardCharsets.UTF_8));
    }
    Intake read = year.read(1);
    assertEquals("x1 2021-01 5", Year.hired(read));
    assertEquals("on_time 2021-01-31 returns/2021-01/秀谷镇", Year.submissions(read, "x1"));
    assertEquals("", Year.findings(read));
    assertEquals(3, read.facts().inputs().size());
  }

  @Test
  void a_broken_csv_file_costs_its_own_sheet() {
    ReturnBook book = township("秀谷镇", "2021-01", "2021-01-31", 5);
    for (String sheet : List.of("封面", "企业招工")) {
      year.put("returns/2021-01/秀谷镇/" + sheet + ".csv", book.csv(sheet, StandardCharsets.UTF_8));
    }
    year.put("returns/2021-01/秀谷镇/招商项目.csv", new byte[0]);
    Intake read = year.read(1);
    assertEquals("x1 2021-01 5", Year.hired(read));
    assertEquals(
        """
        H201 error returns/2021-01/秀谷镇
        F101 error returns/2021-01/秀谷镇/招商项目.csv\
        """,
        Year.findings(read));
    assertTrue(Year.inputs(read).contains("招商项目.csv rejected"));
  }

  @Test
  void a_department_may_hand_in_and_owes_nothing() {
    year.put(
        "returns/2021-01/a.xlsx",
        ReturnBook.of(
            ReturnBook.cover("商务局", "2021-01", LAST.plusDays(9)),
            ReturnBook.trips().row("商务局", "张三", LAST, LAST, "上海", "甲公司"),
            ReturnBook.noProjects(),
            ReturnBook.services(),
            ReturnBook.funds()));
    Intake read = year.read(1);
    assertEquals("d1", read.facts().rows().get(0).unit());
    assertEquals("", Year.submissions(read, "d1"));
    assertEquals("", Year.findings(read));
  }

  @Test
  void a_trip_belongs_to_the_month_of_its_return_and_an_expense_is_only_noted() {
    year.put(
        "returns/2021-02/a.xlsx",
        ReturnBook.of(
            ReturnBook.cover("三队", "2021-02", LocalDate.of(2021, 2, 28)),
            ReturnBook.trips()
                .row("商务局", "张三", LAST, LAST.plusDays(1), "上海", "甲公司")
                .row("商务局", "李四", LAST, LAST, "上海", "甲公司"),
            ReturnBook.noProjects(),
            ReturnBook.services(),
            ReturnBook.funds().row(LAST, "租房", 800).row(LAST.plusDays(1), "交通", 20)));
    Intake read = year.read(2);
    assertEquals(
        """
        R402 error returns/2021-02/a.xlsx › 外出招商活动 › D3
        R412 warning returns/2021-02/a.xlsx › 工作经费 › A2\
        """,
        Year.findings(read));
    assertEquals(
        List.of(true, false, true, true),
        read.facts().rows().stream().map(r -> r.counts()).toList());
  }

  @Test
  void the_county_may_weigh_a_finding_otherwise() {
    year.put("returns/2021-01/a.xlsx", township("秀谷镇", "2021-01", LAST, -5));
    assertEquals("xx1 2021-01 -5", Year.hired(year.read(1)));
    year.scheme.forms =
        new FormOverrides(
            Map.of(),
            Map.of(),
            Map.of("C313", new FormOverrides.Reclassified(Severity.WARNING, "试行")),
            Map.of());
    Intake read = year.read(1);
    assertEquals("x1 2021-01 -5", Year.hired(read));
    assertTrue(Year.findings(read).contains("C313 warning"));
  }

  @Test
  void the_latest_month_is_the_last_folder_of_the_year_with_a_file() throws Exception {
    assertTrue(Intake.latestMonth(year.folder, 2021).isEmpty());
    year.put("returns/2021-03/a.xlsx", new byte[] {1});
    year.put("returns/2022-01/a.xlsx", new byte[] {1});
    year.put("returns/2021-05/.~lock.a.xlsx#", new byte[] {1});
    assertEquals(YearMonth.of(2021, 3), Intake.latestMonth(year.folder, 2021).orElseThrow());
  }
}
