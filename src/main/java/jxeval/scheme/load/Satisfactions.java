package jxeval.scheme.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jxeval.check.SchemeRule;
import jxeval.model.Exact;
import jxeval.scheme.Satisfaction;
import jxeval.scheme.field.Field;
import jxeval.scheme.field.FieldSet;
import jxeval.scheme.yaml.Raw;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** The block {@code satisfaction}. */
final class Satisfactions {
  private static final int MANY = 10_000;

  private static final Key<Map<String, BigFraction>> DIMENSIONS =
      Key.required("dimensions", new MapOf<>(new Dimension(), Scalars.SHARE));
  private static final Key<Map<String, BigFraction>> RATERS =
      Key.required("raters", MapOf.of(Scalars.SHARE));
  private static final Key<List<String>> ROUNDS = Key.required("rounds", new ListOf<>(new Round()));
  private static final Key<Integer> MINIMUM_VOTES = Key.of("minimum_votes", Scalars.whole(0, MANY));
  private static final Key<Integer> TOP = Key.of("top", Scalars.whole(0, MANY));
  private static final Key<Integer> LAST = Key.of("last", Scalars.whole(0, MANY));
  private static final Key<Boolean> TIE_AT_LAST =
      Key.of("tie_at_last", OneOf.choice("all", "undecided"));

  static final Block<Satisfaction> BLOCK =
      Block.of(
          "satisfaction",
          Satisfactions::make,
          DIMENSIONS,
          RATERS,
          ROUNDS,
          MINIMUM_VOTES,
          TOP,
          LAST,
          TIE_AT_LAST);

  private Satisfactions() {}

  private static Satisfaction make(Given g) {
    addsUp(g, DIMENSIONS);
    addsUp(g, RATERS);
    return new Satisfaction(
        g.need(DIMENSIONS),
        g.need(RATERS),
        g.need(ROUNDS),
        g.or(MINIMUM_VOTES, 1),
        g.or(TOP, 0),
        g.or(LAST, 0),
        g.or(TIE_AT_LAST, false),
        g.clause(),
        g.path());
  }

  private static void addsUp(Given g, Key<Map<String, BigFraction>> key) {
    Map<String, BigFraction> weights = g.need(key);
    BigFraction sum = Exact.sum(weights.values());
    boolean readable = weights.size() == Raw.keys(g.at(key).plain().node()).size();
    if (readable && !sum.equals(BigFraction.ONE)) {
      g.at(key).report(SchemeRule.S824, "sum", Numbers.shown(sum), "wanted", "= 1");
    }
  }

  /** One of the five, or the county's own; one that is a letter off is a slip. */
  private static final class Dimension implements Shape<String> {
    @Override
    public @Nullable String read(Cursor at) {
      String text = Scalars.TEXT.read(at);
      List<String> known = known(at.load().declared.sets().get("survey"));
      if (text != null && !known.contains(text) && Nearest.isSlip(text, known)) {
        at.reportUnknown(SchemeRule.S813, text, known);
        return null;
      }
      return text;
    }

    private static List<String> known(@Nullable FieldSet survey) {
      List<String> known = new ArrayList<>();
      for (Field field : survey == null ? List.<Field>of() : survey.fields().values()) {
        if (field.type() == Field.Type.NUMBER) {
          known.add(field.id());
        }
      }
      return known;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
      return Scalars.TEXT.schema(definitions);
    }
  }

  /** {@code 2021上半年}, {@code 2021下半年}. */
  private static final class Round implements Shape<String> {
    private static final String ROUND = "[0-9]{4}年?[上下]半年";
    private static final List<String> HALVES = List.of("上半年", "年上半年", "下半年", "年下半年");

    @Override
    public @Nullable String read(Cursor at) {
      String text = at.text().orElse("");
      if (Digits.end(text, 0) != 4 || !HALVES.contains(text.substring(4))) {
        at.report(SchemeRule.S812, "wanted", "2021上半年, 2021下半年");
        return null;
      }
      return text.substring(0, 4) + text.substring(text.length() - 3);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
      return Map.of("type", "string", "pattern", "^" + ROUND + "$");
    }
  }
}
