package jxeval.scheme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Admission rules for review rows and land-recovery rules for projects. */
public record Screening(List<AdmissionRule> rules, List<RecoveryRule> landRecovery) {

  /** Where {@code when} holds of a review row, {@code requires} must. */
  public record AdmissionRule(
      String id,
      String label,
      Filter when,
      Filter requires,
      @Nullable String clause,
      String path) {}

  /**
   * Where {@code when} holds of a project at the end of the month, its land is to be taken back.
   */
  public record RecoveryRule(
      String id, String label, Filter when, @Nullable String clause, String path) {}
}
