package jxeval.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitNamesTest {
  private final UnitNames names =
      new UnitNames(
          List.of(
              unit("t1", "第一招商团队", "一队"),
              unit("d1", "商务局", "商务", "商"),
              unit("d2", "教育体育局", "教体局"),
              unit("d3", "工业园区管委会"),
              unit("x1", "秀谷镇"),
              unit("x2", "华侨管理区", "华侨(管理)区")));

  @ParameterizedTest(name = "{0} is {1}, else near {2}")
  @CsvSource(
      useHeadersInDisplayName = true,
      nullValues = "-",
      textBlock =
          """
          written, found, near
          商务局, d1, d1
          商 务 局, d1, d1
          商务局　, d1, d1
          华侨（管理）区, x2, x2
          一队, t1, t1
          县商务局, -, d1
          金溪县商务局, -, d1
          市商务局, -, d1
          秀谷镇政府, -, x1
          秀谷, -, x1
          秀谷乡, -, x1
          工业园区, -, d3
          教育体肓局, -, d2
          教育体育, -, d2
          第二招商团队, -, t1
          二队, -, -
          商会, -, -
          某某公司, -, -
          局, -, -
          县, -, -
          秀谷镇镇, -, x1
          """)
  void names_are_exact_and_near_misses_are_proposed(String written, String found, String near) {
    assertEquals(found, names.find(written).map(Unit::id).orElse(null));
    assertEquals(near, names.nearest(written).map(Unit::id).orElse(null));
  }

  @Test
  void a_file_name_names_the_unit_with_the_longest_name() {
    assertEquals(List.of("t1"), ids("第一招商团队2021年5月.xlsx"));
    assertEquals(List.of("x1"), ids("秀谷镇 5月"));
    assertEquals(2, ids("秀谷镇和商务局").size());
    assertEquals(List.of(), ids("报表"));
    assertEquals(List.of("d1"), ids("商务局（商务）5月"), "by name and alias, once");
    assertEquals(List.of(), ids("招商5月"), "one character names nobody");
  }

  @Test
  void a_name_inside_a_longer_one_does_not_count() {
    UnitNames nested =
        new UnitNames(List.of(unit("a", "秀谷"), unit("b", "秀谷镇"), unit("c", "秀谷镇政府")));
    assertEquals(List.of("c"), nested.in("秀谷镇政府5月").stream().map(Unit::id).toList(), "the longest");
    assertEquals(
        List.of("b", "a"), nested.in("秀谷、秀谷镇").stream().map(Unit::id).toList(), "each by itself");
  }

  private List<String> ids(String text) {
    return names.in(text).stream().map(Unit::id).toList();
  }

  private static Unit unit(String id, String name, String... aliases) {
    return new Unit(
        id,
        name,
        List.of(aliases),
        "department",
        null,
        false,
        null,
        null,
        new Unit.Focus(List.of(), List.of()),
        false,
        "",
        Map.of());
  }
}
