package jxeval.desk.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jxeval.output.xlsx.LibreOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms that a second program opened, recalculated and saved still pass the check. */
class FormsIT {
  @TempDir private Path folder;

  private byte[] saved(byte[] form) {
    try {
      return LibreOffice.convert(form, "xlsx", Files.createTempDirectory(folder, "lo"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void forms_filled_in_and_saved_by_a_second_program_pass_the_check() throws IOException {
    BlankYear year = new BlankYear(Files.createDirectories(folder.resolve("year")));
    year.report("t3", 1, "工业园区管理委员会", this::saved);
    year.report("t3", 2, "工业园区管理委员会", this::saved);
    year.keepLedger("工业园区管理委员会", this::saved);
    assertEquals("", year.findings(2));
    assertEquals(2 + 4, year.counted(2, "projects"));
  }
}
