package jxeval.secondyear;

import java.util.List;
import java.util.Map;

/** What a base earns in 元 by 5-details, Awards. */
record Tiers(String shape, List<Object> steps, String unit) {
  private static final Quotient WAN = Quotient.of(10_000);

  /**
   * @param block {@code {marginal: […]}}, {@code {whole: […]}} or {@code {fixed: […]}}
   * @param unit the base's
   */
  static Tiers of(Object block, String unit) {
    Map.Entry<String, Object> only = Tree.map(block).entrySet().iterator().next();
    return new Tiers(only.getKey(), Tree.list(only.getValue()), unit);
  }

  Quotient pay(Quotient base) {
    return shape.equals("marginal") ? marginal(base) : reached(base);
  }

  /** What is earned on top of what has been rewarded before. */
  Quotient pay(Quotient earlier, Quotient base) {
    return shape.equals("marginal") ? pay(earlier.plus(base)).minus(pay(earlier)) : pay(base);
  }

  /** Each slice of the base at its own rate, from the top slice down. */
  private Quotient marginal(Quotient base) {
    Quotient pay = Quotient.ZERO;
    Quotient rest = base;
    for (int i = steps.size() - 1; i >= 0; i--) {
      Quotient floor = i == 0 ? lower(steps.get(0)) : upper(steps.get(i - 1));
      Quotient slice = rest.minus(floor).max(Quotient.ZERO);
      pay = pay.plus(slice.times(rate(steps.get(i))));
      rest = rest.min(floor);
    }
    return pay.times(WAN);
  }

  private Quotient reached(Quotient base) {
    for (int i = steps.size() - 1; i >= 0; i--) {
      Map<String, Object> step = Tree.map(steps.get(i));
      if (Tree.within(base, step, unit)) {
        return shape.equals("fixed")
            ? Tree.number(step.getOrDefault("amount", 0), "元")
            : base.times(rate(step)).times(WAN);
      }
    }
    return Quotient.ZERO;
  }

  private Quotient lower(Object step) {
    Map<String, Object> bounds = Tree.map(step);
    return Tree.number(bounds.getOrDefault("over", bounds.getOrDefault("at_least", 0)), unit);
  }

  private Quotient upper(Object step) {
    Map<String, Object> bounds = Tree.map(step);
    return Tree.number(bounds.getOrDefault("below", bounds.getOrDefault("at_most", 0)), unit);
  }

  private static Quotient rate(Object step) {
    return Tree.number(Tree.map(step).getOrDefault("rate", 0), "");
  }
}
