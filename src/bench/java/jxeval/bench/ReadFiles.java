package jxeval.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import jxeval.intake.grid.Grids;
import jxeval.intake.grid.Limits;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/**
 * Reads all workbooks of one kind below a folder, many times over, in one of several ways, and
 * prints how many cells there were.
 *
 * <p>{@code ReadFiles scan|jx-eval|usermodel|fastexcel xlsx|xls TIMES THREADS FOLDER}
 */
final class ReadFiles {
  /** A way of reading: the cells of a workbook. */
  private interface Way {
    long cells(byte[] bytes) throws IOException;
  }

  private ReadFiles() {}

  public static void main(String[] args) throws Exception {
    Way way =
        switch (args[0]) {
          case "scan" -> ReadFiles::scanned;
          case "jx-eval" -> ReadFiles::ours;
          case "usermodel" -> ReadFiles::usermodel;
          case "fastexcel" -> ReadFiles::fastexcel;
          default -> throw new IllegalArgumentException(args[0]);
        };
    List<byte[]> books;
    try (Stream<Path> files = Files.walk(Path.of(args[4]))) {
      books =
          files
              .filter(f -> f.toString().endsWith("." + args[1]))
              .sorted()
              .map(ReadFiles::bytes)
              .filter(b -> b.length > 8 && (b[0] == 'P' || b[0] == (byte) 0xd0))
              .toList();
    }
    ExecutorService threads = Executors.newFixedThreadPool(Integer.parseInt(args[3]));
    long cells = 0;
    for (int i = 0; i < Integer.parseInt(args[2]); i++) {
      List<Future<Long>> all = books.stream().map(b -> threads.submit(() -> way.cells(b))).toList();
      for (Future<Long> each : all) {
        cells += each.get();
      }
    }
    threads.shutdown();
    System.out.println(books.size() + " workbooks, " + cells + " cells");
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Inflates every part and looks at every byte: the least that any reader does. */
  private static long scanned(byte[] bytes) throws IOException {
    long cells = 0;
    byte[] buffer = new byte[1 << 13];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        boolean sheet = part.getName().contains("worksheets/sheet");
        int before = 0;
        for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
          for (int i = 0; i < n; i++) {
            int now = buffer[i];
            if (sheet && before == '<' && now == 'c') {
              cells++;
            }
            before = now;
          }
        }
      }
    }
    return cells;
  }

  private static long ours(byte[] bytes) {
    return Grids.read("book", bytes, Limits.STANDARD).sheets().stream()
        .mapToLong(s -> s.rows().stream().mapToLong(r -> r.cells().size()).sum())
        .sum();
  }

  private static long usermodel(byte[] bytes) throws IOException {
    long cells = 0;
    try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            cells += cell.getCellType() == null ? 0 : 1;
          }
        }
      }
    }
    return cells;
  }

  private static long fastexcel(byte[] bytes) throws IOException {
    long cells = 0;
    try (InputStream in = new ByteArrayInputStream(bytes);
        ReadableWorkbook book = new ReadableWorkbook(in)) {
      for (var sheet : book.getSheets().toList()) {
        try (Stream<org.dhatim.fastexcel.reader.Row> rows = sheet.openStream()) {
          cells += rows.mapToLong(r -> r.stream().filter(c -> c != null).count()).sum();
        }
      }
    }
    return cells;
  }
}
