package jxeval.evaluation;

import java.util.List;
import jxeval.model.Unit;
import jxeval.scheme.Assessment;
import jxeval.scheme.Award;
import jxeval.scheme.Scheme;

/** Which awards and rankings a unit can be in at all, by its kind and group. */
final class OpenTo {
  private final Scheme scheme;

  OpenTo(Scheme scheme) {
    this.scheme = scheme;
  }

  /**
   * Whether a word of {@code from} is open to the unit; 评优 ({@code rating}) is to every unit.
   *
   * @param word an award, a kind of award, {@code ranking} or {@code rating}
   */
  boolean to(Unit unit, String word) {
    return switch (word) {
      case "rating" -> true;
      case "ranking" -> scheme.assessments().stream().anyMatch(a -> ranks(a, unit));
      default ->
          scheme.awards().stream()
              .filter(a -> a.words().contains(word))
              .anyMatch(a -> a.read(new ToUnit(unit)));
    };
  }

  private static boolean ranks(Assessment assessment, Unit unit) {
    return assessment.units().contains(unit.kind());
  }

  private final class ToUnit implements Award.Reader<Boolean> {
    private final Unit unit;

    ToUnit(Unit unit) {
      this.unit = unit;
    }

    @Override
    public Boolean prizes(Award.Prizes award) {
      return scheme.assessment(award.assessment()).filter(a -> ranks(a, unit)).isPresent()
          && (award.group() == null || award.group().equals(unit.group()));
    }

    @Override
    public Boolean taskCompletion(Award.TaskCompletion award) {
      return isOf(award.units());
    }

    @Override
    public Boolean tiered(Award.Tiered award) {
      return true;
    }

    /** Paid to enterprises. */
    @Override
    public Boolean exports(Award.Exports award) {
      return false;
    }

    @Override
    public Boolean nominations(Award.Nominations award) {
      return isOf(award.units());
    }

    @Override
    public Boolean people(Award.People award) {
      return true;
    }

    private boolean isOf(List<String> kinds) {
      return kinds.contains(unit.kind());
    }
  }
}
