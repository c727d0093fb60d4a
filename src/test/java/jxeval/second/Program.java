package jxeval.second;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import jxeval.evaluation.Evaluation;
import jxeval.evaluation.Results;
import jxeval.intake.Intake;
import jxeval.intake.Progress;
import jxeval.intake.grid.Limits;
import jxeval.output.json.ResultsJson;
import jxeval.scheme.load.Loaded;
import jxeval.scheme.load.SchemeLoader;
import jxeval.text.Language;
import jxeval.text.Words;

/** The program's answer for a county drawn by a seed. */
final class Program {
  private Program() {}

  /** Writes the files into the folder and evaluates the month: results.json. */
  static JsonNode of(
      Path folder, String targets, Map<String, String> files, YearMonth month, int jobs)
      throws IOException {
    for (Map.Entry<String, String> e : files.entrySet()) {
      Path file = folder.resolve(e.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, e.getValue());
    }
    Files.writeString(folder.resolve("targets-2021.yaml"), targets);
    Loaded loaded =
        SchemeLoader.load("targets-2021.yaml", targets.getBytes(StandardCharsets.UTF_8), List.of());
    if (loaded.scheme() == null) {
      throw new IllegalStateException(loaded.findings() + "\n" + targets);
    }
    Intake intake =
        Intake.read(folder, loaded.scheme(), month, Limits.STANDARD, jobs, Progress.SILENT);
    Results results = Evaluation.monthly(intake.facts(), loaded.scheme(), month, intake.findings());
    return new ObjectMapper().readTree(ResultsJson.of(results, new Words(Language.EN), "0"));
  }
}
