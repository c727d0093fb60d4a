package jxeval.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A return of several sheets, in the formats that offices send. */
public final class ReturnBook {
  private final List<ReturnSheet> sheets;

  private ReturnBook(List<ReturnSheet> sheets) {
    this.sheets = sheets;
  }

  public static ReturnBook of(ReturnSheet... sheets) {
    return new ReturnBook(List.of(sheets));
  }

  /** A cover; a blank part is left out. */
  public static ReturnSheet cover(
      @Nullable String unit, @Nullable Object month, @Nullable Object submitted) {
    return ReturnSheet.of("封面")
        .row("填报单位", unit)
        .row("报表月份", month)
        .row("填报人", "张三")
        .row("报送日期", submitted);
  }

  /** A township's return with one enterprise that hired so many. */
  public static ReturnBook township(
      @Nullable String unit, @Nullable Object month, @Nullable Object submitted, int hired) {
    return of(cover(unit, month, submitted), hiring(hired), noProjects());
  }

  public static ReturnSheet hiring(int hired) {
    return ReturnSheet.of("企业招工").line("用工企业|本月招工人数(人)|累计招工人数(人)").row("甲厂", hired, hired);
  }

  public static ReturnSheet noProjects() {
    return ReturnSheet.of("招商项目")
        .line("项目名称|投资方|资金来源|项目类别|产业|计划总投资(万元)|本月实际进资(万元)|累计实际进资(万元)|引进单位|项目状态");
  }

  public static ReturnSheet trips() {
    return ReturnSheet.of("外出招商活动").line("参加单位|带队领导|出发日期|返回日期|目的地|拜访企业");
  }

  public static ReturnSheet services() {
    return ReturnSheet.of("项目服务").line("项目名称|服务单位|进度");
  }

  public static ReturnSheet funds() {
    return ReturnSheet.of("工作经费").line("日期|用途|金额(元)");
  }

  public byte[] xlsx() {
    return written(new XSSFWorkbook());
  }

  public byte[] xls() {
    return written(new HSSFWorkbook());
  }

  /** One sheet as CSV. */
  public byte[] csv(String sheet, Charset charset) {
    return only(sheet).rows.stream()
        .map(r -> r.stream().map(ReturnBook::shown).collect(Collectors.joining(",")))
        .collect(Collectors.joining("\r\n", "", "\r\n"))
        .getBytes(charset);
  }

  /** The sheets as the tables of a web page, each captioned by its name. */
  public byte[] html() {
    StringBuilder page = new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body>");
    for (ReturnSheet sheet : sheets) {
      page.append("<table><caption>").append(sheet.name).append("</caption>");
      for (List<@Nullable Object> row : sheet.rows) {
        page.append("<tr>");
        row.forEach(c -> page.append("<td>").append(escaped(c)).append("</td>"));
        page.append("</tr>");
      }
      page.append("</table>");
    }
    return page.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The sheets as XML 2003. */
  public byte[] xml() {
    StringBuilder book =
        new StringBuilder(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <?mso-application progid="Excel.Sheet"?>
            <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
                xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
            """);
    for (ReturnSheet sheet : sheets) {
      book.append("<Worksheet ss:Name=\"").append(sheet.name).append("\"><Table>\n");
      for (List<@Nullable Object> row : sheet.rows) {
        book.append("<Row>");
        for (Object cell : row) {
          boolean number = cell instanceof Integer || cell instanceof BigDecimal;
          book.append(cell == null ? "<Cell/>" : "<Cell><Data ss:Type=\"");
          if (cell != null) {
            book.append(number ? "Number" : "String")
                .append("\">")
                .append(escaped(cell))
                .append("</Data></Cell>");
          }
        }
        book.append("</Row>\n");
      }
      book.append("</Table></Worksheet>\n");
    }
    return book.append("</Workbook>").toString().getBytes(StandardCharsets.UTF_8);
  }

  private ReturnSheet only(String sheet) {
    return sheets.stream().filter(s -> s.name.equals(sheet)).findFirst().orElseThrow();
  }

  private static String shown(@Nullable Object cell) {
    return cell == null ? "" : cell.toString();
  }

  private static String escaped(@Nullable Object cell) {
    return shown(cell).replace("&", "&amp;").replace("<", "&lt;");
  }

  private byte[] written(Workbook book) {
    try (book) {
      CellStyle day = book.createCellStyle();
      day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
      for (ReturnSheet sheet : sheets) {
        Sheet written = book.createSheet(sheet.name);
        for (int r = 0; r < sheet.rows.size(); r++) {
          Row row = written.createRow(r);
          for (int c = 0; c < sheet.rows.get(r).size(); c++) {
            Object value = sheet.rows.get(r).get(c);
            if (value != null) {
              write(row.createCell(c), value, day);
            }
          }
        }
        sheet.merges.forEach(written::addMergedRegion);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Cell cell, Object value, CellStyle day) {
    if (value instanceof Integer n) {
      cell.setCellValue(n);
    } else if (value instanceof BigDecimal n) {
      cell.setCellValue(n.doubleValue());
    } else if (value instanceof LocalDate date) {
      cell.setCellValue(date);
      cell.setCellStyle(day);
    } else {
      cell.setCellValue(value.toString());
    }
  }
}
