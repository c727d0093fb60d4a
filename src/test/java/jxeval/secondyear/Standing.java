package jxeval.secondyear;

import org.jspecify.annotations.Nullable;

/**
 * Where a unit stands in its group.
 *
 * @param rank 0 where it is not ranked
 * @param ahead how many ranked units of the group stand higher
 * @param behind how many ranked units of the group stand lower
 * @param ranked how many units of the group are ranked
 * @param brokenZero null where the assessment does not ask
 */
record Standing(
    Unit unit,
    String assessment,
    Quotient total,
    Quotient bonus,
    int rank,
    int ahead,
    int behind,
    int ranked,
    String grade,
    @Nullable Boolean brokenZero) {

  /** Assessment, group, unit, rank, total, bonus, grade, broken zero. */
  String line() {
    return String.join(
        "|",
        assessment,
        unit.group().isEmpty() ? "null" : unit.group(),
        unit.id(),
        rank == 0 ? "null" : "" + rank,
        total.fixed(2),
        bonus.fixed(2),
        grade,
        "" + brokenZero);
  }
}
