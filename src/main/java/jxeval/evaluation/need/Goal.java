package jxeval.evaluation.need;

import java.util.List;
import java.util.Objects;
import jxeval.evaluation.AwardEntry;
import jxeval.scheme.Assessment;
import jxeval.scheme.Award;

/** What a unit wants to reach; better is reached too. */
public sealed interface Goal {
  /** The ranking that it is about. */
  Assessment assessment();

  /** The word for it in print: a grade, a prize, or the rank in figures. */
  String wanted();

  /** {@code grade}, {@code rank} or {@code prize}. */
  String key();

  boolean reached(Outcome outcome);

  /**
   * A grade of an assessment that has grades, by the order in which they are listed, best first.
   */
  record Grade(Assessment assessment, String wanted) implements Goal {
    @Override
    public String key() {
      return "grade";
    }

    @Override
    public boolean reached(Outcome outcome) {
      List<String> names = Objects.requireNonNull(assessment.grades()).names();
      int at = names.indexOf(outcome.line().grade());
      return at >= 0 && at <= names.indexOf(wanted);
    }
  }

  /** A place in the ranking; a tie counts. */
  record Rank(Assessment assessment, int rank) implements Goal {
    @Override
    public String key() {
      return "rank";
    }

    @Override
    public String wanted() {
      return Integer.toString(rank);
    }

    @Override
    public boolean reached(Outcome outcome) {
      Integer at = outcome.line().rank();
      return at != null && at <= rank;
    }
  }

  /** A prize of a class, by the order in which its classes are listed, won and undisputed. */
  record Prize(Assessment assessment, Award.Prizes award, String wanted) implements Goal {
    @Override
    public String key() {
      return "prize";
    }

    @Override
    public boolean reached(Outcome outcome) {
      AwardEntry entry = outcome.prize();
      if (entry == null || !entry.status().isWon()) {
        return false;
      }
      List<String> classes = award.slots().stream().map(Award.Slot::id).toList();
      String won = entry.id().substring(award.id().length() + 1);
      return classes.indexOf(won) <= classes.indexOf(wanted);
    }
  }
}
