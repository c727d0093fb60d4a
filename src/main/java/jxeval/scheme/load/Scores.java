package jxeval.scheme.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jxeval.check.SchemeRule;
import jxeval.scheme.field.FieldSet;
import jxeval.scheme.scoring.Scoring;
import jxeval.scheme.yaml.Node;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * {@code score:} one kind with its parameters, or its bare name where all have defaults.
 *
 * @param set the rows that tiers look at; null where the measure has none
 * @param unit the unit of the actual
 * @param points the indicator's points, which some kinds start from
 */
record Scores(@Nullable FieldSet set, @Nullable String unit, @Nullable BigFraction points)
    implements Shape<Scoring> {
  static final Scores DESCRIBED = new Scores(null, null, null);

  static final List<String> KINDS =
      List.of(
          "proportional",
          "all_or_nothing",
          "bands",
          "steps",
          "each",
          "deduct",
          "relative",
          "efficacy",
          "by_rank");

  private Shape<? extends Scoring> kind(String name) {
    return switch (name) {
      case "proportional" -> TargetScores.PROPORTIONAL;
      case "all_or_nothing" -> TargetScores.ALL_OR_NOTHING;
      case "bands" -> TargetScores.BANDS;
      case "steps" -> TargetScores.STEPS;
      case "each" -> new EachScore(set, unit);
      case "deduct" -> RankScores.deduct(points);
      case "relative" -> RankScores.RELATIVE;
      case "efficacy" -> RankScores.EFFICACY;
      default -> RankScores.byRank(points);
    };
  }

  @Override
  public @Nullable Scoring read(Cursor at) {
    if (at.node() instanceof Node.Scalar) {
      String word = at.text().orElse("");
      if (!KINDS.contains(word)) {
        at.reportUnknown(SchemeRule.S813, word, KINDS);
        return null;
      }
      return kind(word).read(blank(at));
    }
    Map<String, Cursor> entries = at.entries();
    List<String> stated = at.stated(KINDS);
    for (String key : entries.keySet()) {
      if (!KINDS.contains(key) && !LongForm.BLOCK_KEYS.contains(key)) {
        at.reportUnknownKey(SchemeRule.S806, key, KINDS);
      }
    }
    LongForm.basis(entries);
    if (stated.size() != 1) {
      if (at.node() instanceof Node.Mapping) {
        String wanted = String.join(", ", KINDS);
        at.report(SchemeRule.S831, "wanted", wanted);
      }
      return null;
    }
    Cursor parameters = entries.getOrDefault(stated.get(0), at).plain();
    boolean none =
        parameters.node().isBlank()
            || (stated.get(0).equals("all_or_nothing")
                && parameters.text().orElse("").equals("true"));
    return kind(stated.get(0)).of(none ? blank(parameters) : parameters);
  }

  /** No parameters: all defaults. */
  private static Cursor blank(Cursor at) {
    Node nothing = new Node.Mapping(Map.of(), at.node().mark());
    return at.with(nothing, at.clause());
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    return definitions.define("score", () -> described(definitions));
  }

  private Map<String, Object> described(Definitions definitions) {
    Map<String, Object> properties = new LinkedHashMap<>();
    KINDS.forEach(
        k ->
            properties.put(
                k, Map.of("anyOf", List.of(kind(k).longSchema(definitions), nothing()))));
    LongForm.BLOCK_KEYS.forEach(k -> properties.put(k, definitions.ref("basis." + k)));
    Map<String, Object> mapping =
        Map.of("type", "object", "properties", properties, "additionalProperties", false);
    return Map.of("anyOf", List.of(Map.of("enum", KINDS), mapping));
  }

  private static Map<String, Object> nothing() {
    return Map.of("type", List.of("null", "boolean"));
  }
}
