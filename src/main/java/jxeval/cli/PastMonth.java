package jxeval.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jxeval.model.Facts;
import jxeval.output.json.Manifest;
import jxeval.output.json.PublishedFigures;
import jxeval.output.json.PublishedManifest;
import jxeval.report.restate.Line;

/**
 * A month's bulletin as it stands published.
 *
 * @param files the two documents that say so, by path below the output folder
 */
record PastMonth(
    YearMonth month,
    PublishedManifest manifest,
    Map<Line, String> figures,
    List<Manifest.Hashed> files) {
  private static final String RESULTS = "results.json";

  /**
   * Reads it; empty where the month was not published.
   *
   * @param out the output folder
   * @throws IOException where the documents cannot be read, or are not what was published
   */
  static Optional<PastMonth> in(Path out, YearMonth month) throws IOException {
    Path set = out.resolve(month.toString());
    Path results = set.resolve(RESULTS);
    Path manifest = set.resolve(Manifest.NAME);
    if (!Files.exists(results) && !Files.exists(manifest)) {
      return Optional.empty();
    }
    byte[] figures = WholeFile.bytes(results);
    byte[] made = WholeFile.bytes(manifest);
    PublishedManifest read = PublishedManifest.of(made);
    Manifest.Hashed document = Manifest.Hashed.of(month + "/" + RESULTS, figures);
    if (!document.sha256().equals(read.outputs().get(RESULTS))) {
      throw new IOException("not as published");
    }
    return Optional.of(
        new PastMonth(
            month,
            read,
            PublishedFigures.of(figures, month.toString()),
            List.of(document, Manifest.Hashed.of(month + "/" + Manifest.NAME, made))));
  }

  /** The same of this folder: one that cannot be read, or is of another folder, is told. */
  static Optional<PastMonth> of(Facts today, Path out, YearMonth month, Console console) {
    Optional<PastMonth> past;
    try {
      past = in(out, month);
    } catch (IOException e) {
      console.message(unreadable(month, console));
      return Optional.empty();
    }
    if (past.isPresent() && !past.orElseThrow().isMadeFrom(today)) {
      console.message(console.words().cli("restate.foreign", "month", month));
      return Optional.empty();
    }
    return past;
  }

  /** Whether it was made from a file that stands there today. */
  private boolean isMadeFrom(Facts today) {
    Set<Map.Entry<String, String>> now = InputChanges.inputs(today.inputs()).entrySet();
    return manifest.inputs().entrySet().stream().anyMatch(now::contains);
  }

  /** What a reader is told of documents that cannot be compared. */
  static String unreadable(YearMonth month, Console console) {
    return console.words().cli("restate.unreadable", "month", month);
  }
}
