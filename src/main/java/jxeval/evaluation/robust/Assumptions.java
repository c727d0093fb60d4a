package jxeval.evaluation.robust;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import jxeval.evaluation.Results;
import jxeval.scheme.Parameter;
import jxeval.scheme.Revisions;

/**
 * The run with an assumed value a tenth larger, and a tenth smaller. Values that money alone rests
 * on, and what the county's own lines and the admission review go by, decide no verdict.
 */
final class Assumptions {
  private static final List<BigDecimal> TIMES =
      List.of(new BigDecimal("0.9"), new BigDecimal("1.1"));

  private static final Pattern NO_VERDICT =
      Pattern.compile("(screening|county_targets|awards)\\..*");

  private static final Pattern SLOTS = Pattern.compile("awards\\..*\\.slots\\.[0-9]+\\.count");

  /** What is decided while the returns are read. */
  private static final Pattern READ =
      Pattern.compile("calendar\\.(deadline|grace_days|due|timeliness)");

  private final Results results;
  private final Runs runs;

  Assumptions(Results results, Runs runs) {
    this.results = results;
    this.runs = runs;
  }

  List<Supplier<Trial>> trials() {
    List<Supplier<Trial>> trials = new ArrayList<>();
    for (Parameter value : results.scheme().parameters()) {
      if (value.assumed() && decides(value)) {
        trials.add(() -> trial(value));
      }
    }
    return trials;
  }

  private static boolean decides(Parameter value) {
    return !NO_VERDICT.matcher(value.path()).matches() || SLOTS.matcher(value.path()).matches();
  }

  private Trial trial(Parameter value) {
    if (READ.matcher(value.path()).matches()) {
      return Trial.untried(Doubt.Kind.ASSUMED, value.path());
    }
    boolean any = false;
    List<Hanging> hanging = new ArrayList<>();
    for (BigDecimal times : TIMES) {
      Optional<Revisions.Revised> revised = results.scheme().revisions().scaled(value, times);
      if (revised.isPresent()) {
        any = true;
        Doubt doubt = new Doubt.Assumed(value, revised.get().value());
        hanging.addAll(Hanging.of(doubt, runs.by(revised.get().scheme())));
      }
    }
    return any
        ? Trial.of(Doubt.Kind.ASSUMED, hanging)
        : Trial.untried(Doubt.Kind.ASSUMED, value.path());
  }
}
