package jxeval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import jxeval.Golden;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTranscriptTest {
  private static final String BOOK = "out/2021-05/2021年5月招商引资通报.xlsx";
  @TempDir Path folder;

  @BeforeEach
  void publish() throws IOException {
    new Transcript(SmallYear.in(folder)).run("monthly", "--month", "2021-05", "--lang", "zh");
  }

  private String verify(String lang, String... more) {
    String[] args = new String[4 + more.length];
    args[0] = "verify";
    args[1] = folder.resolve(BOOK).toString();
    args[2] = "--lang";
    args[3] = lang;
    System.arraycopy(more, 0, args, 4, more.length);
    return new Transcript(folder).run(args).said();
  }

  @Test
  void aWorkbookAsPublishedAgrees() {
    String said = verify("en");
    assertTrue(said.contains("agrees: ") && said.contains("exit 0"), said);
  }

  @Test
  void whatWasDoneToTheWorkbookOrItsInputsIsNamed() throws IOException {
    edit(cell -> cell.setCellValue(99));
    SmallYear.put(folder, "returns/2021-05/浒湾镇/企业招工.csv", "用工企业,本月招工人数(人),累计招工人数(人)\n甲厂,30,30\n\n");
    Files.delete(folder.resolve("returns/2021-05/浒湾镇/招商项目.csv"));
    SmallYear.put(folder, "returns/2021-05/新.csv", "什么\n");
    String said = verify("zh");
    Golden.assertMatches("verify.txt", firstLines(said));
  }

  @Test
  void aScoreTypedOverIsCaught() throws IOException {
    edit(
        cell -> {
          cell.removeFormula();
          cell.setCellValue(59);
        });
    String said = verify("en", "--format", "json");
    assertTrue(said.contains("\"printed\": \"59\""), said);
    assertTrue(said.contains("\"computed\": \"58\"") && said.contains("exit 3"), said);
  }

  @Test
  void aFormulaReplacedByTheValueThatItShowsIsCaught() throws IOException {
    edit(
        cell -> {
          double shown = cell.getNumericCellValue();
          cell.removeFormula();
          cell.setCellValue(shown);
        });
    String said = verify("en");
    assertTrue(said.contains("computed “=ROUND("), said);
  }

  @Test
  void everyCellChangedAloneIsFound() throws IOException {
    int found = 0;
    byte[] published = Files.readAllBytes(folder.resolve(BOOK));
    for (int row = 4; row < 6; row++) {
      for (int column = 0; column < 6; column++) {
        int r = row;
        int c = column;
        Files.write(folder.resolve(BOOK), published);
        editAt(r, c, cell -> cell.setCellValue("x"));
        String place = "ABCDEF".charAt(c) + String.valueOf(r + 1);
        assertTrue(verify("en").contains("乡镇排名 " + place + ": printed “x”"), place);
        found++;
      }
    }
    assertEquals(12, found);
  }

  @Test
  void withoutItsManifestOrWithABrokenWorkbookNothingIsVerified() throws IOException {
    Files.writeString(folder.resolve(BOOK), "no workbook");
    assertTrue(verify("en").contains("exit 4"));
    Files.delete(folder.resolve("out/2021-05/manifest.json"));
    assertTrue(verify("en").contains("exit 4"));
  }

  /** Without what hangs on the layout of the other sheets. */
  private static String firstLines(String said) {
    return said.lines()
        .filter(l -> l.matches("(已改变|已不在|新增|乡镇排名 ).*"))
        .reduce("", (a, b) -> a + b + "\n");
  }

  /** Does something to the total of the first town. */
  private void edit(Consumer<XSSFCell> change) throws IOException {
    editAt(-1, -1, change);
  }

  private void editAt(int row, int column, Consumer<XSSFCell> change) throws IOException {
    Path file = folder.resolve(BOOK);
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      XSSFCell cell = row < 0 ? total(book) : book.getSheet("乡镇排名").getRow(row).getCell(column);
      change.accept(cell);
      try (OutputStream out = Files.newOutputStream(file)) {
        book.write(out);
      }
    }
  }

  private static XSSFCell total(XSSFWorkbook book) {
    for (var row : book.getSheet("乡镇排名")) {
      for (var cell : row) {
        if (cell.getCellType() == CellType.FORMULA
            && cell.getCellFormula().startsWith("ROUND(MAX(SUM(")) {
          return (XSSFCell) cell;
        }
      }
    }
    throw new AssertionError("no total");
  }
}
