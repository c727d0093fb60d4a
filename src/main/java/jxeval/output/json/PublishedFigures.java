package jxeval.output.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import jxeval.evaluation.Results;
import jxeval.report.restate.Line;
import jxeval.text.Language;
import jxeval.text.Words;

/** The figures of a monthly results.json, as they are printed there. */
public final class PublishedFigures {
  private static final Set<Line.Kind> NUMBERS =
      EnumSet.of(Line.Kind.RANK, Line.Kind.TOTAL, Line.Kind.SCORE, Line.Kind.BONUS);
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,10})?");

  private final Map<Line, String> figures = new LinkedHashMap<>();
  private final JsonNode root;

  private PublishedFigures(JsonNode root) {
    this.root = root;
  }

  /**
   * Reads the document.
   *
   * @throws IOException where it is none of that month
   */
  public static Map<Line, String> of(byte[] document, String month) throws IOException {
    JsonNode root = new ObjectMapper().readTree(document);
    boolean fits =
        root != null
            && root.path("schema").asText().equals(ResultsJson.SCHEMA)
            && root.path("kind").asText().equals("monthly")
            && root.path("period").asText().equals(month);
    if (!fits) {
      throw new IOException("no results of " + month);
    }
    return new PublishedFigures(root).read(month);
  }

  /** The figures of a monthly run, as they would be printed. */
  public static Map<Line, String> of(Results results) {
    String document = ResultsJson.of(results, new Words(Language.ZH), "");
    try {
      return of(document.getBytes(StandardCharsets.UTF_8), results.period());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<Line, String> read(String month) throws IOException {
    for (JsonNode group : root.path("groups")) {
      String assessment = group.path("kind").asText();
      for (JsonNode unit : group.path("units")) {
        unit(assessment, unit);
      }
    }
    for (JsonNode raised : root.path("consequences")) {
      put(Line.Kind.CONSEQUENCE, unit(raised), raised.path("id").asText(), raised, "says");
    }
    for (JsonNode line : root.path("county")) {
      String id = line.path("id").asText();
      put(Line.Kind.ACTUAL, "", id, line, "actual");
      put(Line.Kind.TARGET, "", id, line, "target");
      put(Line.Kind.MET, "", id, line, "met");
    }
    for (JsonNode outing : root.path("outings")) {
      put(Line.Kind.DAYS, unit(outing), "", outing, "days");
      put(Line.Kind.BATCHES, unit(outing), "", outing, "batches");
    }
    for (JsonNode fund : root.path("funds")) {
      put(Line.Kind.SPENT, unit(fund), "", fund, "spent");
      put(Line.Kind.OVERSPENT, unit(fund), "", fund, "overspent");
    }
    for (JsonNode submission : root.path("submissions")) {
      if (submission.path("month").asText().equals(month)) {
        put(Line.Kind.SUBMISSION, unit(submission), "", submission, "status");
      }
    }
    return figures;
  }

  private void unit(String assessment, JsonNode unit) throws IOException {
    String id = unit.path("id").asText();
    put(Line.Kind.RANK, id, assessment, unit, "rank");
    put(Line.Kind.GRADE, id, assessment, unit, "grade");
    put(Line.Kind.VETO, id, assessment, unit, "veto");
    put(Line.Kind.BROKEN_ZERO, id, assessment, unit, "broken_zero");
    put(Line.Kind.TOTAL, id, assessment, unit, "total");
    put(Line.Kind.BONUS, id, assessment, unit, "bonus");
    for (JsonNode indicator : unit.path("indicators")) {
      String item = assessment + "/" + indicator.path("id").asText();
      put(Line.Kind.ACTUAL, id, item, indicator, "actual");
      put(Line.Kind.TARGET, id, item, indicator, "target");
      put(Line.Kind.SCORE, id, item, indicator, "score");
      put(Line.Kind.BONUS, id, item, indicator, "bonus");
    }
  }

  private static String unit(JsonNode line) {
    return line.path("unit").asText();
  }

  private void put(Line.Kind kind, String owner, String item, JsonNode at, String key)
      throws IOException {
    JsonNode value = at.path(key);
    if (value.isValueNode() && !value.isNull()) {
      if (NUMBERS.contains(kind) && !DECIMAL.matcher(value.asText()).matches()) {
        throw new IOException("no number: " + key);
      }
      figures.put(new Line(kind, owner, item), value.asText());
    }
  }
}
