package jxeval.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jxeval.check.Rule;
import jxeval.check.SheetRule;
import jxeval.check.UnitRule;
import jxeval.scheme.Ruling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For each code about sheets and submissions a folder that raises it and one that does not. */
class FolderCodesTest {
  private static final String NAME = "秀谷镇";
  private static final LocalDate LAST = LocalDate.of(2021, 1, 31);
  private static final String JANUARY = "2021-01";
  private static final String HIRING = "用工企业|本月招工人数(人)|累计招工人数(人)";
  private static final String PROJECTS = "项目名称|投资方|资金来源|项目类别|产业|计划总投资|本月实际进资|累计实际进资|引进单位|项目状态";

  /** A code and the January folders that raise it or just do not. */
  record Example(Rule rule, Consumer<Year> raises, Consumer<Year> nearMiss) {
    @Override
    public String toString() {
      return rule.code();
    }
  }

  static Stream<Example> examples() {
    return Stream.concat(sheets(), submissions());
  }

  private static Stream<Example> sheets() {
    return Stream.of(
        on(SheetRule.H201, with(ReturnBook.hiring(5)), good()),
        on(SheetRule.H202, hiring(sheet().row("甲厂", 5, 5)), good()),
        on(SheetRule.H203, headed("用工企业|本月招工人数(人)"), headed("用工企业|本月招工人数|累 计\n招工人数")),
        on(SheetRule.H204, headed(HIRING + "|本月招工人数"), headed(HIRING + "|岗位")),
        on(SheetRule.H205, headed(HIRING + "|岗位(选填)"), headed(HIRING + "|岗位")),
        on(SheetRule.H206, headed("用工企业|本月招工人数(亩)|累计招工人数(人)"), headed("用工企业|本月招工人数(个)|累计招工人数(人)")),
        on(SheetRule.H207, headed(HIRING + "|其中女工"), headed(HIRING + "|备注")),
        on(
            SheetRule.H208,
            with(ReturnBook.hiring(5), ReturnBook.noProjects(), ReturnSheet.of("花名册").row("张三")),
            with(ReturnBook.hiring(5), ReturnBook.noProjects(), ReturnSheet.of("Sheet2"))),
        on(
            SheetRule.H209,
            with(ReturnBook.hiring(5), ReturnBook.noProjects(), ReturnBook.funds()),
            with(ReturnBook.hiring(5), ReturnBook.noProjects(), ReturnBook.trips())),
        on(
            SheetRule.H210,
            with(
                ReturnBook.hiring(5),
                ReturnBook.noProjects(),
                ReturnSheet.of("企业招工(2)").line(HIRING).row("乙厂", 6, 6)),
            with(
                ReturnBook.hiring(5),
                ReturnBook.noProjects(),
                ReturnSheet.of("企业招工(2)").line(HIRING))),
        on(SheetRule.H211, put(NAME, ReturnBook.of(ReturnSheet.of("会议通知").row("请准时参加"))), good()),
        on(
            SheetRule.H212,
            hiring(sheet().line(HIRING).row("合计", 5, 5).row("甲厂", 5, 5).row("乙厂", 4, null)),
            hiring(sheet().line(HIRING).row("合计", 5, 5).row("甲厂", 5, 5).row("填报人：张三", null, null))),
        on(SheetRule.H213, projects("单位：亿元"), projects("单位：万元")));
  }

