package jxeval.ledger.check;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import jxeval.check.Finding;
import jxeval.check.Rule;
import jxeval.check.Severity;
import jxeval.scheme.FormOverrides;

/**
 * A check of rows beside each other, made when it is asked.
 *
 * @param rules those that its findings may break
 */
public record Check(List<Rule> rules, Supplier<List<Finding>> search) {

  public static Check of(Supplier<List<Finding>> search, Rule... rules) {
    return new Check(Arrays.asList(rules), search);
  }

  /** Whether an error that it finds, at the severities of the county, keeps its row out. */
  public boolean refuses(FormOverrides forms) {
    return rules.stream().anyMatch(r -> forms.severity(r) == Severity.ERROR);
  }

  public List<Finding> findings() {
    return search.get();
  }
}
