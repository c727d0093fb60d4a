package jxeval.scheme.load;

import java.util.List;
import jxeval.check.SchemeRule;
import jxeval.scheme.Assessment.Grades;
import jxeval.scheme.Assessment.Veto;
import jxeval.scheme.condition.All;
import jxeval.scheme.condition.Condition;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** {@code veto: [{if: …, caps_total: 85}]}. */
final class Vetoes {
  private static final Key<Condition> IF = Key.of("if", new Conditions(Stage.VETO));
  private static final Key<BigFraction> CAPS_TOTAL = Key.of("caps_total", Scalars.NOT_NEGATIVE);
  private static final Key<String> CAPS_GRADE = Key.of("caps_grade", Scalars.TEXT);
  private static final Key<List<String>> BARS = Key.of("bars", new ListOf<>(OneOf.of("ranking")));

  private Vetoes() {}

  /**
   * @param grades the grades of the assessment, one of which may be named
   */
  static Block<Veto> block(@Nullable Grades grades) {
    return Block.of("veto", g -> make(g, grades), IF, CAPS_TOTAL, CAPS_GRADE, BARS);
  }

  private static Veto make(Given g, @Nullable Grades grades) {
    if (!g.has(CAPS_TOTAL) && !g.has(CAPS_GRADE) && !g.has(BARS)) {
      g.at().reportMissing("caps_total / caps_grade / bars");
    }
    String grade = g.get(CAPS_GRADE);
    List<String> names = grades == null ? List.of() : grades.names();
    if (grade != null && !names.contains(grade)) {
      g.at(CAPS_GRADE).reportUnknown(SchemeRule.S818, grade, names);
    }
    return new Veto(
        g.or(IF, new All(List.of())),
        g.get(CAPS_TOTAL),
        grade,
        g.or(BARS, List.of()).contains("ranking"),
        g.clause(),
        g.path());
  }
}
