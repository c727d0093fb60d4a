package jxeval.output.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Has LibreOffice recalculate a workbook and holds its values against the cached ones. */
public final class Recalculated {
  /** LibreOffice told to recalculate every .xlsx on load. */
  private static final String ALWAYS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry" \
      xmlns:xs="http://www.w3.org/2001/XMLSchema" \
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
      <item oor:path="/org.openoffice.Office.Calc/Formula/Load">\
      <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
      </oor:items>
      """;

  private static final MathContext DIGITS = new MathContext(12);
  private static final long SECONDS = 180;

  private Recalculated() {}

  /**
   * Fails unless every formula gives its cached value, to 12 significant digits.
   *
   * @param folder an empty folder for LibreOffice's profile and copies
   * @return the number of formulas compared
   */
  public static int assertSameAsCached(byte[] workbook, Path folder) {
    List<WrittenCell> before = formulas(workbook);
    Map<String, WrittenCell> after = new HashMap<>();
    formulas(saved(workbook, folder)).forEach(c -> after.put(key(c), c));
    List<String> differences = new ArrayList<>();
    for (WrittenCell cell : before) {
      WrittenCell other = after.get(key(cell));
      String value = other == null ? "nothing" : other.value();
      if (!same(cell.value(), value)) {
        differences.add(
            "%s =%s: cached %s, recalculated %s"
                .formatted(key(cell), cell.formula(), cell.value(), value));
      }
    }
    assertEquals(List.of(), differences);
    return before.size();
  }

  private static List<WrittenCell> formulas(byte[] workbook) {
    try {
      return WorkbookReader.cells(workbook).stream().filter(c -> c.formula() != null).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The workbook as LibreOffice saves it after recalculating every formula.
   *
   * @param folder an empty folder for LibreOffice's profile and copies
   */
  public static byte[] saved(byte[] workbook, Path folder) {
    try {
      Path profile = folder.resolve("profile");
      Path settings = Files.createDirectories(profile.resolve("user"));
      Files.writeString(settings.resolve("registrymodifications.xcu"), ALWAYS);
      Path source = Files.write(folder.resolve("cached.xlsx"), workbook);
      Path out = Files.createDirectories(folder.resolve("out"));
      Path log = folder.resolve("soffice.log");
      Process soffice =
          new ProcessBuilder(
                  "soffice",
                  "-env:UserInstallation=" + profile.toUri(),
                  "--headless",
                  "--convert-to",
                  "xlsx",
                  "--outdir",
                  out.toString(),
                  source.toString())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      boolean ended = soffice.waitFor(SECONDS, TimeUnit.SECONDS);
      soffice.destroyForcibly();
      assertTrue(ended, "LibreOffice did not end");
      Path result = out.resolve("cached.xlsx");
      assertTrue(Files.exists(result), "LibreOffice wrote nothing: " + Files.readString(log));
      return Files.readAllBytes(result);
    } catch (IOException e) {
      throw new UncheckedIOException("LibreOffice (soffice) is needed here", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String key(WrittenCell cell) {
    return cell.sheet() + "!" + cell.place();
  }

  private static boolean same(String cached, String recalculated) {
    if (cached.equals(recalculated)) {
      return true;
    }
    try {
      return new BigDecimal(cached)
              .round(DIGITS)
              .compareTo(new BigDecimal(recalculated).round(DIGITS))
          == 0;
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
