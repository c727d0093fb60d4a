package jxeval.output.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import jxeval.report.table.Workbook;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a workbook of the table model as .xlsx, in memory: nothing lands in a temporary folder.
 * Equal workbooks give equal bytes under any locale, time zone and clock.
 */
public final class WorkbookWriter {
  private static final String MAKER = "jx-eval";
  private static final Date MADE = Date.from(Instant.parse("2021-01-01T00:00:00Z"));

  private WorkbookWriter() {}

  /** The bytes of the .xlsx file. */
  public static byte[] write(Workbook workbook) {
    try (XSSFWorkbook poi = new XSSFWorkbook()) {
      Layout layout = new Layout(workbook);
      List<XSSFSheet> sheets =
          layout.grids().stream().map(grid -> poi.createSheet(grid.name())).toList();
      Styles styles = new Styles(poi);
      Links links = new Links(poi, layout, workbook.toInputs());
      for (int i = 0; i < sheets.size(); i++) {
        new SheetWriter(layout, layout.grids().get(i), sheets.get(i), styles, links).write();
      }
      properties(poi.getProperties(), workbook);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      poi.write(bytes);
      return FixedZip.of(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void properties(POIXMLProperties properties, Workbook workbook) {
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(VisibleText.of(workbook.title()));
    core.setSubjectProperty(VisibleText.of(workbook.subject()));
    core.setCreator(MAKER);
    core.setLastModifiedByUser(MAKER);
    core.setCreated(Optional.of(MADE));
    core.setModified(Optional.of(MADE));
    properties.getExtendedProperties().setApplication(MAKER);
  }
}
