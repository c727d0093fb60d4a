package jxeval.intake.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jxeval.scheme.Assessment;
import jxeval.scheme.CountyTarget;
import jxeval.scheme.Indicator;
import jxeval.scheme.Measure;
import jxeval.scheme.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * The clauses that ask for what the columns state: of the first county target, else measure, else
 * indicator that rests on the column.
 */
final class FieldClauses {
  private final Scheme scheme;
  private final Map<String, String> byField = new HashMap<>();

  private FieldClauses(Scheme scheme) {
    this.scheme = scheme;
  }

  static FieldClauses of(Scheme scheme) {
    FieldClauses clauses = new FieldClauses(scheme);
    for (CountyTarget target : scheme.countyTargets()) {
      clauses.note(target.measure(), target.clause());
    }
    for (Measure measure : scheme.measures().values()) {
      clauses.note(measure.id(), measure.clause());
    }
    for (Assessment assessment : scheme.assessments()) {
      for (Indicator indicator : assessment.indicators()) {
        clauses.note(indicator.measure(), indicator.clause());
      }
    }
    return clauses;
  }

  /** The clause behind a column; null for none. */
  @Nullable String of(String set, String field) {
    return byField.get(set + "." + field);
  }

  private void note(String measure, @Nullable String clause) {
    if (clause != null) {
      fieldsOf(measure).forEach(field -> byField.putIfAbsent(field, clause));
    }
  }

  /** The columns that a measure adds up or counts by, those of its operands included. */
  private Set<String> fieldsOf(String measure) {
    return scheme
        .measure(measure)
        .formula()
        .read(
            new Measure.Reader<>() {
              @Override
              public Set<String> aggregate(Measure.Aggregate formula) {
                Set<String> columns = new HashSet<>();
                for (String column : columnsOf(formula)) {
                  columns.add(formula.set() + "." + column);
                }
                return columns;
              }

              @Override
              public Set<String> ratio(Measure.Ratio formula) {
                return built(List.of(formula.numerator(), formula.denominator()));
              }

              @Override
              public Set<String> plus(Measure.Plus formula) {
                return built(formula.operands());
              }

              @Override
              public Set<String> minus(Measure.Minus formula) {
                return built(List.of(formula.from(), formula.less()));
              }

              @Override
              public Set<String> plain(Measure.Plain formula) {
                return built(List.of(formula.operand()));
              }
            });
  }

  private Set<String> built(List<Measure.Operand> operands) {
    Set<String> fields = new HashSet<>();
    for (Measure.Operand operand : operands) {
      if (operand instanceof Measure.OfMeasure of) {
        fields.addAll(fieldsOf(of.measure()));
      }
    }
    return fields;
  }

  private static List<String> columnsOf(Measure.Aggregate formula) {
    return switch (formula.kind()) {
      case DAYS -> List.of("depart", "return", "days_stated");
      case PERSON_DAYS -> List.of("depart", "return", "days_stated", "leaders");
      case COUNT, SUM, DISTINCT, MEAN, MAX, LATEST ->
          formula.field() == null ? List.of() : List.of(formula.field());
    };
  }
}
