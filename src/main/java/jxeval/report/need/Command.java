package jxeval.report.need;

import java.util.stream.Collectors;
import jxeval.evaluation.need.Need;
import jxeval.evaluation.need.Way;
import jxeval.model.Supposition;

/** The command line that tries a way to a goal. */
public final class Command {
  private Command() {}

  public static String trying(Need need, Way way) {
    String run = need.goal().key().equals("prize") ? "--awards" : "--month " + need.month();
    return "jx-eval compare "
        + run
        + way.changes().stream()
            .map(c -> " --set " + setting(need, c.supposed()))
            .collect(Collectors.joining());
  }

  /** What {@code --set} takes. */
  public static String setting(Need need, Supposition supposed) {
    return "actuals." + need.unit().name() + "." + supposed.measure() + "=" + supposed.signed();
  }
}
