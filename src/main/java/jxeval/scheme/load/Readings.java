package jxeval.scheme.load;

import java.time.LocalDate;
import java.util.List;
import jxeval.scheme.Reading;

/** The block {@code readings}. */
final class Readings {
  private static final Key<String> ID = Key.of("id", Scalars.TEXT);
  private static final Key<String> QUESTION = Key.of("question", Scalars.TEXT);
  private static final Key<List<String>> CLAUSES =
      Key.of("clauses", new ListOf<>(References.CLAUSE));
  private static final Key<String> DECISION = Key.of("decision", Scalars.TEXT);
  private static final Key<String> BY = Key.of("by", Scalars.TEXT);
  private static final Key<LocalDate> DATE = Key.of("date", Dates.DAY);

  static final Block<Reading> BLOCK =
      Block.of(
          "reading",
          g ->
              new Reading(
                  g.or(ID, g.path().replace('.', '_')),
                  g.or(QUESTION, ""),
                  g.or(CLAUSES, List.of()),
                  g.or(DECISION, ""),
                  g.get(BY),
                  g.get(DATE)),
          ID,
          QUESTION,
          CLAUSES,
          DECISION,
          BY,
          DATE);

  private Readings() {}
}
