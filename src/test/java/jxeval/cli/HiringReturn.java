package jxeval.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import jxeval.intake.ReturnBook;
import jxeval.intake.ReturnSheet;

/** A township's return of January 2021 that states one firm's hirings, 500 to date. */
final class HiringReturn {
  private HiringReturn() {}

  /**
   * Writes it below a year folder.
   *
   * @param hired what stands in B2 of 企业招工
   */
  static void write(Path folder, String unit, String name, Object hired) throws IOException {
    Path file = folder.resolve("returns/2021-01").resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(
        file,
        ReturnBook.of(
                ReturnBook.cover(unit, "2021-01", LocalDate.of(2021, 1, 31)),
                ReturnSheet.of("企业招工").line("用工企业|本月招工人数(人)|累计招工人数(人)").row("甲厂", hired, 500),
                ReturnBook.noProjects())
            .xlsx());
  }
}
