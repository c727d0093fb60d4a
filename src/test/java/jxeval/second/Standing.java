package jxeval.second;

import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A unit as far as the run has come, and whether a condition holds of it. */
final class Standing {
  final Figures figures;
  final County.Unit unit;

  /** The unit's assessment; nothing where it has none. */
  final Tree assessment;

  final boolean overspent;
  Q total;
  Integer rank;
  int better;
  int worse;
  int ranked;
  String grade;
  final Set<String> raised = new HashSet<>();

  Standing(Figures figures, County.Unit unit, Tree assessment, boolean overspent) {
    this.figures = figures;
    this.unit = unit;
    this.assessment = assessment;
    this.overspent = overspent;
  }

  Q actual(String measure) {
    return figures.of(measure, unit.id());
  }

  Progress progress(String measure, Tree ownTarget, boolean paced) {
    Q target = figures.county.task(measure, unit.id());
    if (target == null && ownTarget.is()) {
      target = Texts.amount(ownTarget.text(), figures.county.measureUnit(measure));
    }
    return new Progress(actual(measure), target, paced ? figures.county.pace(figures.upTo) : Q.ONE);
  }

  /** Against the unit's task, or the target of an indicator of that measure, at its pace. */
  Progress progress(String measure) {
    Tree target = new Tree(null);
    Tree first = new Tree(null);
    for (Tree i : assessment.get("indicators").items()) {
      if (i.get("measure").text().equals(measure)) {
        first = first.is() ? first : i;
        target = target.is() ? target : i.get("target");
      }
    }
    return progress(measure, target, paced(first, measure));
  }

  boolean paced(Tree line, String measure) {
    return line.has("pace")
        ? !line.get("pace").text().equals("none")
        : !figures.county.isRatio(measure);
  }

  Boolean brokenZero() {
    Tree asked = assessment.get("broken_zero");
    String measure = asked.get("measure").or("new_projects");
    if (!asked.is() && !figures.county.measures.containsKey(measure)) {
      return null;
    }
    Q value = actual(measure);
    return value != null && (asked.is() ? Filters.within(value, asked, "") : value.sign() > 0);
  }

  boolean holds(Tree condition) {
    if (!condition.is()) {
      return true;
    }
    if (condition.isText()) {
      return flag(condition.text());
    }
    return condition.entries().entrySet().stream()
        .allMatch(e -> part(e.getKey(), e.getValue(), condition));
  }

  private boolean flag(String word) {
    return switch (word) {
      case "not_broken_zero" -> Boolean.FALSE.equals(brokenZero());
      case "vertical" -> unit.tree().get("vertical").flag();
      default -> overspent;
    };
  }

  private boolean part(String key, Tree value, Tree condition) {
    switch (key) {
      case "all" -> {
        return value.items().stream().allMatch(this::holds);
      }
      case "any" -> {
        return value.items().stream().anyMatch(this::holds);
      }
      case "not" -> {
        return !holds(value);
      }
      case "not_broken_zero", "vertical", "overspent" -> {
        return flag(key) == value.flag();
      }
      case "grade" -> {
        return grade != null && value.texts().contains(grade);
      }
      case "total" -> {
        return total != null && Filters.within(total, value, "");
      }
      case "rank" -> {
        return rank != null && Filters.within(Q.of(rank), value, "");
      }
      case "top" -> {
        return rank != null && better < quota(value);
      }
      case "bottom" -> {
        return rank != null && worse < quota(value);
      }
      case "consequence" -> {
        return value.texts().stream().anyMatch(raised::contains);
      }
      case "measure", "rate", "progress" -> {
        return value.isText()
            ? measured(key, value.text(), condition)
            : value.entries().entrySet().stream()
                .allMatch(e -> measured(key, e.getKey(), e.getValue()));
      }
      default -> {
        return Filters.BOUNDS.contains(key);
      }
    }
  }

  private boolean measured(String key, String measure, Tree bounds) {
    Q value =
        switch (key) {
          case "measure" -> actual(measure);
          case "rate" -> progress(measure).rate();
          default -> progress(measure).progress();
        };
    String of = key.equals("measure") ? figures.county.measureUnit(measure) : "";
    return value != null && Filters.within(value, bounds, of);
  }

  private int quota(Tree value) {
    if (value.isText()) {
      return Integer.parseInt(value.text());
    }
    Map<String, RoundingMode> modes =
        Map.of("down", RoundingMode.DOWN, "half_up", RoundingMode.HALF_UP, "up", RoundingMode.UP);
    Q share = value.get("share").number().times(Q.of(ranked));
    return new java.math.BigDecimal(share.n())
        .divide(new java.math.BigDecimal(share.d()), 0, modes.get(value.get("round").or("down")))
        .intValue();
  }

  /** Units by rank, those without one last, else as they stand in the file. */
  static List<Standing> byRank(List<Standing> units) {
    return units.stream()
        .sorted(
            java.util.Comparator.comparing(
                s -> s.rank, java.util.Comparator.nullsLast(java.util.Comparator.naturalOrder())))
        .toList();
  }
}
