package jxeval.scheme.load;

import java.util.Map;
import jxeval.scheme.Funds;
import org.apache.commons.numbers.fraction.BigFraction;

/** The block {@code funds}. */
final class FundsBlock {
  private static final Key<Map<String, BigFraction>> GRANTS =
      Key.of("grants", new MapOf<>(References.KIND, Amounts.YUAN));

  static final Block<Funds> BLOCK =
      Block.of("funds", g -> new Funds(g.or(GRANTS, Map.of()), g.clause()), GRANTS);

  private FundsBlock() {}
}
