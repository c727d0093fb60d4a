package jxeval.desk.note;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import jxeval.check.Amendment;
import jxeval.intake.County;
import jxeval.intake.Intake;
import jxeval.intake.Progress;
import jxeval.intake.ReturnBook;
import jxeval.intake.ReturnSheet;
import jxeval.intake.grid.FoundFile;
import jxeval.intake.grid.Limits;
import jxeval.intake.grid.MailedFile;
import jxeval.scheme.Scheme;
import jxeval.text.Language;
import jxeval.text.Words;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/**
 * An office that takes in one township's return, sends it back with notes, and takes it in again.
 */
final class Office {
  static final Words WORDS = new Words(Language.ZH);
  private final Path folder;
  private final Scheme scheme = County.draft().build();

  Office(Path folder) {
    this.folder = folder;
  }

  /** A return with a number that is none in B2, a blank in C2 and two enterprises. */
  static ReturnBook faulty() {
    return ReturnBook.of(
        ReturnBook.cover("秀谷镇", "2021-05", LocalDate.of(2021, 5, 31)),
        ReturnSheet.of("企业招工")
            .line("用工企业|本月招工人数(人)|累计招工人数(人)")
            .row("甲厂", "约500", null)
            .row("乙厂", 3, 3),
        ReturnBook.noProjects());
  }

  Office put(String file, byte[] bytes) {
    try {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.write(path, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Intake intake() {
    try {
      List<Path> paths = List.of(folder.resolve("returns"));
      return Intake.check(folder, paths, scheme, Limits.STANDARD, true, 1, Progress.SILENT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the check finds: {@code C312 企业招工 B2}, sorted. */
  String found() {
    return intake().findings().stream()
        .map(
            f ->
                f.rule().code()
                    + " "
                    + (f.at() == null ? "" : f.at().sheet() + " " + f.at().cell()))
        .collect(Collectors.joining("\n"));
  }

  /** The copies that go back, by path below the folder of copies. */
  Map<String, Annotated> sentBack() {
    Intake intake = intake();
    Map<String, List<Note>> notes = Notes.of(intake.findings(), WORDS);
    Copies copies = Copies.of(intake.facts().inputs(), notes, this::read, Limits.STANDARD, WORDS);
    Map<String, Annotated> all = new LinkedHashMap<>();
    copies.sets().forEach((f, set) -> set.forEach((n, c) -> all.put(f + "/" + n, c)));
    return all;
  }

  /** The only copy. */
  byte[] copy() {
    Map<String, Annotated> copies = sentBack();
    if (copies.size() != 1) {
      throw new AssertionError(copies.keySet());
    }
    return copies.values().iterator().next().bytes();
  }

  private MailedFile read(String file) {
    return new FoundFile(file, folder.resolve(file)).read(folder, Limits.STANDARD);
  }

  /** What became of the notes, as {@code mended left new}. */
  String amended() {
    Intake intake = intake();
    Map<String, List<Note>> notes = Notes.of(intake.findings(), WORDS);
    return intake.unread().entrySet().stream()
        .flatMap(
            e ->
                Amendments.of(
                    e.getKey(), e.getValue(), notes.getOrDefault(e.getKey(), List.of()), WORDS)
                    .stream())
        .map(Office::shown)
        .collect(Collectors.joining("\n"));
  }

  private static String shown(Amendment amendment) {
    return amendment.mended() + " " + amendment.left() + " " + amendment.fresh();
  }

  /** A workbook of either format after its reader has changed it and saved it. */
  static byte[] edited(byte[] book, Consumer<Workbook> pen) {
    try (Workbook open = WorkbookFactory.create(new ByteArrayInputStream(book))) {
      pen.accept(open);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      open.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The parts of a package by name. */
  static Map<String, String> parts(byte[] book) {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        parts.put(
            e.getName(),
            new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.ISO_8859_1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  /** A package of parts as {@link #parts} gives them. */
  static byte[] zipped(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
