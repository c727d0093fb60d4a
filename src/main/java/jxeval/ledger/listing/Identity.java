package jxeval.ledger.listing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jxeval.model.Folding;
import jxeval.model.Row;

/**
 * Tells which project a row speaks of: its number; else its name with its investor, in the whole
 * county; a row without number joins the one numbered project of that name and investor.
 */
final class Identity {
  private final Map<String, Set<String>> numbersByName = new HashMap<>();
  private final Map<String, String> byCode = new HashMap<>();

  Identity(List<Row> rows) {
    Set<String> asked = new HashSet<>();
    for (Row row : rows) {
      if (row.get("code") == null) {
        name(row).ifPresent(asked::add);
      }
    }
    for (Row row : rows) {
      if (row.get("code") != null && name(row).filter(asked::contains).isPresent()) {
        named(row).ifPresent(name -> numbers(name).add(of(row).orElseThrow()));
      }
    }
  }

  private Set<String> numbers(String name) {
    return numbersByName.computeIfAbsent(name, n -> new HashSet<>());
  }

  /** The project of a row; empty where it has neither a number nor a name with an investor. */
  Optional<String> of(Row row) {
    Optional<String> code = row.text("code");
    if (code.isPresent()) {
      return code.map(this::known);
    }
    return named(row)
        .map(
            name -> {
              Set<String> numbers = numbersByName.getOrDefault(name, Set.of());
              return numbers.size() == 1 ? numbers.iterator().next() : name;
            });
  }

  /** The project of a number, one text for all its rows. */
  private String known(String code) {
    return byCode.computeIfAbsent(code, Identity::numbered);
  }

  static String numbered(String code) {
    return "#" + Folding.fold(code);
  }

  private static Optional<String> named(Row row) {
    return name(row).flatMap(name -> row.text("investor").map(i -> name + "\n" + Folding.fold(i)));
  }

  private static Optional<String> name(Row row) {
    return row.text("name").map(Folding::fold);
  }
}
