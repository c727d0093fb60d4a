package jxeval.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import jxeval.model.Rounding;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Work funds and outings of a month (3-3-四, 三-3-一), each as a worked example. */
class MonthLedgersTest {
  private static final String GRANTED = "funds: {grants: {team: 1000}}\n";

  @Test
  void whatIsSpentBeyondTheGrantIsOverspentAndNothingIsLeft() {
    MonthDraft draft =
        new MonthDraft(GRANTED)
            .row("funds", "t", 1, "date=2021-01-05", "purpose=差旅", "amount=600.5")
            .row("funds", "t", 2, "date=2021-02-05", "purpose=交通", "amount=399.5")
            .row("funds", "t", 3, "date=2021-03-05", "purpose=差旅", "amount=0.01");
    assertEquals("t 1000 600.5 399.5 0", funds(draft, 1));
    assertEquals("t 1000 1000 0 0", funds(draft, 2));
    assertEquals("t 1000 1000.01 0 0.01", funds(draft, 3));
  }

  @Test
  void aUnitWithoutAGrantIsListedOnceItSpends() {
    MonthDraft draft =
        new MonthDraft(GRANTED).row("funds", "a", 2, "date=2021-02-05", "purpose=其他", "amount=10");
    assertEquals("t 1000 0 1000 0", funds(draft, 1));
    assertEquals("t 1000 0 1000 0, a 0 10 0 10", funds(draft, 2));
  }

  @Test
  void what_is_spent_without_a_purpose_is_spent_on_other_things() {
    MonthDraft draft =
        new MonthDraft(GRANTED)
            .row("funds", "t", 1, "date=2021-01-05", "purpose=差旅", "amount=1")
            .row("funds", "t", 1, "date=2021-01-06", "purpose=其他", "amount=2")
            .row("funds", "t", 1, "date=2021-01-07", "amount=4");
    assertEquals(
        "差旅 1, 其他 6",
        draft.month(1).funds().get(0).purposes().entrySet().stream()
            .map(p -> p.getKey() + " " + plain(p.getValue()))
            .collect(Collectors.joining(", ")));
  }

  @Test
  void whoSpendsAllThatIsGrantedIsNotOverspentAndOneFenMoreIs() {
    MonthDraft draft =
        new MonthDraft(
                GRANTED
                    + "consequences: [{id: over, at: monthly, units: [team, department], if:"
                    + " overspent, says: 超支}]\n")
            .row("funds", "t", 1, "date=2021-01-05", "purpose=差旅", "amount=1000")
            .row("funds", "t", 2, "date=2021-02-05", "purpose=差旅", "amount=0.01");
    assertEquals(List.of(), draft.raised(1));
    assertEquals(List.of("over t"), draft.raised(2));
  }

  private static String funds(MonthDraft draft, int month) {
    return draft.month(month).funds().stream()
        .map(
            f ->
                f.unit().id()
                    + " "
                    + plain(f.granted())
                    + " "
                    + plain(f.spent())
                    + " "
                    + plain(f.left())
                    + " "
                    + plain(f.overspent()))
        .collect(Collectors.joining(", "));
  }

  private static String plain(BigFraction value) {
    return Rounding.halfUp(value, 2).stripTrailingZeros().toPlainString();
  }

  @Test
  void days_that_a_project_is_late_are_added_and_compared_like_any_number() {
    MonthDraft draft =
        new MonthDraft(
            """
              late: {sum: projects.late_start_days, unit: 天}
              latest: {max: projects.late_start_days, unit: 天}
            county_targets: [{measure: late, target: 100}, {measure: latest, target: 100}]
            """);
    for (String[] project : new String[][] {{"甲", "2021-01-11"}, {"乙", "2021-01-26"}}) {
      draft.row(
          "projects",
          "t",
          1,
          "name=" + project[0],
          "investor=商",
          "units=a",
          "status=签约",
          "contract_start=" + project[1]);
    }
    assertEquals(
        "25, 20",
        draft.month(1).county().stream()
            .map(l -> plain(java.util.Objects.requireNonNull(l.progress().actual())))
            .collect(Collectors.joining(", ")));
  }

