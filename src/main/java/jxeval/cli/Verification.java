package jxeval.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jxeval.evaluation.Results;
import jxeval.model.InputFile;
import jxeval.output.json.Manifest;
import jxeval.output.json.PublishedManifest;
import jxeval.output.xlsx.CellDifference;
import jxeval.output.xlsx.WorkbookReader;
import jxeval.output.xlsx.WorkbookWriter;
import jxeval.output.xlsx.WrittenCell;
import jxeval.report.table.Workbook;

/**
 * A published workbook against what its inputs give today.
 *
 * @param cells how many were compared
 * @param version of the program that published it; empty where it is this one
 * @param files what became of the files that it was made from, by path: {@code changed}, {@code
 *     gone} or {@code new}
 */
record Verification(
    int cells, String version, Map<String, String> files, List<CellDifference> differences) {

  /** Compares every cell and every hash. */
  static Verification of(
      Published published, Results computed, List<Manifest.Hashed> overlays, Console console) {
    List<WrittenCell> printed = printed(published, console);
    List<WrittenCell> expected = expected(published.kind().workbook(computed));
    PublishedManifest manifest = published.manifest();
    String version = manifest.version();
    Map<String, String> files = new LinkedHashMap<>();
    compare(
        manifest.targets(), Map.of(computed.scheme().file(), computed.scheme().sha256()), files);
    compare(manifest.overlays(), hashes(overlays), files);
    compare(manifest.inputs(), inputs(computed), files);
    return new Verification(
        expected.size(),
        version.equals(Version.number()) ? "" : version,
        files,
        CellDifference.between(printed, expected));
  }

  private static List<WrittenCell> printed(Published published, Console console) {
    byte[] workbook = published.bytes(console);
    try {
      return WorkbookReader.cells(workbook);
    } catch (IOException | RuntimeException e) {
      throw Published.unreadable(published.workbook(), console);
    }
  }

  private static List<WrittenCell> expected(Workbook computed) {
    try {
      return WorkbookReader.cells(WorkbookWriter.write(computed));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether nothing differs. */
  boolean agrees() {
    return version.isEmpty() && files.isEmpty() && differences.isEmpty();
  }

  private static Map<String, String> hashes(List<Manifest.Hashed> files) {
    Map<String, String> hashes = new LinkedHashMap<>();
    files.forEach(f -> hashes.put(f.file(), f.sha256()));
    return hashes;
  }

  private static Map<String, String> inputs(Results computed) {
    Map<String, String> hashes = new LinkedHashMap<>();
    for (InputFile input : computed.facts().inputs()) {
      hashes.put(input.file(), input.sha256());
    }
    return hashes;
  }

  private static void compare(
      Map<String, String> then, Map<String, String> now, Map<String, String> into) {
    then.forEach(
        (file, hash) -> {
          String found = now.get(file);
          if (!hash.equals(found)) {
            into.put(file, found == null ? "gone" : "changed");
          }
        });
    List<String> later = new ArrayList<>(now.keySet());
    later.removeAll(then.keySet());
    later.forEach(file -> into.put(file, "new"));
  }
}
