package jxeval.report.robust;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jxeval.model.Unit;
import jxeval.scheme.Assessment;
import jxeval.scheme.Consequence;
import jxeval.scheme.Indicator;
import jxeval.scheme.Scheme;

/** Places of the target file with names in place of positions, as {@code --set} takes them too. */
final class Paths {
  private Paths() {}

  /** {@code assessments.1.indicators.0.points} as {@code assessments.departments.indicators…}. */
  static String named(Scheme scheme, String path) {
    String[] steps = path.split("\\.");
    List<String> named = new ArrayList<>(List.of(steps));
    if (steps.length > 1) {
      name(steps, 1, named, list(scheme, steps[0]));
    }
    if (steps.length > 3 && steps[0].equals("assessments") && steps[2].equals("indicators")) {
      at(scheme.assessments(), steps[1])
          .ifPresent(a -> name(steps, 3, named, ids(a.indicators(), Indicator::id)));
    }
    return String.join(".", named);
  }

  private static List<String> list(Scheme scheme, String block) {
    return switch (block) {
      case "units" -> ids(scheme.units(), Unit::id);
      case "assessments" -> ids(scheme.assessments(), Assessment::id);
      case "consequences" -> ids(scheme.consequences(), Consequence::id);
      default -> List.of();
    };
  }

  private static <T> List<String> ids(List<T> items, Function<T, String> id) {
    return items.stream().map(id).toList();
  }

  private static void name(String[] steps, int at, List<String> named, List<String> ids) {
    at(ids, steps[at]).ifPresent(id -> named.set(at, id));
  }

  private static <T> Optional<T> at(List<T> items, String position) {
    return position.matches("[0-9]{1,6}") && Integer.parseInt(position) < items.size()
        ? Optional.of(items.get(Integer.parseInt(position)))
        : Optional.empty();
  }
}
