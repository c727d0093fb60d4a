package jxeval.ledger;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jxeval.ledger.listing.Listing;
import jxeval.model.Row;
import jxeval.model.Source;
import jxeval.model.Value;
import jxeval.scheme.Ruling;
import jxeval.scheme.Scheme;
import jxeval.scheme.SchemeDraft;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class BookingTest {
  private static final YearMonth MAY = YearMonth.of(2021, 5);
  private static final Optional<Ruling.Credit> RULED =
      Optional.of(
          new Ruling.Credit("甲", Map.of("a", BigFraction.ONE), null, null, null, "rulings.0"));

  private static Listing listing(int row) {
    Source source = new Source("a.xlsx", "招商项目", row, Map.of());
    Map<String, Value> fields = Map.of("name", new Value.Text("甲"), "units", new Value.Text("a"));
    return new Listing(new Row("projects", "a", MAY, fields, source, true), "甲");
  }

  @Test
  void a_project_follows_from_its_rows_and_the_ruling_on_it() {
    Scheme scheme = new SchemeDraft().unit("a", "department").build();
    List<Listing> rows = List.of(listing(5));
    Booking booking =
        Booking.of("甲", rows, Optional.empty(), scheme, new ProjectItems(scheme, MAY));
    assertTrue(booking.restsOn(List.of(listing(5)), Optional.empty()));
    assertFalse(booking.restsOn(List.of(listing(6)), Optional.empty()));
    assertFalse(booking.restsOn(rows, RULED));
  }
}
