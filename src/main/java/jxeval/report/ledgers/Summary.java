package jxeval.report.ledgers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jxeval.evaluation.Figure;
import jxeval.model.Exact;
import jxeval.model.Value;
import jxeval.report.edition.Edition;
import jxeval.report.edition.Live;
import jxeval.report.edition.Quantities;
import jxeval.report.table.Cell;
import jxeval.report.table.Formula;
import jxeval.report.table.Ref;
import org.apache.commons.numbers.fraction.BigFraction;

/** Sums and counts over a ledger's rows, as cells with the formulas that a reader can check. */
public final class Summary {
  private final LedgerForm form;
  private final Edition edition;
  private final List<Entry> entries;

  /** Field to printed value to the rows that have it, in their order. */
  private final Map<String, Map<String, List<Entry>>> byValue = new HashMap<>();

  public Summary(LedgerForm form, Edition edition) {
    this.form = form;
    this.edition = edition;
    this.entries = Entry.of(form.set(), edition);
  }

  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /** The values of a text field as the ledger prints them, by appearance; blank ones left out. */
  public List<String> values(String field) {
    return List.copyOf(by(field).keySet());
  }

  /** The values of a field in the rows where another field has a value. */
  public List<String> values(String field, String where, String is) {
    return matching(Map.of(where, is)).stream()
        .flatMap(e -> text(e, field).stream())
        .distinct()
        .toList();
  }

  /** The last value of a field in the rows of a key, by appearance. */
  public String last(String field, String key, String is) {
    List<String> all = new ArrayList<>();
    matching(Map.of(key, is)).forEach(e -> text(e, field).ifPresent(all::add));
    return all.isEmpty() ? "" : all.get(all.size() - 1);
  }

  /** The rows whose fields have these values, counted. */
  public int count(Map<String, String> where) {
    return matching(where).size();
  }

  /** What each of the rows whose fields have these values gives, with its cell. */
  public List<Figure.Contribution> rows(String field, Map<String, String> where) {
    return matching(where).stream().map(e -> Figure.Contribution.of(e.item(), field)).toList();
  }

  /** The sum of a field over all rows. */
  public BigFraction sum(String field) {
    return sum(field, Map.of());
  }

  /** The sum of a field over the rows whose fields have these values. */
  public BigFraction sum(String field, Map<String, String> where) {
    return Exact.sum(
        matching(where),
        e -> Optional.ofNullable(e.get(field)).flatMap(Value::number).orElse(BigFraction.ZERO));
  }

  /** The month's sum of a field over the rows of a key. */
  public BigFraction month(String field, String key, String is) {
    Map<String, String> where = new LinkedHashMap<>();
    where.put(key, is);
    where.put("month", edition.month().getMonthValue() + "月");
    return sum(field, where);
  }

  private List<Entry> matching(Map<String, String> where) {
    List<Entry> matching = entries;
    for (Map.Entry<String, String> w : where.entrySet()) {
      Optional<String> value = Optional.of(w.getValue());
      matching =
          matching == entries
              ? by(w.getKey()).getOrDefault(w.getValue(), List.of())
              : matching.stream().filter(e -> text(e, w.getKey()).equals(value)).toList();
    }
    return matching;
  }

  private Map<String, List<Entry>> by(String field) {
    return byValue.computeIfAbsent(
        field,
        f -> {
          Map<String, List<Entry>> by = new LinkedHashMap<>();
          entries.forEach(
              e -> text(e, f).ifPresent(t -> by.computeIfAbsent(t, v -> new ArrayList<>()).add(e)));
          return by;
        });
  }

  private Optional<String> text(Entry entry, String field) {
    Value value = entry.get(field);
    if (value == null) {
      return Optional.empty();
    }
    return Optional.of(field.equals("unit") ? edition.name(value.shown()) : value.shown());
  }

  /**
   * A sum over the rows of a key as a cell that the ledger adds up.
   *
   * @param quantities how the column is printed
   * @param criterion the cell of the reader's row that holds the key's value
   */
  public Cell live(Quantities quantities, String field, String key, String is, Ref criterion) {
    BigFraction sum = sum(field, Map.of(key, is));
    Cell cell = quantities.cell(sum);
    return Live.isPlain(is)
        ? Live.rounded(
            cell,
            sum,
            Formula.of(
                "ROUND(SUMIF({0},{1},{2})," + cell.format().decimals() + ")",
                column(key),
                criterion,
                column(field)))
        : cell;
  }

  private Ref column(String field) {
    return Ref.column(field).in(LedgerSheet.TABLE).on(form.sheet());
  }
}
