package jxeval.intake.row;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jxeval.check.Finding;
import jxeval.check.RowRule;
import jxeval.model.Folding;
import jxeval.model.Row;
import jxeval.scheme.Filter;
import jxeval.scheme.Measure;
import jxeval.scheme.Scheme;
import jxeval.scheme.Test;
import org.jspecify.annotations.Nullable;

/** A 项目 of 补充数据 is one that some measure reads: what none reads was probably misspelt. */
final class NamedItem implements RowCheck {
  private final Set<String> named = new HashSet<>();
  private boolean every;

  NamedItem(Scheme scheme) {
    for (Measure measure : scheme.measures().values()) {
      if (measure.formula() instanceof Measure.Aggregate aggregate
          && aggregate.set().equals("entries")) {
        Set<String> items = itemsOf(aggregate.where());
        if (items == null) {
          every = true;
        } else {
          named.addAll(items);
        }
      }
    }
  }

  /** The items that a filter may let pass; null when it does not ask for the item. */
  private static @Nullable Set<String> itemsOf(Filter filter) {
    if (filter instanceof Filter.Field field
        && field.field().equals("item")
        && field.test() instanceof Test.In in) {
      Set<String> items = new HashSet<>();
      in.words().forEach(w -> items.add(Folding.fold(w)));
      return items;
    }
    if (filter instanceof Filter.All all) {
      return all.parts().stream()
          .map(NamedItem::itemsOf)
          .flatMap(i -> Optional.ofNullable(i).stream())
          .findFirst()
          .orElse(null);
    }
    if (filter instanceof Filter.Any any) {
      Set<String> items = new HashSet<>();
      for (Filter part : any.parts()) {
        Set<String> some = itemsOf(part);
        if (some == null) {
          return null;
        }
        items.addAll(some);
      }
      return items;
    }
    return null;
  }

  @Override
  public List<Finding> of(Row row) {
    Optional<String> item = row.set().equals("entries") ? row.text("item") : Optional.empty();
    return item.isEmpty() || every || named.contains(Folding.fold(item.get()))
        ? List.of()
        : List.of(Finding.of(RowRule.R413, row.source().cell("item"), item.get()));
  }
}