  private static MonthDraft trip(MonthDraft draft, int month, String unit, String... more) {
    String[] fields = new String[more.length + 2];
    fields[0] = "units=" + unit;
    fields[1] = "leaders=张三";
    System.arraycopy(more, 0, fields, 2, more.length);
    return draft.row("trips", "t", month, fields);
  }

  @Test
  void aDayOfTwoTripsIsOneAndATripTwiceIsOneBatch() {
    MonthDraft draft = new MonthDraft("");
    trip(draft, 1, "a", "kind=外出", "depart=2021-01-04", "return=2021-01-06", "place=上海");
    trip(draft, 1, "a", "kind=外出", "depart=2021-01-06", "return=2021-01-07", "place=苏州");
    trip(draft, 1, "a", "kind=外出", "depart=2021-01-06", "return=2021-01-07", "place=苏州");
    trip(draft, 1, "b", "kind=接待", "depart=2021-01-08", "return=2021-01-08", "place=县城");
    assertEquals("t 4 2 4 2, a 4 2 4 2, b 0 0 0 0, c 0 0 0 0, d 0 0 0 0", outings(draft, 1));
    Figure days = draft.month(1).outings().get(1).daysToDate();
    assertEquals("外出天数 天", days.measure().label() + " " + days.measure().unit());
    assertEquals(
        List.of("A2", "A3"), days.rows().stream().map(r -> r.at().cell()).toList(), "its rows");
  }

  @Test
  void statedDaysTakeTheLastOnesAwayAndTheYearBefore() {
    MonthDraft draft = new MonthDraft("");
    trip(draft, 1, "a", "kind=外出", "depart=2020-12-30", "return=2021-01-02", "place=上海");
    trip(
        draft,
        2,
        "a",
        "kind=外出",
        "depart=2021-02-01",
        "return=2021-02-04",
        "place=上海",
        "days_stated=2.5");
    trip(
        draft,
        2,
        "b",
        "kind=外出",
        "depart=2021-02-01",
        "return=2021-02-01",
        "place=厦门",
        "days_stated=9");
    assertEquals(
        "t 2.5 2 4.5 3, a 2.5 1 4.5 2, b 1 1 1 1, c 0 0 0 0, d 0 0 0 0", outings(draft, 2));
  }

  /** Days and batches of the month, then to date. */
  private static String outings(MonthDraft draft, int month) {
    return draft.month(month).outings().stream()
        .map(
            o ->
                o.unit().id()
                    + " "
                    + plain(o.daysMonth())
                    + " "
                    + plain(o.batchesMonth())
                    + " "
                    + plain(o.days())
                    + " "
                    + plain(o.batches()))
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest(name = "{0} of {1}: due {2}, rate {3}, progress {4}, gap {5}, met {6}")
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          x,    county,                        due,  rate, progress, gap,   met
          1,    'x, target: 12',               1,    0.08, 1,        0,     true
          0.99, 'x, target: 12',               1,    0.08, 0.99,     0,     false
          3,    'x, target: 12, pace: none',   12,   0.25, 0.25,     -0.75, false
          12,   'x, target: 12, pace: none',   12,   1,    1,        0,     true
          3,    'x',                           null, null, null,     null,  null
          0,    'x, target: 0',                0,    null, null,     null,  true
          3,    'mean, target: 12',            1,    null, null,     null,  null
          3,    'share, target: 0.5',          0.5,  2,    2,        1,     true
          """)
  void a_county_line_compares_what_is_done_with_what_is_due(
      String x, String county, String due, String rate, String progress, String gap, String met) {
    Progress found =
        new MonthDraft(
                """
                  mean: {mean: entries.value, where: {item: 评议}, unit: 分}
                  share: {ratio: [x, x]}
                county_targets: [{measure: %s}]
                """
                    .formatted(county))
            .january("a", "x=" + x)
            .month(1)
            .county()
            .get(0)
            .progress();
    assertEquals(
        String.join(" ", due, rate, progress, gap, met),
        shown(found.due())
            + " "
            + shown(found.rate())
            + " "
            + shown(found.progress())
            + " "
            + shown(found.gap())
            + " "
            + found.met());
  }

  private static String shown(@Nullable BigFraction value) {
    return value == null ? "null" : plain(value);
  }
}
