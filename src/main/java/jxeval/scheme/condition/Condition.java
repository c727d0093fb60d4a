package jxeval.scheme.condition;

import java.util.stream.Stream;

/** What a rule asks of a unit; a null figure makes every comparison false. */
public sealed interface Condition permits All, Any, Not, Single {
  boolean holds(Candidate unit);

  /** The parts that make it hold, or with {@code holding} false, fail; in the order written. */
  Stream<Cause> causes(Candidate unit, boolean holding);

  /** The conditions without parts that it is made of, in the order written. */
  Stream<Single> singles();
}
