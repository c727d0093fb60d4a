package jxeval.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    byte[] figures = Files.readAllBytes(results);
    byte[] made = Files.readAllBytes(manifest);
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

  /** What a reader is told of documents that cannot be compared. */
  static String unreadable(YearMonth month, Console console) {
    return console.words().cli("restate.unreadable", "month", month);
  }
}
