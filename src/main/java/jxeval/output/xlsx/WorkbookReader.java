package jxeval.output.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Reads a workbook that this program wrote, cell by cell, cached values as they stand. */
public final class WorkbookReader {
  private WorkbookReader() {}

  /**
   * The cells that hold something, sheet by sheet, row by row.
   *
   * @throws IOException when the bytes are no .xlsx workbook
   */
  public static List<WrittenCell> cells(byte[] workbook) throws IOException {
    try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      List<WrittenCell> cells = new ArrayList<>();
      for (int i = 0; i < read.getNumberOfSheets(); i++) {
        cells(read.getSheetAt(i), cells);
      }
      return cells;
    }
  }

  /**
   * How many cells hold something in a workbook just as this program writes it, without building
   * it: a full county's takes most of a gigabyte.
   */
  public static int filled(byte[] workbook) {
    int filled = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        if (part.getName().startsWith("xl/worksheets/sheet")) {
          filled += filledCells(new ByteArrayInputStream(zip.readAllBytes()));
        }
      }
      return filled;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A cell that holds nothing is written without content. */
  private static int filledCells(InputStream sheet) throws XMLStreamException {
    int filled = 0;
    boolean inCell = false;
    XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(sheet);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        filled += inCell ? 1 : 0;
        inCell = xml.getLocalName().equals("c");
      } else if (xml.isEndElement()) {
        inCell = false;
      }
    }
    return filled;
  }

  static void cells(XSSFSheet sheet, List<WrittenCell> into) {
    Map<String, String> merged = new HashMap<>();
    for (CellRangeAddress range : sheet.getMergedRegions()) {
      String area = range.formatAsString();
      merged.put(area.substring(0, area.indexOf(':')), area);
    }
    Map<String, XSSFHyperlink> links = new HashMap<>();
    for (XSSFHyperlink link : sheet.getHyperlinkList()) {
      links.putIfAbsent(link.getCellRef().split(":", 2)[0], link);
    }
    for (Row row : sheet) {
      for (Cell any : row) {
        XSSFCell cell = (XSSFCell) any;
        if (cell.getCellType() != CellType.BLANK) {
          String place = cell.getAddress().formatAsString();
          into.add(
              new WrittenCell(
                  sheet.getSheetName(),
                  merged.getOrDefault(place, place),
                  value(cell),
                  style(cell.getCellStyle()),
                  cell.getCellType() == CellType.FORMULA ? cell.getCellFormula() : null,
                  link(links.get(place))));
        }
      }
    }
  }

  private static String value(XSSFCell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case NUMERIC ->
          DateUtil.isCellDateFormatted(cell)
              ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
              : plain(cell.getNumericCellValue());
      case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
      case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
      default -> cell.getStringCellValue();
    };
  }

  private static String plain(double number) {
    BigDecimal exact = new BigDecimal(Double.toString(number)).stripTrailingZeros();
    return exact.scale() < 0 ? exact.setScale(0).toPlainString() : exact.toPlainString();
  }

  private static String style(XSSFCellStyle style) {
    StringBuilder text = new StringBuilder(style.getDataFormatString().replace("_ ", ""));
    text.append(' ').append(style.getFont().getFontName());
    text.append(style.getFont().getXSSFColor() == null ? "" : ink(style));
    text.append(style.getFont().getBold() ? " bold" : "");
    if (style.getFillForegroundXSSFColor() != null) {
      text.append(" on ").append(style.getFillForegroundXSSFColor().getARGBHex().substring(2));
    }
    return text.append(style.getQuotePrefixed() ? " quoted" : "").toString();
  }

  private static String ink(XSSFCellStyle style) {
    String argb = style.getFont().getXSSFColor().getARGBHex();
    return argb == null || argb.endsWith(Palette.INK) ? "" : " " + argb.substring(2);
  }

  private static @Nullable String link(@Nullable XSSFHyperlink link) {
    if (link == null) {
      return null;
    }
    return link.getAddress() == null ? link.getLocation() : link.getAddress();
  }
}
