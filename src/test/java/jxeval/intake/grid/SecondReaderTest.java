package jxeval.intake.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that another program wrote are read as that program reads them. */
class SecondReaderTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void bothReadersSeeTheSameCells(long seed) throws IOException {
    byte[] xls = written(new HSSFWorkbook(), seed);
    byte[] xlsx = written(new XSSFWorkbook(), seed);

    assertEquals(shownByOther(xls), shown(Grids.read("a.xls", xls, Limits.STANDARD)));
    assertEquals(shownByOther(xlsx), shown(Grids.read("a.xlsx", xlsx, Limits.STANDARD)));
    assertEquals(
        shown(Grids.read("a.xls", xls, Limits.STANDARD)),
        shown(Grids.read("a.xlsx", xlsx, Limits.STANDARD)));
  }

  @Test
  void aPasswordIsNamedInBothFormats() throws Exception {
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    byte[] xls;
    try {
      xls = written(new HSSFWorkbook(), 1);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    byte[] xlsx = encrypted(written(new XSSFWorkbook(), 1));

    assertEquals(List.of("F130"), XlsxTest.codes(Grids.read("a.xls", xls, Limits.STANDARD)));
    assertEquals(List.of("F130"), XlsxTest.codes(Grids.read("a.xlsx", xlsx, Limits.STANDARD)));
  }

  private static byte[] written(Workbook workbook, long seed) throws IOException {
    Random random = new Random(seed);
    try (workbook) {
      CellStyle date = workbook.createCellStyle();
      date.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"年\"m\"月\""));
      Font bold = workbook.createFont();
      bold.setBold(true);
      for (String name : List.of("招商项目", "Sheet & 2")) {
        org.apache.poi.ss.usermodel.Sheet sheet = workbook.createSheet(name);
        for (int r = 0; r < 120; r += 1 + random.nextInt(2)) {
          Row row = sheet.createRow(r);
          for (int c = 0; c < 12; c += 1 + random.nextInt(3)) {
            fill(row.createCell(c), random, date, bold);
          }
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static void fill(Cell cell, Random random, CellStyle date, Font bold) {
    Workbook workbook = cell.getSheet().getWorkbook();
    switch (random.nextInt(9)) {
      case 0 -> cell.setCellValue(random.nextInt(100_000) / 100.0);
      case 1 -> cell.setCellValue(random.nextInt(2_000_000) - 1_000_000);
      case 2 -> cell.setCellValue(random.nextInt(1_000_000) / 8.0);
      case 3 -> {
        cell.setCellValue(44_000 + random.nextInt(900) + random.nextInt(4) / 4.0);
        cell.setCellStyle(date);
      }
      case 4 -> cell.setCellValue("ascii " + chars(random, 'a', random.nextInt(400)));
      case 5 -> cell.setCellValue(chars(random, '一', 1 + random.nextInt(1_800)));
      case 6 -> {
        RichTextString text =
            workbook.getCreationHelper().createRichTextString("富文本abc" + random.nextInt());
        text.applyFont(1, 4, bold);
        cell.setCellValue(text);
      }
      case 7 -> cell.setCellValue(random.nextBoolean());
      default -> {
        cell.setCellFormula(random.nextBoolean() ? "\"结果\"&1" : "1/8");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
      }
    }
  }

  private static String chars(Random random, char first, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append((char) (first + random.nextInt(26)));
    }
    return text.toString();
  }

  private static byte[] encrypted(byte[] xlsx) throws Exception {
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream out = encryptor.getDataStream(file)) {
        out.write(xlsx);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  private static List<String> shown(Grid grid) {
    List<String> shown = new ArrayList<>();
    for (Sheet sheet : grid.sheets()) {
      for (GridRow row : sheet.rows()) {
        for (RawCell cell : row.cells()) {
          shown.add(sheet.name() + " " + A1.of(row.number(), cell.column()) + " " + cell.text());
        }
      }
    }
    return shown;
  }

  private static List<String> shownByOther(byte[] bytes) throws IOException {
    List<String> shown = new ArrayList<>();
    try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
      for (org.apache.poi.ss.usermodel.Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            shown.add(sheet.getSheetName() + " " + cell.getAddress() + " " + text(cell));
          }
        }
      }
    }
    return shown;
  }

  private static String text(Cell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case NUMERIC ->
          DateUtil.isCellDateFormatted(cell)
              ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
              : new BigDecimal(cell.getNumericCellValue())
                  .round(new MathContext(15))
                  .add(BigDecimal.ZERO)
                  .stripTrailingZeros()
                  .toPlainString();
      case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
      default -> cell.getStringCellValue();
    };
  }
}
