package jxeval.intake.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jxeval.check.AcrossRule;
import jxeval.check.Finding;
import jxeval.intake.form.Field;
import jxeval.intake.form.Kind;
import jxeval.model.Value;

/**
 * Compares control totals with the rows as they state their figures, excluded ones included; a
 * column with an unreadable figure is not compared.
 */
final class ControlTotals {
  private final List<Column> compared;
  private final LineReader.Place place;
  private final boolean any;
  private final Sums all = new Sums();
  private final List<Stated> stated = new ArrayList<>();
  private Sums sinceLast = new Sums();

  /** A total as it stands and the sums that it claims to be. */
  private record Stated(int row, Map<String, Value> fields, Sums sums) {}

  /** Sums by field; a field with an unreadable figure has none. */
  private static final class Sums {
    private final Map<String, BigDecimal> byField = new HashMap<>();
    private final Set<String> unknown = new HashSet<>();

    void add(LineReader.Said said, List<Column> compared) {
      for (Column column : compared) {
        String field = column.field().id();
        if (said.fields().get(field) instanceof Value.Amount amount) {
          byField.merge(field, amount.amount(), BigDecimal::add);
        }
      }
      unknown.addAll(said.unreadable());
    }
  }

  /**
   * @param any whether any total will come
   */
  ControlTotals(Header header, LineReader.Place place, boolean any) {
    this.compared =
        header.byField().values().stream()
            .filter(c -> c.field().kind() == Kind.NUMBER && c.field().unit() != null)
            .toList();
    this.place = place;
    this.any = any;
  }

  /** Counts a data row. */
  void data(LineReader.Said said) {
    if (any) {
      all.add(said, compared);
      sinceLast.add(said, compared);
    }
  }

  /** Takes a total down, to be compared once all rows are known. */
  void total(Line line, LineReader.Said said) {
    boolean part = line.role() == Line.Role.SUBTOTAL;
    stated.add(new Stated(line.row().number(), said.fields(), part ? sinceLast : all));
    if (part) {
      sinceLast = new Sums();
    }
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (Stated total : stated) {
      for (Column column : compared) {
        Field field = column.field();
        if (total.fields.get(field.id()) instanceof Value.Amount amount
            && !total.sums.unknown.contains(field.id())) {
          BigDecimal sum = total.sums.byField.getOrDefault(field.id(), BigDecimal.ZERO);
          if (sum.compareTo(amount.amount()) != 0) {
            findings.add(
                Finding.of(AcrossRule.X501, place.at(total.row, column), amount.shown())
                    .with("column", field.printedHeader())
                    .with("sum", new Value.Amount(sum).shown()));
          }
        }
      }
    }
    return findings;
  }
}
