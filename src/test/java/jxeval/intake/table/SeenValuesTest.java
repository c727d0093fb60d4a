package jxeval.intake.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import jxeval.model.Value;
import org.junit.jupiter.api.Test;

class SeenValuesTest {
  private final SeenValues seen = new SeenValues();

  @Test
  void a_value_seen_before_comes_back_as_the_same_object() {
    for (int round = 0; round < 2; round++) {
      Value text = seen.of(new Value.Text("园区"));
      assertSame(text, seen.of(new Value.Text("园区")));
      Value day = seen.of(new Value.Day(LocalDate.of(2021, 5, 3)));
      assertSame(day, seen.of(new Value.Day(LocalDate.of(2021, 5, 3))));
      Value amount = seen.of(new Value.Amount(new BigDecimal("1.5")));
      assertSame(amount, seen.of(new Value.Amount(new BigDecimal("1.50"))));
      Value both = seen.of(new Value.Many(List.of(text, day)));
      assertSame(both, seen.of(new Value.Many(List.of(text, day))));
    }
  }

  @Test
  void values_that_differ_come_back_as_they_are_however_many_there_are() {
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 50_000; i++) {
        Value amount = new Value.Amount(BigDecimal.valueOf(i));
        assertEquals(amount, seen.of(amount));
      }
    }
    assertEquals(new Value.Text("1"), seen.of(new Value.Text("1")));
  }
}
