package jxeval.examples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Pages to the bytes of the formats that offices send. */
final class Books {
  private Books() {}

  static byte[] xlsx(List<Page> pages) {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      fill(book, pages);
      var stamp =
          java.util.Optional.of(
              java.util.Date.from(LocalDateTime.of(2021, 1, 1, 0, 0).toInstant(ZoneOffset.UTC)));
      book.getProperties().getCoreProperties().setCreated(stamp);
      book.getProperties().getCoreProperties().setModified(stamp);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return rezip(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] xls(List<Page> pages) {
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      fill(book, pages);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] csv(Page page, Charset charset) {
    String text =
        page.rows.stream()
            .map(r -> r.stream().map(Books::quoted).collect(Collectors.joining(",")))
            .collect(Collectors.joining("\r\n", "", "\r\n"));
    return text.getBytes(charset);
  }

  /** An export of a web system: an HTML table that calls itself a workbook. */
  static byte[] html(List<Page> pages) {
    StringBuilder text = new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body>\n");
    for (Page page : pages) {
      text.append("<table border=\"1\"><caption>").append(page.name).append("</caption>\n");
      for (List<@Nullable Object> row : page.rows) {
        text.append("<tr>");
        row.forEach(c -> text.append("<td>").append(shown(c)).append("</td>"));
        text.append("</tr>\n");
      }
      text.append("</table>\n");
    }
    return text.append("</body></html>\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void fill(Workbook book, List<Page> pages) {
    CellStyle date = book.createCellStyle();
    date.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
    for (Page page : pages) {
      Sheet sheet = book.createSheet(page.name);
      for (int r = 0; r < page.rows.size(); r++) {
        Row row = sheet.createRow(r);
        for (int c = 0; c < page.rows.get(r).size(); c++) {
          Object value = page.rows.get(r).get(c);
          if (value != null) {
            set(row.createCell(c), value, date);
          }
        }
      }
      page.merges.forEach(m -> sheet.addMergedRegion(new CellRangeAddress(m[0], m[1], m[2], m[3])));
    }
  }

  private static void set(Cell cell, Object value, CellStyle date) {
    if (value instanceof Integer n) {
      cell.setCellValue(n);
    } else if (value instanceof Double d) {
      cell.setCellValue(d);
    } else if (value instanceof LocalDate day) {
      cell.setCellValue(day);
      cell.setCellStyle(date);
    } else {
      cell.setCellValue(value.toString());
    }
  }

  private static String quoted(@Nullable Object value) {
    String text = shown(value);
    return text.contains(",") || text.contains("\"") || text.contains("\n")
        ? '"' + text.replace("\"", "\"\"") + '"'
        : text;
  }

  private static String shown(@Nullable Object value) {
    return Objects.toString(value, "");
  }

  /** The same package with sorted entries and one fixed time. */
  private static byte[] rezip(byte[] zip) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        ZipEntry fixed = new ZipEntry(entry.getKey());
        fixed.setTimeLocal(LocalDateTime.of(1980, 2, 1, 0, 0));
        out.putNextEntry(fixed);
        out.write(entry.getValue());
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
