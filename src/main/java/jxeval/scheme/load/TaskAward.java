package jxeval.scheme.load;

import java.util.List;
import jxeval.scheme.Amount;
import jxeval.scheme.Award;

/** {@code kind: task_completion}. */
final class TaskAward {
  private static final Key<List<String>> UNITS = Key.of("units", new ListOf<>(References.KIND));
  private static final Key<Cursor> IF = Key.of("if", new Later(new Conditions(Stage.ANY)));
  private static final Key<Amount> AMOUNT = Key.of("amount", Payments.SHAPE);
  private static final Key<String> DIVIDE_BY = Key.of("divide_by", References.MEASURE);

  static final Block<Award> BLOCK =
      Block.of(
          "award_task_completion",
          TaskAward::make,
          Awards.kind("task_completion"),
          Awards.LABEL,
          UNITS,
          IF,
          AMOUNT,
          DIVIDE_BY);

  private TaskAward() {}

  private static Award make(Given g) {
    List<String> kinds = g.or(UNITS, List.of("team", "squad"));
    return new Award.TaskCompletion(
        Awards.id(g),
        g.or(Awards.LABEL, "完成任务奖"),
        kinds,
        Awards.when(g, IF, kinds),
        g.or(AMOUNT, new Amount.Unconfigured()),
        g.get(DIVIDE_BY),
        g.clause(),
        g.path());
  }
}
