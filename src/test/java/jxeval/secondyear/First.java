package jxeval.secondyear;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jxeval.evaluation.Evaluation;
import jxeval.evaluation.Results;
import jxeval.intake.Intake;
import jxeval.intake.Progress;
import jxeval.intake.grid.Limits;
import jxeval.output.json.ResultsJson;
import jxeval.scheme.Scheme;
import jxeval.scheme.load.Loaded;
import jxeval.scheme.load.SchemeLoader;
import jxeval.text.Language;
import jxeval.text.Words;

/** The year's end as the program has it: its own results.json, line by line. */
final class First {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Words WORDS = new Words(Language.ZH);
  private static final Map<String, List<String>> KEYS =
      Map.of(
          "awards",
              List.of(
                  "award", "payee", "kind", "project", "person", "base", "amount", "clause",
                  "status"),
          "groups",
              List.of("kind", "group", "id", "rank", "total", "bonus", "grade", "broken_zero"),
          "consequences", List.of("id", "unit", "says", "clause"),
          "funds", List.of("unit", "granted", "spent", "left", "overspent", "purposes"),
          "survey", List.of("round", "unit", "score", "votes", "rank", "outcome"),
          "screening", List.of("project", "unit", "rule", "outcome", "clause"));
  private final Path folder;
  private final Scheme scheme;
  private final Map<YearMonth, Intake> intakes = new HashMap<>();
  private final Map<String, JsonNode> documents = new HashMap<>();

  First(Path folder, String yaml) {
    this.folder = folder;
    Loaded loaded =
        SchemeLoader.load("targets-2021.yaml", yaml.getBytes(StandardCharsets.UTF_8), List.of());
    this.scheme =
        Objects.requireNonNull(loaded.scheme(), () -> yaml + "\n" + loaded.findings().toString());
  }

  /** The lines of some parts, each named {@code kind.part}. */
  List<String> lines(List<String> parts) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String part : parts) {
      String[] names = part.split("\\.");
      List<String> keys = KEYS.getOrDefault(names[1], List.of());
      for (JsonNode entry : document(names[0]).get(names[1])) {
        for (JsonNode line : names[1].equals("groups") ? entry.get("units") : List.of(entry)) {
          List<String> values =
              keys.stream().map(k -> text(line.has(k) ? line.get(k) : entry.get(k))).toList();
          lines.add(part + ": " + String.join("|", values));
        }
      }
    }
    return lines;
  }

  /** A value as text; an object key by key. */
  private static String text(JsonNode value) {
    if (!value.isObject()) {
      return Reading.folded(value.asText());
    }
    Map<String, String> parts = new TreeMap<>();
    value.properties().forEach(f -> parts.put(f.getKey(), f.getValue().asText()));
    return parts.entrySet().stream()
        .map(e -> e.getKey() + ":" + e.getValue())
        .collect(Collectors.joining(","));
  }

  private JsonNode document(String kind) throws IOException {
    JsonNode known = documents.get(kind);
    if (known == null) {
      known = JSON.readTree(ResultsJson.of(results(kind), WORDS, "0"));
      documents.put(kind, known);
    }
    return known;
  }

  private Results results(String kind) throws IOException {
    YearMonth month = YearMonth.of(2021, kind.equals("midyear") ? 6 : 12);
    if (kind.equals("screen")) {
      month = Intake.latestMonth(folder, 2021).orElse(month);
    }
    Intake intake = intakes.get(month);
    if (intake == null) {
      intake = Intake.read(folder, scheme, month, Limits.STANDARD, 1, Progress.SILENT);
      intakes.put(month, intake);
    }
    return switch (kind) {
      case "awards" -> Evaluation.awards(intake.facts(), scheme, intake.findings());
      case "midyear" -> Evaluation.midyear(intake.facts(), scheme, intake.findings());
      case "satisfaction" -> Evaluation.satisfaction(intake.facts(), scheme, intake.findings());
      default -> Evaluation.screen(intake.facts(), scheme, month, intake.findings());
    };
  }
}
