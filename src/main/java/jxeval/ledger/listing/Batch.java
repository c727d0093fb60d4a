package jxeval.ledger.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jxeval.model.Folding;
import jxeval.model.Row;
import jxeval.model.Value;

/**
 * What makes two rows one batch of trips: the same 出发, 返回, 带队领导 and 目的地; an 外出 and a 接待 are two.
 */
public record Batch(
    Optional<LocalDate> depart,
    Optional<LocalDate> back,
    List<String> leaders,
    Optional<String> place,
    String kind) {

  /** Of its days: few trips share them. */
  @Override
  public int hashCode() {
    return 31 * depart.hashCode() + back.hashCode();
  }

  public static Batch of(Row trip) {
    return new Batch(
        trip.day("depart"),
        trip.day("return"),
        trip.many("leaders").stream().map(Value::shown).map(Folding::fold).sorted().toList(),
        trip.text("place").map(Folding::fold),
        trip.text("kind").orElse("外出"));
  }
}
