package jxeval.evaluation.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jxeval.evaluation.UnitResult;
import jxeval.model.Rounding;
import jxeval.scheme.Assessment;
import org.jspecify.annotations.Nullable;

/** The vetoes of an assessment that hold of one unit; each question is asked once. */
final class Vetoes {
  private final Assessment assessment;
  private final List<Assessment.Veto> holding;
  private final List<UnitResult.Note> notes = new ArrayList<>();
  private @Nullable String shown;

  /**
   * @param unit with its total before any veto
   */
  Vetoes(Assessment assessment, UnitCase unit) {
    this.assessment = assessment;
    this.holding = assessment.vetoes().stream().filter(v -> v.when().holds(unit)).toList();
  }

  /** The total under the lowest cap. */
  @Nullable BigDecimal capped(@Nullable BigDecimal total) {
    BigDecimal capped = total;
    for (Assessment.Veto veto : holding) {
      if (veto.capsTotal() != null && capped != null) {
        BigDecimal cap = Rounding.halfUp(veto.capsTotal(), assessment.decimals());
        if (cap.compareTo(capped) < 0) {
          capped = cap;
          shown = cap.toPlainString();
          note("veto.total", shown, veto);
        }
      }
    }
    return capped;
  }

  /** The grade under the caps, by the order in which grades are listed. */
  @Nullable String capped(@Nullable String grade) {
    String capped = grade;
    List<String> names = assessment.grades() == null ? List.of() : assessment.grades().names();
    for (Assessment.Veto veto : holding) {
      String cap = veto.capsGrade();
      if (cap != null && capped != null && names.indexOf(capped) < names.indexOf(cap)) {
        capped = cap;
        shown = shown == null || names.contains(shown) ? cap : shown;
        note("veto.grade", cap, veto);
      }
    }
    return capped;
  }

  /** Whether one of them bars from the ranking. */
  boolean barRanking() {
    List<Assessment.Veto> barring = holding.stream().filter(Assessment.Veto::barsRanking).toList();
    barring.forEach(v -> notes.add(new UnitResult.Note("veto.ranking", List.of(), v.clause())));
    return !barring.isEmpty();
  }

  /** The cap that took effect, the total's before the grade's; null for none. */
  @Nullable String shown() {
    return shown;
  }

  List<UnitResult.Note> notes() {
    return notes;
  }

  private void note(String key, String cap, Assessment.Veto veto) {
    notes.add(new UnitResult.Note(key, List.of(cap), veto.clause()));
  }
}
