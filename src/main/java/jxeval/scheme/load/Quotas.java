package jxeval.scheme.load;

import java.util.List;
import java.util.Map;
import jxeval.scheme.condition.Quota;
import jxeval.scheme.yaml.Node;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** {@code top: 5}, {@code top: {share: 0.2, round: down}}. */
final class Quotas {
  private static final int MOST_UNITS = 10_000;

  private static final Key<BigFraction> SHARE = Key.required("share", Scalars.SHARE);
  private static final Key<Quota.Round> ROUND = Key.of("round", OneOf.of(Quota.Round.values()));

  private static final Block<Quota> OF_RANKED =
      Block.of(
          "quota", g -> new Quota(0, g.need(SHARE), g.or(ROUND, Quota.Round.DOWN)), SHARE, ROUND);

  private static final Shape<Integer> COUNT = Scalars.whole(0, MOST_UNITS);

  static final Shape<Quota> SHAPE = new Either();

  private Quotas() {}

  private record Either() implements Shape<Quota> {
    @Override
    public @Nullable Quota read(Cursor at) {
      if (!(at.node() instanceof Node.Scalar)) {
        return OF_RANKED.read(at);
      }
      Integer count = COUNT.read(at);
      return count == null ? null : new Quota(count, null, Quota.Round.DOWN);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
      return Map.of("anyOf", List.of(COUNT.schema(definitions), OF_RANKED.schema(definitions)));
    }
  }
}
