package jxeval.intake.table;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jxeval.intake.form.Scale;
import jxeval.model.Folding;
import jxeval.scheme.Filter;
import jxeval.scheme.Measure;
import jxeval.scheme.Scheme;
import jxeval.scheme.Test;

/** The units in which 补充数据 states its 数值: those of the measures that read each 项目. */
final class EntryUnits {
  private final Map<String, Scale> byItem = new LinkedHashMap<>();
  private final Set<String> contradicted = new HashSet<>();

  EntryUnits(Scheme scheme) {
    for (Measure measure : scheme.measures().values()) {
      if (measure.unit() != null
          && measure.formula() instanceof Measure.Aggregate aggregate
          && aggregate.set().equals("entries")) {
        Scale.named(measure.unit()).ifPresent(unit -> collect(aggregate.where(), unit));
      }
    }
    byItem.keySet().removeAll(contradicted);
  }

  private void collect(Filter filter, Scale unit) {
    if (filter instanceof Filter.All all) {
      all.parts().forEach(p -> collect(p, unit));
    } else if (filter instanceof Filter.Field field
        && field.field().equals("item")
        && field.test() instanceof Test.In in) {
      for (String word : in.words()) {
        Scale earlier = byItem.putIfAbsent(Folding.fold(word), unit);
        if (earlier != null && earlier != unit) {
          contradicted.add(Folding.fold(word));
        }
      }
    }
  }

  /** The unit of an item; empty where no measure or several different ones say. */
  Optional<Scale> of(String item) {
    return Optional.ofNullable(byItem.get(Folding.fold(item)));
  }
}
