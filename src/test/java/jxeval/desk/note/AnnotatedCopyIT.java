package jxeval.desk.note;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jxeval.output.xlsx.LibreOffice;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies that a second program opened and saved are known again. */
class AnnotatedCopyIT {
  @TempDir private Path folder;

  @Test
  void a_copy_mended_and_saved_by_a_second_program_is_told_what_is_left() throws IOException {
    Office office = new Office(folder.resolve("year"));
    office.put("returns/2021-05/秀谷镇.xlsx", Office.faulty().xlsx());
    byte[] saved =
        LibreOffice.convert(office.copy(), "xlsx", Files.createDirectory(folder.resolve("lo")));
    byte[] mended =
        Office.edited(saved, book -> book.getSheet("企业招工").getRow(1).getCell(1).setCellValue(500));
    office.put("returns/2021-05/秀谷镇.xlsx", mended);
    assertEquals("C301 企业招工 C2", office.found());
    assertEquals("1 1 0", office.amended());
    byte[] second = Office.edited(office.copy(), book -> counted(book.getSheet("企业招工")));
    assertEquals(true, second.length > 0);
  }

  /** One note is left, and only its cell bears a comment. */
  private static void counted(Sheet hires) {
    assertEquals(1, hires.getCellComments().size());
    assertEquals(true, hires.getRow(1).getCell(2).getCellComment() != null);
  }
}
