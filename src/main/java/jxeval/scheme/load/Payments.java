package jxeval.scheme.load;

import java.util.List;
import java.util.Map;
import jxeval.check.SchemeRule;
import jxeval.scheme.Amount;
import jxeval.scheme.yaml.Node;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** {@code amount:} in 元, or by a measure: {@code {each: {measure: m, worth: 10000}}}. */
final class Payments {
  private static final Key<String> MEASURE = Key.required("measure", References.MEASURE);
  private static final Key<BigFraction> WORTH = Key.required("worth", Amounts.YUAN);
  private static final Key<Cursor> PER = Key.of("per", new Later(Amounts.ANY));
  private static final Key<Boolean> PRO_RATA = Key.of("pro_rata", Scalars.FLAG);
  private static final Key<BigFraction> MAX = Key.of("max", Amounts.YUAN);

  private static final Block<Amount> EACH =
      Block.of("amount_each", Payments::each, MEASURE, WORTH, PER, PRO_RATA, MAX);

  private static final Key<Amount> EACH_KEY = Key.required("each", EACH);

  private static final Block<Amount> BY_MEASURE =
      Block.of("amount_by_measure", g -> g.need(EACH_KEY), EACH_KEY);

  static final Shape<Amount> SHAPE = new Either();

  private Payments() {}

  private static Amount each(Given g) {
    String measure = g.need(MEASURE);
    Cursor per = g.get(PER);
    BigFraction size = per == null ? null : Amounts.in(g.at().load().known.unitOf(measure)).of(per);
    if (per != null && size != null && size.signum() == 0) {
      per.report(SchemeRule.S810, "range", "> 0");
    }
    return new Amount.PerMeasure(measure, g.need(WORTH), size, g.or(PRO_RATA, false), g.get(MAX));
  }

  private static final class Either implements Shape<Amount> {
    @Override
    public @Nullable Amount read(Cursor at) {
      if (!(at.node() instanceof Node.Scalar)) {
        return BY_MEASURE.read(at);
      }
      BigFraction yuan = Amounts.YUAN.read(at);
      return yuan == null ? null : new Amount.Fixed(yuan);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
      return Map.of(
          "anyOf", List.of(Amounts.YUAN.schema(definitions), BY_MEASURE.schema(definitions)));
    }
  }
}
