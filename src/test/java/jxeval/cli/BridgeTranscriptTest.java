package jxeval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import jxeval.Golden;
import jxeval.output.xlsx.WorkbookReader;
import jxeval.text.Bundle;
import jxeval.text.Language;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From May to June 浒湾镇 is moved by everything that there is: a ruling of June gives it a project,
 * its return of May is corrected, more of its task is due, and it hires in June.
 */
class BridgeTranscriptTest {
  private static final String RULING =
      "rulings: [{on: project, project: 甲项目, credit: {浒湾镇: 1}, by: 领导小组, date: 2021-06-15, reason:"
          + " 查明}]\n";
  @TempDir private Path folder;

  @BeforeEach
  void mayIsPublishedThenAllElseComes() throws IOException {
    SmallYear.in(folder);
    new Transcript(folder).run("monthly", "--month", "2021-05", "--lang", "zh");
    Files.writeString(folder.resolve("was.yaml"), SmallYear.TARGETS);
    SmallYear.put(folder, "targets-2021.yaml", SmallYear.TARGETS + RULING);
    hired("2021-05/浒湾镇更正", "2021-05", "2021-06-03", 55);
    SmallYear.put(
        folder,
        "returns/2021-05/浒湾镇更正/招商项目.csv",
        Files.readString(folder.resolve("returns/2021-05/浒湾镇/招商项目.csv")));
    hired("2021-06/浒湾镇", "2021-06", "2021-06-30", 12);
  }

  private void hired(String at, String month, String day, int people) throws IOException {
    SmallYear.put(
        folder,
        "returns/" + at + "/封面.csv",
        "填报单位,浒湾镇\n报表月份," + month + "\n填报人,张三\n报送日期," + day + "\n");
    SmallYear.put(
        folder,
        "returns/" + at + "/企业招工.csv",
        "用工企业,本月招工人数(人),累计招工人数(人)\n甲厂," + people + "," + people + "\n");
  }

  private Transcript bridge(String unit, String... more) {
    String[] args = new String[2 + more.length];
    args[0] = "bridge";
    args[1] = unit;
    System.arraycopy(more, 0, args, 2, more.length);
    return new Transcript(folder).run(args);
  }

  @Test
  void scoreAndRankAreToldPartByPart() throws IOException {
    Transcript told =
        bridge("浒湾镇", "--lang", "zh")
            .run("bridge", "x2", "--from", "2021-05", "--to", "2021-06", "--lang", "en")
            .run("bridge", "秀谷镇", "--lang", "zh")
            .run("bridge", "浒湾镇", "--lang", "zh", "--format", "json");
    Golden.assertMatches("bridge.txt", told.said());
  }

  @Test
  void whatRulesChangedStandsApartGivenTheTargetFileOfThen() throws IOException {
    SmallYear.put(
        folder,
        "targets-2021.yaml",
        SmallYear.TARGETS.replace("{at_least: 0.5, earns: 0.6}", "{at_least: 0.5, earns: 0.5}")
            + RULING);
    String said =
        bridge("浒湾镇", "--before", folder.resolve("was.yaml").toString(), "--lang", "zh").said();
    assertTrue(said.contains("  规则和取值：-4.00\n    招工（得分）：-4.00\n"), said);
    assertTrue(said.contains("  裁定：+18.00\n"), said);
  }

  @Test
  void whatCannotBeToldApartIsNamedSo() throws IOException {
    hired("2021-05/浒湾镇", "2021-05", "2021-05-31", 90);
    String said = bridge("浒湾镇", "--lang", "zh").said();
    assertTrue(said.contains("  无法分开（当时的文件已不在）："), said);
  }

  @Test
  void aFirstMonthThatWasNotPublishedIsComputed() throws IOException {
    Files.delete(folder.resolve("out/2021-05/results.json"));
    Files.delete(folder.resolve("out/2021-05/manifest.json"));
    String said = bridge("浒湾镇", "--lang", "zh").said();
    assertTrue(said.contains("从 2021-05（没有公布"), said);
    assertTrue(said.contains("  裁定：+") && said.contains("  迟报和更正：0.00"), said);
  }

  @Test
  void aBulletinOfAnotherFolderIsToldAndLeftOut(@TempDir Path elsewhere) throws IOException {
    SmallYear.put(elsewhere, "targets-2021.yaml", SmallYear.TARGETS);
    SmallYear.put(elsewhere, "returns/2021-05/别县/封面.csv", "填报单位,秀谷镇\n报表月份,2021-05\n填报人,李四\n");
    new Transcript(elsewhere)
        .run("monthly", "--month", "2021-05", "--out", folder.resolve("out").toString());
    String said = bridge("浒湾镇", "--lang", "zh").said();
    assertTrue(said.contains("从 2021-05（没有公布"), said);
    assertEquals(2, said.split("2021-05：输出文件夹中的通报不是由本年度文件夹的文件作出的", -1).length, said);
  }

  @Test
  void monthsMustFollowAndTheUnitMustBeRanked() {
    String back = bridge("x1", "--from", "2021-06", "--to", "2021-05", "--lang", "en").said();
    assertTrue(back.contains("not from 2021-06 to 2021-05") && back.contains("exit 2"), back);
    String near = bridge("浒弯镇", "--lang", "zh").said();
    assertTrue(near.contains("浒湾镇") && near.contains("exit 2"), near);
  }

  @Test
  void theWorkbookDrawsAWaterfall() throws IOException {
    Path out = folder.resolve("answers");
    String said = bridge("浒湾镇", "--lang", "zh", "--out", out.toString()).said();
    assertTrue(said.startsWith("$") && said.contains("（按已公布的通报）"), said);
    Path file = out.resolve("2021-06-bridge/2021-05至2021-06浒湾镇得分变动.xlsx");
    byte[] book = Files.readAllBytes(file);
    assertTrue(WorkbookReader.cells(book).stream().anyMatch(c -> c.value().equals("迟报和更正")));
    try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(book))) {
      var chart = Objects.requireNonNull(read.getSheetAt(0).getDrawingPatriarch()).getCharts();
      var bars = chart.get(0).getCTChart().getPlotArea().getBarChartArray(0);
      assertEquals("stacked", bars.getGrouping().getVal().toString());
      assertEquals(4, bars.sizeOfSerArray());
      assertTrue(bars.getSerArray(0).getSpPr().isSetNoFill());
    }
  }

  @Test
  void bothLanguagesSayTheSame() {
    assertEquals(
        Bundle.load("bridge", Language.ZH).keys(), Bundle.load("bridge", Language.EN).keys());
  }
}
