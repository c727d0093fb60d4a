package jxeval.evaluation.screening;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jxeval.evaluation.ScreeningLine;
import jxeval.model.CellRef;
import jxeval.model.Row;
import jxeval.scheme.Screening.AdmissionRule;
import jxeval.scheme.Truth;

/**
 * The admission rules on one row of 项目评审 (三-3-三): what holds passes, what is missing leaves the
 * outcome open.
 */
final class Admission {
  private final Row row;
  private final ScreenedFields fields;

  Admission(Row row, ScreenedFields fields) {
    this.row = row;
    this.fields = fields;
  }

  /** One line a rule that concerns the project, passes included. */
  List<ScreeningLine> lines(List<AdmissionRule> rules) {
    return rules.stream().flatMap(r -> line(r).stream()).toList();
  }

  private Optional<ScreeningLine> line(AdmissionRule rule) {
    Truth concerned = rule.when().of(fields);
    if (concerned == Truth.FALSE) {
      return Optional.empty();
    }
    Truth kept = concerned == Truth.UNKNOWN ? Truth.UNKNOWN : rule.requires().of(fields);
    return Optional.of(
        new ScreeningLine(
            row.text("name").orElse(""),
            row.text("unit").orElse(null),
            rule.id(),
            rule.label(),
            word(kept),
            rule.clause(),
            cell(rule, kept),
            asked(rule)));
  }

  private List<ScreeningLine.Asked> asked(AdmissionRule rule) {
    return Stream.concat(rule.when().fields(), rule.requires().fields())
        .distinct()
        .map(f -> fields.asked("review", f, row.source().cell(f)))
        .toList();
  }

  private static String word(Truth kept) {
    return switch (kept) {
      case TRUE -> "pass";
      case FALSE -> "fail";
      case UNKNOWN -> "unknown";
    };
  }

  /** The cell to look at: the first blank one where the outcome is open, else what is required. */
  private CellRef cell(AdmissionRule rule, Truth kept) {
    Stream<String> asked = Stream.concat(rule.when().fields(), rule.requires().fields());
    Optional<String> blank =
        kept == Truth.UNKNOWN
            ? asked.filter(f -> fields.get(f) == null).findFirst()
            : Optional.empty();
    return row.source().cell(blank.or(() -> rule.requires().fields().findFirst()).orElse("name"));
  }
}
