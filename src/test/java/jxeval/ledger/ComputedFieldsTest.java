package jxeval.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jxeval.model.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComputedFieldsTest {

  @ParameterizedTest(name = "{5}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          contract_start=2021-01-31                     | 28   |    |      |      | not started: to the end of February
          contract_start=2021-01-31;started=2021-02-10  | 10   |    | 18   |      | started late
          contract_start=2021-02-10;started=2021-02-01  | 0    |    | 27   |      | started early
          contract_start=2021-03-01                     | 0    |    |      |      | not yet due
          contract_start=2021-02-28                     | 0    |    |      |      | due on the last day
          contract_start=2021-02-27                     | 1    |    |      |      | one day after
          contract_start=2021-01-31;land_mode=单独供地   | 28   | 28 |      |      | land of its own
          contract_start=2021-01-31;land_mode=租赁       | 28   |    |      |      | rented
          contract_start=2021-01-31;started=2021-03-01  | 28   |    |      |      | a start ahead is blank
          started=2021-01-01;commissioned=2021-02-01    |      |    | 31   |      | built in a month
          started=2021-01-01;commissioned=2021-03-01    |      |    | 58   |      | producing lies ahead
          paid_in_cumulative=2500                       |      |    |      | 1/2  | half paid
          paid_in_cumulative=2500;planned=0             |      |    |      |      | nothing planned
          paid_in_cumulative=1;planned=3                |      |    |      | 1/3  | exact
          started=2021-01-01;contract_start=2021-01-01;paid_in_cumulative=1;status=终止 | | | | | given up
          """)
  void fieldsAreComputedAtTheEndOfTheMonth(
      String fields, String late, String idle, String unproductive, String ratio, String why) {
    Project project = new FactsDraft().project("t1", 1, fields.split(";")).project(2);
    assertEquals(late, number(project, "late_start_days"), why);
    assertEquals(idle, number(project, "idle_land_days"), why);
    assertEquals(unproductive, number(project, "unproductive_days"), why);
    assertEquals(ratio, number(project, "paid_ratio"), why);
  }

  private static @Nullable String number(Project project, String field) {
    Value value = project.get(field);
    return value == null ? null : value.number().orElseThrow().toString().replace(" ", "");
  }
}
