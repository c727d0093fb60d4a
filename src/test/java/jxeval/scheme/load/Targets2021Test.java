package jxeval.scheme.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jxeval.model.Unit;
import jxeval.scheme.CountyTarget;
import jxeval.scheme.Parameter;
import jxeval.scheme.Scheme;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Targets2021Test {
  static byte[] bytes() throws IOException {
    return Files.readAllBytes(Path.of("targets-2021.yaml"));
  }

  private static Scheme scheme() throws IOException {
    Loaded loaded = SchemeLoader.load("targets-2021.yaml", bytes(), List.of());
    assertEquals(List.of(), Lines.of(loaded));
    return Objects.requireNonNull(loaded.scheme());
  }

  @Test
  void it_loads_and_only_its_assumed_values_are_told() throws IOException {
    Loaded loaded = SchemeLoader.load("targets-2021.yaml", bytes(), List.of());
    assertEquals(List.of(), Lines.of(loaded));
    assertEquals(1, loaded.findings().size());
    assertNotNull(loaded.scheme());
  }

  @Test
  void it_names_the_county_s_units() throws IOException {
    Scheme scheme = scheme();
    assertEquals(8, kind(scheme, "team").count());
    assertEquals(2, kind(scheme, "squad").count());
    assertTrue(kind(scheme, "department").count() >= 24);
    assertEquals(14, kind(scheme, "township").count());
    kind(scheme, "team")
        .forEach(t -> assertEquals(1, scheme.membersOf(t.id()).filter(Unit::lead).count(), t.id()));
    kind(scheme, "department").forEach(d -> assertNotNull(d.team(), d.id()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"paid_in", "new_projects", "foreign_used", "foreign_cash"})
  void the_tasks_of_teams_and_squads_add_up_to_the_county_s(String measure) throws IOException {
    Scheme scheme = scheme();
    BigFraction county =
        scheme.countyTargets().stream()
            .filter(t -> t.measure().equals(measure))
            .map(CountyTarget::target)
            .findFirst()
            .orElseThrow();
    assertEquals(county, sum(Stream.concat(kind(scheme, "team"), kind(scheme, "squad")), measure));
    kind(scheme, "team")
        .forEach(
            team ->
                assertEquals(team.tasks().get(measure), sum(scheme.membersOf(team.id()), measure)));
  }

  @Test
  void every_assumed_value_gives_its_reason() throws IOException {
    for (Parameter p : scheme().parameters()) {
      assertTrue(!p.assumed() || p.note() != null, p.path());
    }
  }

  private static Stream<Unit> kind(Scheme scheme, String kind) {
    return scheme.units().stream().filter(u -> u.kind().equals(kind));
  }

  private static BigFraction sum(Stream<Unit> units, String measure) {
    return units
        .map(u -> Objects.requireNonNull(u.tasks().get(measure)))
        .reduce(BigFraction.ZERO, BigFraction::add);
  }
}
