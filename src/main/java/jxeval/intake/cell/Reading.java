package jxeval.intake.cell;

import java.util.List;
import jxeval.check.Finding;
import jxeval.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * What one cell says.
 *
 * @param value null where it is blank or cannot be read
 */
public record Reading(@Nullable Value value, List<Finding> findings) {
  static final Reading BLANK = new Reading(null, List.of());

  public Reading {
    findings = findings.isEmpty() ? List.of() : List.copyOf(findings);
  }

  static Reading of(Value value) {
    return new Reading(value, List.of());
  }

  static Reading of(Finding finding) {
    return new Reading(null, List.of(finding));
  }
}
