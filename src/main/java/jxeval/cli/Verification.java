package jxeval.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jxeval.evaluation.Results;
import jxeval.model.Change;
import jxeval.output.json.Manifest;
import jxeval.output.json.PublishedManifest;
import jxeval.output.xlsx.CellDifference;
import jxeval.output.xlsx.WorkbookReader;
import jxeval.output.xlsx.WorkbookWriter;
import jxeval.output.xlsx.WrittenCell;
import jxeval.thread.Threads;

/**
 * A published workbook against what its inputs give today.
 *
 * @param cells how many were compared
 * @param version of the program that published it; empty where it is this one
 * @param files what it was made from and is otherwise now, by path, as hashes
 */
record Verification(
    int cells, String version, List<Change<String>> files, List<CellDifference> differences) {

  /** Compares every cell and every hash. */
  static Verification of(
      Published published,
      Results computed,
      List<Manifest.Hashed> overlays,
      Corrections corrections,
      Console console,
      Threads threads) {
    byte[] given = published.bytes(console);
    byte[] written =
        WorkbookWriter.write(published.kind().workbook(computed, corrections, threads), threads);
    PublishedManifest manifest = published.manifest();
    String version = manifest.version();
    List<Change<String>> files = new ArrayList<>();
    Map<String, String> inputs = InputChanges.inputs(computed.facts().inputs());
    files.addAll(InputChanges.of(manifest, manifest.inputs(), computed.scheme(), overlays, inputs));
    files.addAll(Change.between(manifest.published(), published.sources(corrections)));
    String another = version.equals(Version.number()) ? "" : version;
    if (Arrays.equals(given, written)) {
      return new Verification(WorkbookReader.filled(written), another, files, List.of());
    }
    List<WrittenCell> printed = printed(given, published, console);
    List<WrittenCell> expected = expected(written);
    return new Verification(
        expected.size(), another, files, CellDifference.between(printed, expected));
  }

  private static List<WrittenCell> printed(byte[] workbook, Published published, Console console) {
    try {
      return WorkbookReader.cells(workbook);
    } catch (IOException | RuntimeException e) {
      throw Published.unreadable(published.workbook(), console);
    }
  }

  private static List<WrittenCell> expected(byte[] workbook) {
    try {
      return WorkbookReader.cells(workbook);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether nothing differs. */
  boolean agrees() {
    return version.isEmpty() && files.isEmpty() && differences.isEmpty();
  }
}
