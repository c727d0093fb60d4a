package jxeval.evaluation.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Objects;
import java.util.Set;
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
  void a_figure_rests_on_the_rows_of_its_operands_and_a_supposed_one_on_those_found() {
    Figures found = new Figures(scheme.build(), rows);
    for (Figures figures : List.of(found, found.supposing(List.of(change("a", "x", "3"))))) {
      assertEquals(
          List.of("C2"),
          figures.of("double", Subject.of(scheme.units.get(0))).rows().stream()
              .map(r -> r.at().cell())
              .toList());
    }
  }

  @Test
  void other_suppositions_take_the_place_of_earlier_ones() {
    Figures found = new Figures(scheme.build(), rows);
    Figures supposed = found.supposing(List.of(change("a", "x", "3")));
    assertEquals("7", value(supposed.supposing(List.of(change("a", "x", "-1"))), "x", 0));
    assertSame(found, supposed.supposing(List.of()));
    assertSame(found, found.supposing(List.of()));
  }

  @Test
  void by_other_rules_only_what_they_change_is_counted_again() {
    Figures found = new Figures(scheme.build(), rows);
    Measure y = Objects.requireNonNull(scheme.measures.get("y"));
    SchemeDraft other = new SchemeDraft().unit("a", "team").unit("b", "team");
    other.measures.putAll(scheme.measures);
    other.measures.put("x", Measures.entries("x"));
    other.measures.put("z", Measures.entries("z"));
    rows.row("a", "1", "entries", 1, "item=x", "value=30");
    rows.row("a", "1", "entries", 1, "item=y", "value=9");
    Figures again = found.by(other.build());
    assertEquals("38", value(again, "x", 0), "no cap any more");
    assertEquals("76", value(again, "double", 0), "what is built on it follows");
    assertEquals("0", value(again, "z", 0));
    assertSame(
        found.of("y", Subject.of(scheme.units.get(0))),
        again.of(y.id(), Subject.of(scheme.units.get(0))));
    assertEquals("39", value(again.supposing(List.of(change("a", "x", "1"))), "x", 0));
  }

  @Test
  void of_other_records_only_measures_over_the_sets_that_differ_are_counted_again() {
    scheme.measures.put("trips", Measures.of("trips", Measure.Kind.COUNT, "trips"));
    Figures found = new Figures(scheme.build(), rows);
    assertEquals("0", value(found, "trips", 0));
    Listed more = new Listed();
    more.row("a", "1", "entries", 1, "item=x", "value=9").row("trips", 1);
    Figures again = found.from(more, Set.of("entries"));
    assertEquals("9", value(again, "x", 0));
    assertEquals("18", value(again, "double", 0));
    assertEquals("0", value(again, "trips", 0), "its rows are said to be the same");
  }
}
