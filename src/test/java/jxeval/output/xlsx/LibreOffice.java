package jxeval.output.xlsx;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The second program: opens a workbook, recalculates every formula, writes another format. */
public final class LibreOffice {
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

  private static final long SECONDS = 300;

  private LibreOffice() {}

  /**
   * The workbook in another format.
   *
   * @param format a file extension, such as {@code xlsx} or {@code pdf}
   * @param folder a folder for LibreOffice's profile and copies
   */
  public static byte[] convert(byte[] workbook, String format, Path folder) {
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
                  format,
                  "--outdir",
                  out.toString(),
                  source.toString())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      boolean ended = soffice.waitFor(SECONDS, TimeUnit.SECONDS);
      soffice.destroyForcibly();
      assertTrue(ended, "LibreOffice did not end");
      Path result = out.resolve("cached." + format);
      assertTrue(Files.exists(result), "LibreOffice wrote nothing: " + Files.readString(log));
      return Files.readAllBytes(result);
    } catch (IOException e) {
      throw new UncheckedIOException("LibreOffice (soffice) is needed here", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
