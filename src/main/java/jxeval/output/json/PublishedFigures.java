package jxeval.output.json;

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
  private final Stated root;

  private PublishedFigures(Stated root) {
    this.root = root;
  }

  /**
   * Reads the document.
   *
   * @throws IOException where it is none of that month
   */
  public static Map<Line, String> of(byte[] document, String month) throws IOException {
    Stated root = Stated.of(document);
    boolean fits =
        root.at("schema").text().equals(ResultsJson.SCHEMA)
            && root.at("kind").text().equals("monthly")
            && root.at("period").text().equals(month);
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
    for (Stated group : root.at("groups").each()) {
      String assessment = group.at("kind").text();
      for (Stated unit : group.at("units").each()) {
        unit(assessment, unit);
      }
    }
    for (Stated raised : root.at("consequences").each()) {
      put(Line.Kind.CONSEQUENCE, unit(raised), raised.at("id").text(), raised, "says");
    }
    for (Stated line : root.at("county").each()) {
      String id = line.at("id").text();
      put(Line.Kind.ACTUAL, "", id, line, "actual");
      put(Line.Kind.TARGET, "", id, line, "target");
      put(Line.Kind.MET, "", id, line, "met");
    }
    for (Stated outing : root.at("outings").each()) {
      put(Line.Kind.DAYS, unit(outing), "", outing, "days");
      put(Line.Kind.BATCHES, unit(outing), "", outing, "batches");
    }
    for (Stated fund : root.at("funds").each()) {
      put(Line.Kind.SPENT, unit(fund), "", fund, "spent");
      put(Line.Kind.OVERSPENT, unit(fund), "", fund, "overspent");
    }
    for (Stated submission : root.at("submissions").each()) {
      if (submission.at("month").text().equals(month)) {
        put(Line.Kind.SUBMISSION, unit(submission), "", submission, "status");
      }
    }
    return figures;
  }

  private void unit(String assessment, Stated unit) throws IOException {
    String id = unit.at("id").text();
    put(Line.Kind.RANK, id, assessment, unit, "rank");
    put(Line.Kind.GRADE, id, assessment, unit, "grade");
    put(Line.Kind.VETO, id, assessment, unit, "veto");
    put(Line.Kind.BROKEN_ZERO, id, assessment, unit, "broken_zero");
    put(Line.Kind.TOTAL, id, assessment, unit, "total");
    put(Line.Kind.BONUS, id, assessment, unit, "bonus");
    for (Stated indicator : unit.at("indicators").each()) {
      String item = assessment + "/" + indicator.at("id").text();
      put(Line.Kind.ACTUAL, id, item, indicator, "actual");
      put(Line.Kind.TARGET, id, item, indicator, "target");
      put(Line.Kind.SCORE, id, item, indicator, "score");
      put(Line.Kind.BONUS, id, item, indicator, "bonus");
    }
  }

  private static String unit(Stated line) {
    return line.at("unit").text();
  }

  private void put(Line.Kind kind, String owner, String item, Stated at, String key)
      throws IOException {
    Stated value = at.at(key);
    if (value.isPlain()) {
      if (NUMBERS.contains(kind) && !DECIMAL.matcher(value.text()).matches()) {
        throw new IOException("no number: " + key);
      }
      figures.put(new Line(kind, owner, item), value.text());
    }
  }
}
