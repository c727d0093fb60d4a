package jxeval.scheme.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jxeval.scheme.Parameter;
import jxeval.scheme.Scheme;
import jxeval.scheme.field.Field;
import jxeval.scheme.field.FieldSets;
import jxeval.scheme.load.Decimals;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a target file that rest on a clause alone: none that is assumed or taken from
 * another document, and no plain 0 or 1 that only says none or all.
 */
final class Claims {
  /** Keys whose 0 and 1 are quantities. */
  private static final Set<String> QUANTITIES =
      Set.of("target", "stretch", "count", "amount", "top", "last");

  /** Keys whose numbers are part of a name: 2021上半年. */
  private static final Set<String> NAMED = Set.of("rounds");

  private static final Set<String> YUAN = Set.of("amount", "cap_project", "cap_unit", "grants");

  private final Scheme scheme;
  private final Map<String, String> measureUnits = new HashMap<>();

  private Claims(Scheme scheme) {
    this.scheme = scheme;
    scheme.countyTargets().forEach(t -> unit(t.path(), t.measure()));
    scheme.assessments().forEach(a -> a.indicators().forEach(i -> unit(i.path(), i.measure())));
  }

  private void unit(String path, String measure) {
    String unit = scheme.measure(measure).unit();
    if (unit != null) {
      Stream.of("target", "stretch").forEach(key -> measureUnits.put(path + "." + key, unit));
    }
  }

  static List<Claim> of(Scheme scheme) {
    Claims claims = new Claims(scheme);
    return scheme.parameters().stream()
        .filter(p -> p.clause() != null && p.source() == null && !p.isUnder("readings"))
        .filter(Predicate.not(claims::isAssumed))
        .flatMap(p -> claims.claim(p).stream())
        .toList();
  }

  /** Assumed itself, or part of something that is. */
  private boolean isAssumed(Parameter parameter) {
    return scheme.parameters().stream().anyMatch(p -> p.assumed() && parameter.isUnder(p.path()));
  }

  private Optional<Claim> claim(Parameter p) {
    String[] keys = p.path().split("\\.");
    String key = keys[keys.length - 1];
    Optional<Claim> claim =
        Decimals.plain(p.value())
            .map(n -> new Claim(p, n, unitAt(p.path(), keys)))
            .or(() -> Decimals.withUnit(p.value()).map(n -> new Claim(p, n.number(), n.unit())));
    return claim
        .filter(c -> Stream.of(keys).noneMatch(NAMED::contains))
        .filter(c -> QUANTITIES.contains(key) || !isNoneOrAll(c.number()));
  }

  private static boolean isNoneOrAll(BigFraction number) {
    return number.equals(BigFraction.ZERO) || number.equals(BigFraction.ONE);
  }

  private @Nullable String unitAt(String path, String[] keys) {
    if (measureUnits.containsKey(path)) {
      return measureUnits.get(path);
    }
    if (keys.length > 1 && keys[keys.length - 2].equals("tasks")) {
      return scheme.measure(keys[keys.length - 1]).unit();
    }
    if (Stream.of(keys).anyMatch(YUAN::contains)) {
      return "元";
    }
    return Stream.of(keys).skip(1).flatMap(Claims::fieldUnit).findFirst().orElse(null);
  }

  /** The unit of the field that a filter asks. */
  private static Stream<String> fieldUnit(String field) {
    return FieldSets.all().values().stream()
        .flatMap(set -> set.field(field).stream())
        .map(Field::unit)
        .flatMap(Stream::ofNullable);
  }
}
