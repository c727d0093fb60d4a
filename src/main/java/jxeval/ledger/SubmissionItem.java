package jxeval.ledger;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import jxeval.model.CellRef;
import jxeval.model.Submission;
import jxeval.model.Value;
import org.jspecify.annotations.Nullable;

/** A submission as an item: one per unit and month due. */
record SubmissionItem(Submission submission) implements Item {
  @Override
  public String set() {
    return "submissions";
  }

  @Override
  public String label() {
    return submission.unit();
  }

  @Override
  public YearMonth month() {
    return submission.month();
  }

  @Override
  public @Nullable Value get(String field) {
    return switch (field) {
      case "unit" -> new Value.Text(submission.unit());
      case "month" -> new Value.Text(submission.month().toString());
      case "status" -> new Value.Text(submission.status().id());
      default -> null;
    };
  }

  @Override
  public CellRef at() {
    String file = submission.file();
    return CellRef.file(file == null ? "returns/" + submission.month() : file);
  }

  @Override
  public @Nullable List<Part> parts(String field) {
    return null;
  }

  @Override
  public Set<CellRef> rows() {
    return Set.of(at());
  }
}
