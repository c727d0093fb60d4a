package jxeval.evaluation.robust;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What hangs on one doubt: the verdicts that would be others. */
public record Hanging(Doubt doubt, List<Change> changes) {

  /** Those that a trial gives: none where nothing would be otherwise. */
  static List<Hanging> of(Doubt doubt, List<Change> changes) {
    return changes.isEmpty() ? List.of() : List.of(new Hanging(doubt, changes));
  }

  /**
   * A verdict that would be another.
   *
   * @param was as it stands; null for none
   * @param becomes with the one thing changed; null for none
   */
  public record Change(Verdict verdict, @Nullable String was, @Nullable String becomes) {}
}
