package jxeval.scheme.load;

import java.util.List;
import java.util.Map;
import jxeval.model.Unit;
import jxeval.scheme.Assessment;
import jxeval.scheme.Award;
import jxeval.scheme.Calendar;
import jxeval.scheme.Clause;
import jxeval.scheme.Consequence;
import jxeval.scheme.CountyTarget;
import jxeval.scheme.Document;
import jxeval.scheme.FormOverrides;
import jxeval.scheme.Funds;
import jxeval.scheme.Measure;
import jxeval.scheme.Origin;
import jxeval.scheme.Reading;
import jxeval.scheme.Ruling;
import jxeval.scheme.Satisfaction;
import jxeval.scheme.Scheme;
import jxeval.scheme.Screening;

/** The whole file; keys are read in this order, whatever theirs in the file. */
final class Root {
  static final String SCHEMA_ID = "jx-eval/targets/1";
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2999;

  private static final Key<String> SCHEMA = Key.required("schema", OneOf.of(SCHEMA_ID));
  private static final Key<String> TITLE = Key.required("title", Scalars.TEXT);
  private static final Key<Integer> YEAR =
      Key.required("year", Scalars.whole(FIRST_YEAR, LAST_YEAR));
  private static final Key<Document> SOURCE = Key.of("source", Documents.BLOCK);
  private static final Key<Map<String, Clause>> CLAUSES =
      Key.of("clauses", MapOf.of(new Clauses()));
  private static final Key<List<Reading>> READINGS =
      Key.of("readings", new ListOf<>(Readings.BLOCK));
  private static final Key<Calendar> CALENDAR = Key.of("calendar", Calendars.BLOCK);
  private static final Key<Map<String, List<String>>> REGIONS =
      Key.of("regions", MapOf.of(new ListOf<>(Scalars.TEXT)));
  private static final Key<FormOverrides> FORMS = Key.of("forms", FormsBlock.BLOCK);
  private static final Key<Map<String, Measure>> MEASURES = Key.present("measures", new Measures());
  private static final Key<List<Unit>> UNITS = Key.present("units", new Units());
  private static final Key<List<CountyTarget>> COUNTY_TARGETS =
      Key.of("county_targets", new ListOf<>(CountyTargets.BLOCK));
  private static final Key<List<Assessment>> ASSESSMENTS =
      Key.of("assessments", new ListOf<>(Assessments.BLOCK));
  private static final Key<List<Consequence>> CONSEQUENCES =
      Key.of("consequences", new ListOf<>(Consequences.BLOCK));
  private static final Key<List<Award>> AWARDS = Key.of("awards", new Awards());
  private static final Key<Funds> FUNDS = Key.of("funds", FundsBlock.BLOCK);
  private static final Key<Screening> SCREENING = Key.of("screening", Screenings.BLOCK);
  private static final Key<Satisfaction> SATISFACTION = Key.of("satisfaction", Satisfactions.BLOCK);
  private static final Key<List<Ruling>> RULINGS = Key.of("rulings", new ListOf<>(new Rulings()));

  private Root() {}

  static Block<Scheme> block(Origin origin) {
    return Block.of(
        "targets",
        g -> make(g, origin),
        SCHEMA,
        TITLE,
        YEAR,
        SOURCE,
        CLAUSES,
        READINGS,
        CALENDAR,
        REGIONS,
        FORMS,
        MEASURES,
        UNITS,
        COUNTY_TARGETS,
        ASSESSMENTS,
        CONSEQUENCES,
        AWARDS,
        FUNDS,
        SCREENING,
        SATISFACTION,
        RULINGS);
  }

  private static Scheme make(Given g, Origin origin) {
    Scheme scheme =
        new Scheme(
            origin,
            g.need(TITLE),
            g.need(YEAR),
            g.get(SOURCE),
            g.or(CLAUSES, Map.of()),
            g.or(READINGS, List.of()),
            g.or(CALENDAR, Calendars.USUAL),
            g.or(UNITS, List.of()),
            g.or(REGIONS, Map.of()),
            g.or(FORMS, FormsBlock.NONE),
            g.or(MEASURES, Map.of()),
            g.or(COUNTY_TARGETS, List.of()),
            g.or(ASSESSMENTS, List.of()),
            g.or(CONSEQUENCES, List.of()),
            g.or(AWARDS, List.of()),
            g.or(FUNDS, new Funds(Map.of(), null)),
            g.or(SCREENING, new Screening(List.of(), List.of())),
            g.get(SATISFACTION),
            g.or(RULINGS, List.of()),
            new Redrafts(g, origin));
    Whole.check(scheme, g.at().load());
    return scheme;
  }
}
