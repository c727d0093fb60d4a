package jxeval.output.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import jxeval.output.ooxml.FixedZip;
import jxeval.output.xlsx.VisibleText;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook with {@code {{标题}}} in any cell, and with tables: above a cell with {@code
 * {{县直单位排名}}}, below it a row with {@code [名次]}, {@code [单位]} …, which is repeated. Everything else
 * of the workbook stays.
 */
final class BookTemplate implements Template {
  private static final String ENDING = "（本单位格式）.xlsx";
  private static final Date MADE = Date.from(Instant.parse("2021-01-01T00:00:00Z"));

  private final byte[] file;

  BookTemplate(byte[] file) {
    this.file = file;
  }

  @Override
  public String nameBeside(String workbook) {
    return beside(workbook);
  }

  /** The workbook beside which a file of that name was filled in; empty for other names. */
  static Optional<String> ours(String name) {
    return name.endsWith(ENDING)
        ? Optional.of(name.substring(0, name.length() - ENDING.length()) + ".xlsx")
        : Optional.empty();
  }

  static String beside(String workbook) {
    return workbook.replace(".xlsx", ENDING);
  }

  @Override
  public byte[] filled(TemplateModel model) throws TemplateException {
    try (XSSFWorkbook book = open()) {
      List<RepeatedRow> rows = new ArrayList<>();
      for (Sheet sheet : book) {
        rows.addAll(new Placeholders((XSSFSheet) sheet, model).rows());
      }
      Formulas formulas = new Formulas(book);
      CellFill fill = new CellFill(book);
      Collections.reverse(rows);
      for (RepeatedRow row : rows) {
        row.fill(formulas, fill);
      }
      book.setForceFormulaRecalculation(true);
      return bytes(book, model.title());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A broken workbook makes POI throw exceptions of all kinds. */
  @SuppressWarnings("PMD.AvoidCatchingGenericException")
  private XSSFWorkbook open() throws TemplateException {
    try {
      return new XSSFWorkbook(new ByteArrayInputStream(file));
    } catch (IOException | RuntimeException e) {
      throw TemplateException.of(TemplateException.Problem.UNREADABLE);
    }
  }

  private static byte[] bytes(XSSFWorkbook book, String title) throws IOException {
    POIXMLProperties.CoreProperties core = book.getProperties().getCoreProperties();
    core.setTitle(VisibleText.of(title));
    core.setModified(Optional.of(MADE));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    book.write(bytes);
    return FixedZip.of(bytes.toByteArray());
  }
}
