package jxeval.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeMap;
import jxeval.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {
  @Test
  void what_differs_between_two_states_is_changed_new_or_gone() {
    TreeMap<String, String> was = new TreeMap<>();
    was.put("a", "1");
    was.put("b", "2");
    was.put("c", "3");
    TreeMap<String, String> is = new TreeMap<>();
    is.put("a", "1");
    is.put("b", "5");
    is.put("d", "4");
    assertEquals(
        List.of("b 2 5 changed", "d null 4 new", "c 3 null gone"),
        Change.between(was, is).stream()
            .map(c -> c.of() + " " + c.was() + " " + c.is() + " " + c.state().id())
            .toList());
  }

  @ParameterizedTest(name = "{0} is written {1}")
  @CsvSource({"1200, +1200", "-0.5, -0.5", "0, +0", "1/3, +0.333333"})
  void a_supposed_change_is_written_with_its_sign(String change, String written) {
    assertEquals(written, new Supposition("a", "x", Fraction.of(change)).signed());
  }
}
