package jxeval.scheme.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jxeval.check.SchemeRule;
import jxeval.scheme.Assessment.GradeBand;
import jxeval.scheme.Assessment.Grades;
import jxeval.scheme.condition.Condition;
import jxeval.scheme.yaml.Node;
import org.jspecify.annotations.Nullable;

/** {@code grades: {by: total, bands: […]}}. */
final class GradeBands {
  private static final Key<String> GRADE = Key.required("grade", Scalars.TEXT);
  private static final Key<Condition> IF = Key.of("if", new Conditions(Stage.GRADE));

  private static final Block<Placed> BAND =
      Block.<Placed>of(
              "grade_band",
              g ->
                  new Placed(
                      g.at(),
                      new GradeBand(g.need(GRADE), Bounds.of(g, Scalars.NUMBER), g.get(IF))),
              GRADE,
              IF)
          .with(Bounds.KEYS);

  private static final Key<By> BY = Key.of("by", new ByWhat());
  private static final Key<List<Placed>> BANDS = Key.required("bands", new ListOf<>(BAND));

  static final Block<Grades> BLOCK = Block.of("grades", GradeBands::make, BY, BANDS);

  private GradeBands() {}

  private record Placed(Cursor at, GradeBand band) {}

  private record By(Grades.By by, @Nullable String measure) {}

  private static Grades make(Given g) {
    List<GradeBand> bands = new ArrayList<>();
    List<Ranges.Band> ranges = new ArrayList<>();
    for (Placed placed : g.need(BANDS)) {
      GradeBand band = placed.band;
      bands.add(band);
      ranges.add(new Ranges.Band(placed.at, band.comparison(), band.when() != null));
    }
    Ranges.check(ranges);
    By by = g.or(BY, new By(Grades.By.TOTAL, null));
    return new Grades(by.by, by.measure, List.copyOf(bands));
  }

  /** {@code total}, {@code {progress: m}} or {@code {rate: m}}. */
  private static final class ByWhat implements Shape<By> {
    private static final List<String> MEASURED = List.of("progress", "rate");

    @Override
    public @Nullable By read(Cursor at) {
      if (at.node() instanceof Node.Scalar) {
        boolean total = OneOf.of("total").read(at) != null;
        return total ? new By(Grades.By.TOTAL, null) : null;
      }
      Map<String, Cursor> entries = at.entries();
      String key = entries.isEmpty() ? "" : entries.keySet().iterator().next();
      if (entries.size() != 1 || !MEASURED.contains(key)) {
        at.reportUnknownKey(SchemeRule.S806, key, MEASURED);
        return null;
      }
      String measure = References.MEASURE.of(entries.getOrDefault(key, at));
      Grades.By by = key.equals("rate") ? Grades.By.RATE : Grades.By.PROGRESS;
      return measure == null ? null : new By(by, measure);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
      Map<String, Object> properties = new LinkedHashMap<>();
      MEASURED.forEach(m -> properties.put(m, Scalars.TEXT.longSchema(definitions)));
      return Map.of(
          "anyOf",
          List.of(
              Map.of("enum", List.of("total")),
              Map.of("type", "object", "properties", properties, "additionalProperties", false)));
    }
  }
}
