package jxeval.intake.grid;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoundFileTest {
  private static final byte[] TABLE = {'a', ',', 'b'};

  @TempDir Path parent;
  private Path year = Path.of("");

  @BeforeEach
  void makeYearFolder() throws IOException {
    year = Files.createDirectories(parent.resolve("2021"));
    Files.createDirectories(year.resolve("returns/2021-05/秀谷镇"));
  }

  @Test
  void filesAreFoundByPathWithoutLockFilesAndDotFiles() throws IOException {
    for (String name :
        List.of(
            "2021-05/b.xlsx",
            "2021-05/a.xlsx",
            "2021-05/~$a.xlsx",
            "2021-05/.~lock.a.xlsx#",
            "2021-05/.DS_Store",
            "2021-05/秀谷镇/封面.csv")) {
      Files.write(year.resolve("returns").resolve(name), TABLE);
    }
    Files.createDirectories(year.resolve("returns/.git"));
    Files.write(year.resolve("returns/.git/a.xlsx"), TABLE);

    assertEquals(
        List.of("returns/2021-05/a.xlsx", "returns/2021-05/b.xlsx", "returns/2021-05/秀谷镇/封面.csv"),
        FoundFile.below(year, "returns").stream().map(FoundFile::file).toList());
  }

  @Test
  void aFolderThatIsMissingHasNoFiles() throws IOException {
    assertEquals(List.of(), FoundFile.below(year, "ledgers"));
  }

  @Test
  void aFileIsReadOnceWithItsHash() throws IOException {
    MailedFile file = read("a.csv", TABLE, Limits.STANDARD);

    assertArrayEquals(TABLE, file.bytes());
    assertEquals("1eb7c54d52831bbfe8942af0b1c56b7409523a59ed6ca99c1174fef7eb32c1b5", file.sha256());
    assertTrue(file.grid(Limits.STANDARD).readable());
  }

  @Test
  void aFileAtTheLimitIsReadAndOneByteMoreIsNot() throws IOException {
    Limits three = limited(3);

    assertEquals(List.of(), read("a.csv", TABLE, three).findings());
    MailedFile four = read("b.csv", new byte[] {'a', ',', 'b', 'c'}, three);
    assertEquals(List.of("F110"), XlsxTest.codes(four.grid(three)));
    assertEquals("4", four.findings().get(0).found());
    assertEquals(64, four.sha256().length());
  }

  @Test
  void aLinkIsFollowedInsideTheYearFolderOnly() throws IOException {
    Files.write(parent.resolve("outside.csv"), TABLE);
    Files.write(year.resolve("inside.csv"), TABLE);
    Path folder = year.resolve("returns/2021-05");
    Files.createSymbolicLink(folder.resolve("a.csv"), parent.resolve("outside.csv"));
    Files.createSymbolicLink(folder.resolve("b.csv"), year.resolve("inside.csv"));
    Files.createSymbolicLink(folder.resolve("c.csv"), year.resolve("nowhere.csv"));
    Files.createSymbolicLink(folder.resolve("d.csv"), folder);

    List<List<String>> codes =
        FoundFile.below(year, "returns").stream()
            .map(found -> XlsxTest.codes(found.read(year, Limits.STANDARD).grid(Limits.STANDARD)))
            .toList();
    assertEquals(List.of(List.of("F102"), List.of(), List.of("F104"), List.of("F103")), codes);
  }

  private MailedFile read(String name, byte[] bytes, Limits limits) throws IOException {
    Path path = year.resolve("returns/2021-05").resolve(name);
    Files.write(path, bytes);
    return new FoundFile("returns/2021-05/" + name, path).read(year, limits);
  }

  private static Limits limited(int bytes) {
    Limits all = Limits.STANDARD;
    return new Limits(
        bytes,
        all.zipEntries(),
        all.partBytes(),
        all.inflatedBytes(),
        all.rows(),
        all.columns(),
        all.cells(),
        all.sheets(),
        all.cellChars(),
        all.sharedChars(),
        all.depth());
  }
}
