package jxeval.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import jxeval.scheme.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TripsTest {

  @Test
  void aTripIsItsParticipantsWhereverItStandsAndItsTeams() {
    FactsDraft facts = new FactsDraft().row("trips", "t1", 5, trip("units=a、c"));
    assertEquals("t1 a c", credited(facts));
  }

  @Test
  void aTeamThatTakesPartInAnothersTripIsCredited() {
    FactsDraft facts = new FactsDraft().row("trips", "z", 5, trip("units=t2"));
    assertEquals("t2", credited(facts), "a township's return alone credits nobody");
  }

  @Test
  void aMembersTripInAnotherReturnIsNotItsTeams() {
    FactsDraft facts = new FactsDraft().row("trips", "t2", 5, trip("units=a"));
    assertEquals("t2 a", credited(facts));
  }

  @ParameterizedTest(name = "{0}: {1} batches")
  @CsvSource({
    "depart=2021-05-08, 1",
    "depart=2021-05-07, 2",
    "return=2021-05-11, 2",
    "leaders=李四, 2",
    "leaders=张 三, 1",
    "place=广州, 2",
    "visits=另一企业, 1",
    "kind=外出, 1",
    "kind=接待, 2"
  })
  void theSameDatesLeadersAndPlaceAreOneBatch(String change, int batches) {
    FactsDraft facts =
        new FactsDraft()
            .row("trips", "t1", 5, trip("units=a"))
            .row("trips", "t2", 5, trip("units=a、b", change));
    Ledger ledger = facts.ledger(5);
    Subject a = Subject.of(facts.scheme().unit("a").orElseThrow());
    assertEquals(batches, ledger.of("trips", a, Span.TO_DATE).size());
    assertEquals(batches, ledger.of("trips", Subject.COUNTY, Span.TO_DATE).size());
    Subject b = Subject.of(facts.scheme().unit("b").orElseThrow());
    assertEquals(1, ledger.of("trips", b, Span.TO_DATE).size(), "b is in the second row only");
  }

  @ParameterizedTest(name = "{0} to {1}, stated {2}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021-05-08 | 2021-05-08 |     | 8=1
          2021-05-08 | 2021-05-10 |     | 8=1 9=1 10=1
          2021-05-08 | 2021-05-10 | 3   | 8=1 9=1 10=1
          2021-05-08 | 2021-05-10 | 9   | 8=1 9=1 10=1
          2021-05-08 | 2021-05-10 | 2.5 | 8=1 9=1 10=1/2
          2021-05-08 | 2021-05-10 | 2   | 8=1 9=1
          2021-05-08 | 2021-05-10 | 0.5 | 8=1/2
          2021-05-08 | 2021-05-10 | 0   |
          2020-12-30 | 2021-01-02 |     | 1=1 2=1
          2020-12-30 | 2021-01-02 | 3   | 1=1
          """)
  void statedDaysLowerTheSpanFromItsEnd(String from, String to, String stated, String days) {
    FactsDraft facts =
        new FactsDraft()
            .row(
                "trips",
                "t1",
                5,
                trip(
                    "depart=" + from,
                    "return=" + to,
                    "days_stated=" + (stated == null ? "" : stated)));
    Item item = facts.ledger(5).of("trips", Subject.COUNTY, Span.TO_DATE).get(0).item();
    assertEquals(
        days == null ? "" : days,
        TripDays.of(item, 2021).entrySet().stream()
            .map(d -> d.getKey().getDayOfMonth() + "=" + d.getValue().toString().replace(" ", ""))
            .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest(name = "8 to 10 May, then {0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          depart=2021-05-10;return=2021-05-12;place=广州             | X506 M2
          depart=2021-05-11;return=2021-05-12;place=广州             |
          depart=2021-05-10;return=2021-05-12;place=广州;leaders=李四 |
          depart=2021-05-10;return=2021-05-12;leaders=李四、张三      | X506 M2
          place=深圳                                                | X507 M2
          """)
  void tripsOfOneLeaderThatShareADayAreListed(String second, String finding) {
    FactsDraft facts =
        new FactsDraft()
            .row("trips", "t1", 5, trip("units=a"))
            .row("trips", "t2", 5, trip(("units=c;" + second).split(";")));
    assertEquals(finding == null ? List.of() : List.of(finding), facts.findings(5));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"X506, 广州", "X507, 深圳"})
  void aCodeThatTheCountyMakesAnErrorKeepsTheLaterTripOut(String code, String place) {
    FactsDraft facts =
        new FactsDraft()
            .row("trips", "t1", 5, trip("units=a"))
            .row("trips", "t2", 5, trip("units=c", "place=" + place));
    assertEquals("t1 t2 a c", credited(facts));
    assertEquals("t1 a", credited(facts.error(code)));
  }

  @Test
  void aTripThatCountsWithoutADateHasNoDaysAndOverlapsNone() {
    FactsDraft facts =
        new FactsDraft()
            .row("trips", "t1", 5, trip("return="))
            .row("trips", "t1", 5, trip("depart="))
            .row("trips", "t1", 5, trip());
    assertEquals(List.of(), facts.findings(5));
    assertEquals(
        List.of(0, 0, 3),
        facts.ledger(5).of("trips", Subject.COUNTY, Span.TO_DATE).stream()
            .map(c -> TripDays.of(c.item(), 2021).size())
            .toList());
  }

  @Test
  void aUnitOfTheCountysOwnKindThatHasMembersIsATeam() {
    FactsDraft facts = new FactsDraft();
    facts.scheme.unit("o", "office").member("p", "office", "o").unit("q", "office");
    facts.row("trips", "o", 5, trip("units=p")).row("trips", "q", 5, trip("units=a"));
    assertEquals("a o p", credited(facts), "o by its return, q not");
  }

  private static String[] trip(String... changes) {
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(
                "units=a", "leaders=张三", "depart=2021-05-08", "return=2021-05-10", "place=深圳"),
            java.util.Arrays.stream(changes))
        .toArray(String[]::new);
  }

  private static String credited(FactsDraft facts) {
    Ledger ledger = facts.ledger(5);
    return facts.scheme().units().stream()
        .filter(u -> !ledger.of("trips", Subject.of(u), Span.TO_DATE).isEmpty())
        .map(u -> u.id())
        .collect(Collectors.joining(" "));
  }
}
