package jxeval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import jxeval.evaluation.Evaluation;
import jxeval.evaluation.Results;
import jxeval.intake.Intake;
import jxeval.output.json.Manifest;
import jxeval.output.json.PublishedFigures;
import jxeval.output.json.PublishedManifest;
import jxeval.output.json.ResultsJson;
import jxeval.second.WrittenYear;
import jxeval.text.Language;
import jxeval.text.Words;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random years with the faults of real ones, in which later months come in. */
class RestatingTest {
  private static final int MONTHS = 4;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, Long.getLong("jxeval.restating.years", 25));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void laterMonthsRestateNothing(long seed, @TempDir Path folder) throws IOException {
    WrittenYear year = new WrittenYear(seed, MONTHS, folder);
    Restating today = new Restating(year.upTo(MONTHS).facts(), year.scheme(), List.of());
    for (int month = 1; month < MONTHS; month++) {
      assertEquals(List.of(), today.of(published(year, month)).figures(), "month " + month);
    }
  }

  /** As another version published it, so that it is computed anew. */
  private static PastMonth published(WrittenYear year, int month) throws IOException {
    Intake then = year.upTo(month);
    Results results =
        Evaluation.monthly(then.facts(), year.scheme(), year.month(month), then.findings());
    byte[] document =
        ResultsJson.of(results, new Words(Language.ZH), "0").getBytes(StandardCharsets.UTF_8);
    Manifest manifest =
        new Manifest(
            "0",
            "monthly " + year.month(month),
            new Manifest.Hashed(year.scheme().file(), year.scheme().sha256()),
            List.of(),
            then.facts().inputs(),
            List.of());
    return new PastMonth(
        year.month(month),
        PublishedManifest.of(manifest.document(Map.of()).getBytes(StandardCharsets.UTF_8)),
        PublishedFigures.of(document, year.month(month).toString()),
        List.of());
  }
}
