package jxeval.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCellTest {
  private static final String BOOK = "out/2021-05/2021年5月招商引资通报.xlsx";
  @TempDir Path folder;

  @BeforeEach
  void publish() throws IOException {
    new Transcript(SmallYear.in(folder)).run("monthly", "--month", "2021-05", "--lang", "zh");
  }

  private String ask(String cell) {
    return new Transcript(folder)
        .run("explain", folder.resolve(BOOK).toString(), cell, "--lang", "zh")
        .said();
  }

  @Test
  void aScoreLeadsToItsRuleAndItsRows() {
    String said = ask("乡镇排名!C5");
    assertTrue(said.contains("实际进资 = min(进度, 100%) × 分值 = min(30.00%, 100%) × 60 = 18.00"), said);
    assertTrue(said.contains("招商项目.csv › 招商项目 › G2"), said);
  }

  @Test
  void aTotalLeadsToTheCellsThatItsFormulaReads() {
    String said = ask("'乡镇排名'!$g$5");
    assertTrue(said.contains("秀谷镇 · 总分 乡镇排名!G5 = =ROUND(MAX("), said);
    assertTrue(said.contains("总分 = 实际进资 + 招工 = 18 + 40 = 58.00"), said);
  }

  @Test
  void aCellThatIsNotThereIsSaid() {
    String said = ask("乡镇!A1");
    assertTrue(said.contains("没有单元格“乡镇!A1”") && said.contains("乡镇排名"), said);
    assertTrue(said.contains("exit 2"), said);
  }
}
