package jxeval.evaluation.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import jxeval.Fraction;
import jxeval.ledger.Subject;
import jxeval.model.Supposition;
import jxeval.scheme.Measure;
import jxeval.scheme.SchemeDraft;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Figures under suppositions: x is 8 of unit a and 5 of unit b, at most 20; double is twice x. */
class SuppositionsTest {
  private final SchemeDraft scheme = new SchemeDraft().unit("a", "team").unit("b", "team");
  private final Listed rows = new Listed();

  @BeforeEach
  void figures() {
    Measure plain = Measures.entries("x");
    scheme.measures.put(
        "x", new Measure("x", "x", null, plain.formula(), null, BigFraction.of(20), null, ""));
    scheme.measures.put("y", Measures.entries("y"));
    scheme.measures.put(
        "double", Measures.of("double", new Measure.Plain(Measures.measure("x", 2))));
    scheme.measures.put("unknown", Measures.of("unknown", Measure.Kind.MEAN, "entries.last_year"));
    rows.row("a", "1", "entries", 1, "item=x", "value=8");
    rows.row("b", "1", "entries", 1, "item=x", "value=5");
  }

  private static Supposition change(String unit, String measure, String by) {
    return new Supposition(unit, measure, Fraction.of(by));
  }

  private String value(Figures figures, String measure, int unit) {
    return String.valueOf(figures.value(measure, Subject.of(scheme.units.get(unit))));
  }

  @Test
  void a_change_moves_what_is_built_on_it_and_only_of_its_own_unit() {
    Figures supposed =
        new Figures(scheme.build(), rows)
            .supposing(
                List.of(change("a", "x", "3"), change("b", "x", "-1"), change("a", "x", "1")));
    assertEquals("12", value(supposed, "x", 0));
    assertEquals("24", value(supposed, "double", 0));
    assertEquals("0", value(supposed, "y", 0));
    assertEquals("4", value(supposed, "x", 1));
    assertEquals(
        BigFraction.of(13), supposed.value("x", Subject.COUNTY), "the county's rows are as found");
  }

  @Test
  void a_change_keeps_the_bounds_of_its_measure_and_begins_at_0_where_there_is_no_figure() {
    Figures supposed =
        new Figures(scheme.build(), rows)
            .supposing(List.of(change("a", "x", "13"), change("a", "unknown", "0.5")));
    assertEquals("20", value(supposed, "x", 0));
    assertEquals("1 / 2", value(supposed, "unknown", 0));
    assertEquals("null", value(supposed, "unknown", 1));
  }

  @Test
  void other_suppositions_take_the_place_of_earlier_ones() {
    Figures found = new Figures(scheme.build(), rows);
    Figures supposed = found.supposing(List.of(change("a", "x", "3")));
    assertEquals("7", value(supposed.supposing(List.of(change("a", "x", "-1"))), "x", 0));
    assertSame(found, supposed.supposing(List.of()));
    assertSame(found, found.supposing(List.of()));
  }
}
