package jxeval.bench;

import com.ctc.wstx.stax.WstxInputFactory;
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
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import jxeval.intake.grid.GridRow;
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
 * <p>{@code ReadFiles bytes|scan|stax|jx-eval|usermodel|fastexcel xlsx|xls TIMES THREADS FOLDER}
 */
final class ReadFiles {
  /** A way of reading: the cells of a workbook. */
  private interface Way {
    long cells(byte[] bytes) throws IOException;
  }

  private static final XMLInputFactory XML = new WstxInputFactory();

  private ReadFiles() {}

  public static void main(String[] args) throws Exception {
    Way way =
        switch (args[0]) {
          case "bytes" -> ReadFiles::looked;
          case "scan" -> ReadFiles::scanned;
          case "stax" -> ReadFiles::parsed;
          case "jx-eval" -> bytes -> ours("book." + args[1], bytes);
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
              .filter(ReadFiles::isWhole)
              .map(ReadFiles::bytes)
              .toList();
    }
    ExecutorService threads = Executors.newFixedThreadPool(Integer.parseInt(args[3]));
    try {
      System.out.println(
          books.size()
              + " workbooks, "
              + cells(way, books, threads, Integer.parseInt(args[2]))
              + " cells");
    } finally {
      threads.shutdown();
    }
  }

  private static long cells(Way way, List<byte[]> books, ExecutorService threads, int times)
      throws Exception {
    long cells = 0;
    for (int i = 0; i < times; i++) {
      List<Future<Long>> all = books.stream().map(b -> threads.submit(() -> way.cells(b))).toList();
      for (Future<Long> each : all) {
        cells += each.get();
      }
    }
    return cells;
  }

  /** Whether the content is what the name says, so that every reader can open it. */
  private static boolean isWhole(Path file) {
    if (file.toString().endsWith(".xls")) {
      return bytes(file)[0] == (byte) 0xd0;
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return zip.size() > 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Inflates every part and looks at every byte: the least that any reader does. */
  private static long looked(byte[] bytes) throws IOException {
    long marks = 0;
    byte[] buffer = new byte[1 << 13];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      while (zip.getNextEntry() != null) {
        for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
          for (int i = 0; i < n; i++) {
            marks += buffer[i] == '<' ? 1 : 0;
          }
        }
      }
    }
    return marks;
  }

  /** Scans every part for its tags, their names, attributes and texts, and builds nothing. */
  private static long scanned(byte[] bytes) throws IOException {
    long cells = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        Tags tags = new Tags(zip.readAllBytes());
        while (tags.next()) {
          cells += tags.isCell() ? 1 : 0;
        }
      }
    }
    return cells;
  }

  /** Parses every part as a stream of XML and builds nothing. */
  private static long parsed(byte[] bytes) throws IOException {
    long cells = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        boolean sheet = part.getName().contains("worksheets/sheet");
        XMLStreamReader xml =
            XML.createXMLStreamReader(new ByteArrayInputStream(zip.readAllBytes()));
        while (xml.hasNext()) {
          if (xml.next() == XMLStreamConstants.START_ELEMENT
              && sheet
              && xml.getLocalName().equals("c")) {
            cells++;
          }
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    return cells;
  }

  private static long ours(String file, byte[] bytes) {
    long cells = 0;
    for (jxeval.intake.grid.Sheet sheet : Grids.read(file, bytes, Limits.STANDARD).sheets()) {
      for (GridRow row : sheet.rows()) {
        cells += row.cells().size();
      }
    }
    return cells;
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
