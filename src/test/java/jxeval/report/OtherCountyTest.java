package jxeval.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jxeval.Published;
import jxeval.report.table.Block;
import jxeval.report.table.Cell;
import jxeval.report.table.Column;
import jxeval.report.table.Paragraph;
import jxeval.report.table.Sheet;
import jxeval.report.table.Table;
import jxeval.report.table.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherCountyTest {
  private static final YearMonth MARCH = YearMonth.of(2021, 3);

  @TempDir private Path folder;

  private Workbook march(int streets, String name, boolean tasks) throws IOException {
    return Published.bulletin(
        Examples.results(OtherCounty.write(folder, streets, name, tasks), MARCH));
  }

  private static Sheet sheet(Workbook bulletin, String name) {
    return bulletin.sheets().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
  }

  private static String said(Sheet sheet) {
    Stream<Block> paragraphs = sheet.blocks().stream().filter(Paragraph.class::isInstance);
    return paragraphs
        .flatMap(b -> ((Paragraph) b).lines().stream())
        .map(Cell::printed)
        .collect(Collectors.joining("\n"));
  }

  private static List<String> keys(Table table) {
    return table.columns().stream().map(Column::key).toList();
  }

  @ParameterizedTest(name = "{0} streets called {1}, tasks: {2}")
  @CsvSource({
    "6, 城关, true",
    "60, 城关, true",
    "1, 城关, true",
    "3, 城关, false",
    "9, 经济技术开发区社会事务服务中心第, true"
  })
  void its_bulletin_is_written_and_every_formula_holds(int streets, String name, boolean tasks)
      throws IOException {
    Recalculation.assertSameAsCached(march(streets, name, tasks));
  }

  @Test
  void sheets_without_data_are_left_out_and_named() throws IOException {
    Workbook bulletin = march(6, "城关", true);
    assertEquals(
        List.of("通报", "街道排名", "园区排名", "项目进展", "报送情况", "通报批评与表扬", "项目清单", "数据问题", "口径与依据", "报表清单"),
        bulletin.sheets().stream().map(Sheet::name).limit(10).toList());
    assertTrue(
        bulletin.sheets().get(0).notes().contains("本期没有数据、未列的表：外出招商、招工、外贸、平台建设、工作经费。"),
        bulletin.sheets().get(0).notes()::toString);
  }

  @Test
  void each_group_has_its_ranking_and_its_sentence() throws IOException {
    Workbook bulletin = march(6, "城关", true);
    Sheet streets = sheet(bulletin, "街道排名");
    assertEquals(
        List.of("rank.甲", "rank.乙", "rank.丙"),
        streets.tables().stream()
            .map(Table::id)
            .filter(id -> !id.contains("detail"))
            .sorted(java.util.Comparator.comparing("rank.甲rank.乙rank.丙"::indexOf))
            .toList());
    String said = said(bulletin.sheets().get(0));
    for (String group : List.of("甲", "乙", "丙")) {
      assertTrue(said.contains("街道排名" + group + "组：第一名为城关"), said);
    }
  }

  @Test
  void nothing_that_a_county_does_not_ask_for_has_a_column() throws IOException {
    Table parks = sheet(march(6, "城关", true), "园区排名").tables().get(0);
    assertEquals(List.of("rank", "name", "score.paid_in", "total"), keys(parks).subList(0, 4));
    assertFalse(
        keys(parks).contains("bonus") || keys(parks).contains("zero"), keys(parks)::toString);
  }

  @Test
  void equal_totals_share_their_rank_and_say_so() throws IOException {
    Table group = sheet(march(9, "城关", false), "园区排名").tables().get(0);
    assertEquals(
        List.of("1 并列", "1 并列"),
        group.rows().stream()
            .map(
                r ->
                    r.cells().get(0).printed()
                        + " "
                        + r.cells().get(r.cells().size() - 1).printed())
            .toList());
  }

  @Test
  void units_without_a_total_are_listed_without_rank() throws IOException {
    Workbook bulletin = march(3, "城关", false);
    for (Table table : sheet(bulletin, "街道排名").tables()) {
      assertTrue(table.rows().stream().allMatch(r -> r.cells().get(0).printed().equals("-")));
    }
    String said = said(bulletin.sheets().get(0));
    assertTrue(said.contains("街道排名甲组：均不参加排名。"), said);
  }

  @Test
  void a_month_without_any_return_still_has_its_bulletin() throws IOException {
    OtherCounty.write(folder, 3, "城关", true);
    try (Stream<Path> files = Files.walk(folder.resolve("returns"))) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    Workbook bulletin = Published.bulletin(Examples.results(folder, MARCH));
    String said = said(bulletin.sheets().get(0));
    assertTrue(said.contains("3月应报送报表5份，按时报送0份，未报5份"), said);
    Recalculation.assertSameAsCached(bulletin);
  }
}
