package jxeval.report.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jxeval.evaluation.Results;
import jxeval.model.Folding;
import jxeval.model.Unit;
import jxeval.scheme.load.Nearest;
import jxeval.text.Words;

/**
 * Why a run's figures are as they are.
 *
 * @param root the unit, or the county
 */
public record Explanation(Step root) {
  /** What is said of one unit. */
  public static Explanation of(Results results, Unit unit, Words words) {
    return new Explanation(new UnitSteps(new Setting(results, words)).of(unit));
  }

  /** What is said of the county. */
  public static Explanation ofCounty(Results results, Words words) {
    return new Explanation(new CountySteps(new Setting(results, words)).all());
  }

  /** The topmost figure of that id or label; empty where there is none. */
  public Optional<Explanation> about(String what) {
    return figures()
        .filter(s -> Folding.same(s.id(), what) || Folding.same(s.label(), what))
        .findFirst()
        .map(Explanation::new);
  }

  /** The id or label of a figure that a wrong one most likely means. */
  public String nearest(String wrong) {
    List<String> names = new ArrayList<>();
    figures().forEach(s -> names.addAll(List.of(s.id(), s.label())));
    names.removeIf(String::isBlank);
    return names.stream()
        .filter(n -> Folding.fold(n).contains(Folding.fold(wrong)))
        .findFirst()
        .orElseGet(() -> Nearest.of(wrong, names));
  }

  /** Everything but rows and sentences, the upper levels first. */
  private Stream<Step> figures() {
    List<Step> level = List.of(root);
    List<Step> all = new ArrayList<>();
    while (!level.isEmpty()) {
      level.stream().filter(s -> !s.isPart()).forEach(all::add);
      level = level.stream().flatMap(s -> s.under().stream()).toList();
    }
    return all.stream();
  }
}
