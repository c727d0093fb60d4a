package jxeval.desk.note;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jxeval.desk.opc.UnpatchableException;
import jxeval.text.Words;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFHyperlink;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor.HSSFColorPredefined;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** A copy of an .xls file with comments and fills on noted cells and 修改清单 as its first sheet. */
final class XlsCopy {
  private static final String AUTHOR = "jx-eval";
  private static final int COLUMNS = 4;
  private static final int ROWS = 8;

  /** Inches beside the list. */
  private static final double SIDE = 0.5;

  /** Percent at which the list is as wide as a page. */
  private static final short ONE_PAGE_WIDE = 62;

  private final HSSFWorkbook book;
  private final List<Note> notes;
  private final Words words;
  private final Map<List<Object>, HSSFCellStyle> styles = new HashMap<>();

  private XlsCopy(HSSFWorkbook book, List<Note> notes, Words words) {
    this.book = book;
    this.notes = notes;
    this.words = words;
  }

  /**
   * The copy; streams of the file that are no workbook, such as macros, are kept.
   *
   * @throws UnpatchableException when the file cannot be kept
   */
  static byte[] of(byte[] file, List<Note> notes, Words words) {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(file));
        HSSFWorkbook book = new HSSFWorkbook(files, true)) {
      new XlsCopy(book, notes, words).mark();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return bytes.toByteArray();
    } catch (IOException | RuntimeException e) {
      throw new UnpatchableException("xls");
    }
  }

  private void mark() {
    String list = words.of("desk", "list.name");
    int earlier = book.getSheetIndex(list);
    if (earlier >= 0) {
      book.removeSheetAt(earlier);
    }
    for (int i = 0; i < book.getNumberOfSheets(); i++) {
      HSSFSheet sheet = book.getSheetAt(i);
      clean(sheet);
      Place.of(notes, sheet.getSheetName()).forEach((place, said) -> cell(sheet, place, said));
      sheet.setSelected(false);
    }
    list(book.createSheet(list));
    book.setSheetOrder(list, 0);
    book.setActiveSheet(0);
    book.setSelectedTab(0);
    book.getSheetAt(0).setSelected(true);
  }

  /** Takes off what an earlier copy put on. */
  private void clean(HSSFSheet sheet) {
    sheet
        .getCellComments()
        .forEach(
            (at, comment) -> {
              if (AUTHOR.equals(comment.getAuthor())
                  || Note.beginsLikeOne(comment.getString().getString())) {
                HSSFCell cell = sheet.getRow(at.getRow()).getCell(at.getColumn());
                cell.removeCellComment();
                cell.setCellStyle(style(cell.getCellStyle(), null));
              }
            });
  }

  private void cell(HSSFSheet sheet, Place place, List<Note> said) {
    int rowIndex = place.row() - 1;
    HSSFRow row =
        sheet.getRow(rowIndex) == null ? sheet.createRow(rowIndex) : sheet.getRow(rowIndex);
    HSSFCell cell = row.getCell(place.column() - 1);
    if (cell == null) {
      cell = row.createCell(place.column() - 1);
      HSSFCellStyle column = sheet.getColumnStyle(place.column() - 1);
      if (column != null) {
        cell.setCellStyle(column);
      }
    }
    cell.setCellStyle(style(cell.getCellStyle(), Fills.of(said)));
    String text = said.stream().map(n -> n.comment(words)).collect(Collectors.joining("\n\n"));
    HSSFComment own = cell.getCellComment();
    if (own != null) {
      own.setString(new HSSFRichTextString(own.getString().getString() + "\n" + text));
      return;
    }
    HSSFPatriarch drawing =
        sheet.getDrawingPatriarch() == null
            ? sheet.createDrawingPatriarch()
            : sheet.getDrawingPatriarch();
    int column = place.column() - 1;
    HSSFComment comment =
        drawing.createCellComment(
            new HSSFClientAnchor(
                0,
                0,
                0,
                0,
                (short) (column + 1),
                rowIndex,
                (short) (column + 1 + COLUMNS),
                rowIndex + ROWS));
    comment.setString(new HSSFRichTextString(text));
    comment.setAuthor(AUTHOR);
    cell.setCellComment(comment);
  }

  private HSSFCellStyle style(HSSFCellStyle like, @Nullable Fills fill) {
    return styles.computeIfAbsent(
        List.of(like.getIndex(), fill == null ? "" : fill.name()),
        k -> {
          HSSFCellStyle style = book.createCellStyle();
          style.cloneStyleFrom(like);
          style.setFillPattern(
              fill == null ? FillPatternType.NO_FILL : FillPatternType.SOLID_FOREGROUND);
          if (fill != null) {
            style.setFillForegroundColor(
                fill == Fills.ERROR
                    ? HSSFColorPredefined.ROSE.getIndex()
                    : HSSFColorPredefined.LIGHT_YELLOW.getIndex());
          }
          return style;
        });
  }

  private void list(HSSFSheet sheet) {
    HSSFCellStyle head = look(true, HSSFColorPredefined.AUTOMATIC);
    HSSFCellStyle text = look(false, HSSFColorPredefined.AUTOMATIC);
    HSSFCellStyle linked = look(false, HSSFColorPredefined.BLUE);
    for (int c = 0; c < ListSheet.WIDTHS.size(); c++) {
      sheet.setColumnWidth(c, ListSheet.WIDTHS.get(c) * 256);
    }
    row(sheet, 0, List.of(words.of("desk", "list.title", "count", notes.size())), head);
    row(sheet, 1, List.of(words.of("desk", "list.help")), head);
    for (int line = 0; line < 2; line++) {
      sheet.addMergedRegion(new CellRangeAddress(line, line, 0, ListSheet.WIDTHS.size() - 1));
    }
    row(sheet, 2, ListSheet.headers(words), head);
    for (int i = 0; i < notes.size(); i++) {
      Note note = notes.get(i);
      row(sheet, 3 + i, ListSheet.line(i + 1, note, words), text);
      if (note.cell() != null) {
        HSSFHyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(ListSheet.place(note));
        sheet.getRow(3 + i).getCell(2).setHyperlink(link);
        sheet.getRow(3 + i).getCell(2).setCellStyle(linked);
      }
    }
    sheet.createFreezePane(0, 3);
    sheet.setMargin(PageMargin.LEFT, SIDE);
    sheet.setMargin(PageMargin.RIGHT, SIDE);
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setScale(ONE_PAGE_WIDE);
  }

  private HSSFCellStyle look(boolean bold, HSSFColorPredefined ink) {
    HSSFFont font = book.createFont();
    font.setFontName("宋体");
    font.setFontHeightInPoints((short) 11);
    font.setBold(bold);
    font.setColor(ink.getIndex());
    HSSFCellStyle style = book.createCellStyle();
    style.setFont(font);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private static void row(HSSFSheet sheet, int number, List<String> texts, HSSFCellStyle style) {
    HSSFRow row = sheet.createRow(number);
    row.setHeightInPoints(ListSheet.points(texts));
    for (int c = 0; c < texts.size(); c++) {
      HSSFCell cell = row.createCell(c);
      cell.setCellValue(texts.get(c));
      cell.setCellStyle(style);
    }
  }
}
