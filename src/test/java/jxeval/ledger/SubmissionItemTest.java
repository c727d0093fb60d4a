package jxeval.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.YearMonth;
import jxeval.model.CellRef;
import jxeval.model.Submission;
import jxeval.model.Value;
import org.junit.jupiter.api.Test;

class SubmissionItemTest {
  private final Item missing =
      new SubmissionItem(
          new Submission("t1", YearMonth.of(2021, 5), Submission.Status.MISSING, null, null));

  @Test
  void a_submission_says_whose_it_is_of_which_month_and_how_it_came_and_nothing_else() {
    assertEquals(new Value.Text("t1"), missing.get("unit"));
    assertEquals(new Value.Text("2021-05"), missing.get("month"));
    assertEquals(new Value.Text("missing"), missing.get("status"));
    assertNull(missing.get("note"));
    assertNull(missing.parts("unit"));
  }

  @Test
  void one_that_is_missing_stands_in_the_folder_of_its_month() {
    assertEquals(CellRef.file("returns/2021-05"), missing.at());
  }
}