  private static Stream<Example> submissions() {
    ReturnBook bare = ReturnBook.of(ReturnBook.hiring(5), ReturnBook.noProjects());
    return Stream.of(
        on(UnitRule.U701, put(NAME, book("县秀谷镇", JANUARY, LAST)), good()),
        on(UnitRule.U702, put(NAME, book("某某公司", JANUARY, LAST)), good()),
        on(UnitRule.U703, trip("秀谷镇、上海商会"), trip("秀谷镇、商务局")),
        on(UnitRule.U704, put(NAME, book(NAME, "2021-02", LAST)), good()),
        on(UnitRule.U705, put(NAME, book(NAME, JANUARY, LAST.plusDays(1))), good()),
        on(UnitRule.U706, year -> {}, good()),
        on(UnitRule.U707, put(NAME, bare), good()),
        on(UnitRule.U708, put(NAME, book(NAME, JANUARY, "月底")), good()),
        on(
            UnitRule.U709,
            good().andThen(put("b", book(NAME, JANUARY, LAST.minusDays(1)))),
            good().andThen(FolderCodesTest::copy)),
        on(
            UnitRule.U710,
            good().andThen(FolderCodesTest::copy),
            good().andThen(put("b", book(NAME, JANUARY, LAST.minusDays(1))))),
        on(
            UnitRule.U711,
            good().andThen(put("b", ReturnBook.township(NAME, JANUARY, LAST, 6))),
            good().andThen(FolderCodesTest::copy)),
        on(
            UnitRule.U712,
            put("华侨(管理)区", book(NAME, JANUARY, LAST)),
            put("报表", book(NAME, JANUARY, LAST))),
        on(UnitRule.U713, put("报表", bare), put(NAME, bare)),
        on(
            UnitRule.U714,
            year -> year.put("returns/2020-12/a.xlsx", book(NAME, "2020-12", LAST)),
            good()),
        on(
            UnitRule.U715,
            good().andThen(FolderCodesTest::excuse),
            put(NAME, book(NAME, JANUARY, LAST.plusDays(1))).andThen(FolderCodesTest::excuse)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void raises_it_and_just_does_not(Example example, @TempDir Path temp) {
    String code = example.rule.code();

    assertTrue(codes(temp.resolve("raises"), example.raises).contains(code));
    assertFalse(codes(temp.resolve("nearMiss"), example.nearMiss).contains(code));
  }

  /** All but those of 验资 and 税收, which the ledger compares with the returns. */
  @Test
  void every_code_about_sheets_and_submissions_has_an_example() {
    Set<String> all =
        Stream.<Rule[]>of(SheetRule.values(), UnitRule.values())
            .flatMap(Stream::of)
            .map(Rule::code)
            .filter(code -> code.compareTo("U720") < 0)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> shown =
        examples().map(e -> e.rule.code()).collect(Collectors.toCollection(TreeSet::new));

    assertEquals(all, shown);
  }

  /** The codes that concern the township or no unit. */
  private static List<String> codes(Path folder, Consumer<Year> filled) {
    Year year = new Year(folder);
    year.put("returns/2021-01/.keep", new byte[0]);
    filled.accept(year);
    return year.read(1).findings().stream()
        .filter(f -> NAME.equals(f.args().getOrDefault("unit", NAME)) || f.at() != null)
        .map(f -> f.rule().code())
        .toList();
  }

  private static Example on(Rule rule, Consumer<Year> raises, Consumer<Year> nearMiss) {
    return new Example(rule, raises, nearMiss);
  }

  private static ReturnBook book(String unit, Object month, Object submitted) {
    return ReturnBook.township(unit, month, submitted, 5);
  }

  private static Consumer<Year> good() {
    return put(NAME, book(NAME, JANUARY, LAST));
  }

  private static Consumer<Year> put(String name, ReturnBook book) {
    byte[] bytes = book.xlsx();
    return year -> year.put("returns/2021-01/" + name + ".xlsx", bytes);
  }

  private static void copy(Year year) {
    byte[] bytes = book(NAME, JANUARY, LAST).xls();
    year.put("returns/2021-01/" + NAME + ".xlsx", bytes).put("returns/2021-01/b.xlsx", bytes);
  }

  private static Consumer<Year> with(ReturnSheet... sheets) {
    ReturnSheet cover = ReturnBook.cover(NAME, JANUARY, LAST);
    return put(
        NAME,
        ReturnBook.of(
            Stream.concat(Stream.of(cover), Stream.of(sheets)).toArray(ReturnSheet[]::new)));
  }

  private static ReturnSheet sheet() {
    return ReturnSheet.of("企业招工");
  }

  private static Consumer<Year> hiring(ReturnSheet sheet) {
    return with(sheet, ReturnBook.noProjects());
  }

  private static Consumer<Year> headed(String header) {
    return hiring(sheet().line(header).row("甲厂", 5, 5));
  }

  private static Consumer<Year> projects(String above) {
    return with(ReturnBook.hiring(5), ReturnSheet.of("招商项目").row(above).line(PROJECTS));
  }

  private static Consumer<Year> trip(String units) {
    return with(
        ReturnBook.hiring(5),
        ReturnBook.noProjects(),
        ReturnBook.trips().row(units, "张三", LAST, LAST, "上海", "甲公司"));
  }

  private static void excuse(Year year) {
    year.scheme.rulings.add(
        new Ruling.Lateness("x1", YearMonth.of(2021, 1), null, null, null, "rulings.0"));
  }
}
