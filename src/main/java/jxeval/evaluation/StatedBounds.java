package jxeval.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jxeval.scheme.Assessment;
import jxeval.scheme.Parameter;
import jxeval.scheme.Scheme;

/** The bounds of the target file that may be asked of the units of an assessment. */
public final class StatedBounds {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
  private static final List<String> KEYS = List.of("over", "at_least", "below", "at_most");

  private StatedBounds() {}

  /** All that are plain numbers, whatever they are asked of. */
  public static Stream<Parameter> of(Scheme scheme, Assessment assessment) {
    return Stream.of(assessment.path(), "measures", "consequences", "awards")
        .flatMap(path -> scheme.parametersUnder(path).stream())
        .filter(p -> KEYS.contains(p.path().substring(p.path().lastIndexOf('.') + 1)))
        .filter(p -> NUMBER.matcher(p.value()).matches());
  }

  /** Those that may be asked of a total: they stand in no indicator. */
  public static List<BigDecimal> ofTotals(Scheme scheme, Assessment assessment) {
    String indicators = assessment.path() + ".indicators";
    return of(scheme, assessment)
        .filter(p -> !p.isUnder(indicators))
        .map(p -> new BigDecimal(p.value()))
        .distinct()
        .toList();
  }
}
