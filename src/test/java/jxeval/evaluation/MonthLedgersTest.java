package jxeval.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import jxeval.model.Exact;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

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
    return Exact.printed(value, 2).stripTrailingZeros().toPlainString();
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
}
