package jxeval.evaluation.award;

import java.util.List;
import java.util.Optional;
import jxeval.evaluation.Figure;
import jxeval.ledger.Credited;
import jxeval.ledger.Item;
import jxeval.ledger.Records;
import jxeval.ledger.Subject;
import jxeval.model.CellRef;
import jxeval.model.Folding;
import jxeval.model.Value;
import jxeval.scheme.Span;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The rows of 有功人员: people, and the divisions that team leaders state there.
 *
 * @param people rows of persons, in order
 * @param divisions rows whose 事由 is 完成任务奖分配
 */
record PeopleRows(List<Row> people, List<Row> divisions) {
  static final String DIVISION = "完成任务奖分配";

  /**
   * A row.
   *
   * @param unit id of 单位
   * @param yuan 拟奖金额; empty where blank
   * @param at the amount's cell, or the row's
   */
  record Row(String unit, String name, String reason, Optional<BigFraction> yuan, CellRef at) {

    /** What it adds to a sum. */
    BigFraction sum() {
      return yuan.orElse(BigFraction.ZERO);
    }

    /** The amount's cell with what it gives. */
    Figure.Contribution cell() {
      return new Figure.Contribution(at, name, sum(), BigFraction.ONE);
    }
  }

  static PeopleRows of(Records records) {
    List<Row> rows =
        records.of("people", Subject.COUNTY, Span.YEAR).stream()
            .map(Credited::item)
            .map(PeopleRows::row)
            .toList();
    return new PeopleRows(
        rows.stream().filter(r -> !isDivision(r)).toList(),
        rows.stream().filter(PeopleRows::isDivision).toList());
  }

  private static boolean isDivision(Row row) {
    return Folding.same(row.reason(), DIVISION);
  }

  private static Row row(Item item) {
    return new Row(
        text(item, "unit"),
        text(item, "name"),
        text(item, "reason"),
        item.number("amount"),
        item.at("amount"));
  }

  private static String text(Item item, String field) {
    return Optional.ofNullable(item.get(field)).map(Value::shown).orElse("");
  }
}
