package jxeval.evaluation.robust;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import jxeval.evaluation.Results;
import jxeval.model.Submission;
import jxeval.scheme.Ruling;
import jxeval.scheme.Scheme;

/** The run as if a ruling of the leading group had not been made. */
final class Ruled {
  private final Results results;
  private final Runs runs;

  Ruled(Results results, Runs runs) {
    this.results = results;
    this.runs = runs;
  }

  List<Supplier<Trial>> trials() {
    List<Supplier<Trial>> trials = new ArrayList<>();
    for (Ruling ruling : results.scheme().rulings()) {
      trials.add(() -> Trial.of(new Doubt.Ruled(ruling), without(ruling)));
    }
    return trials;
  }

  private List<Hanging.Change> without(Ruling ruling) {
    List<Ruling> others =
        results.scheme().rulings().stream().filter(r -> !r.equals(ruling)).toList();
    Scheme other = results.scheme().ruled(others);
    if (ruling instanceof Ruling.Credit) {
      return runs.crediting(other);
    }
    if (ruling instanceof Ruling.Lateness late) {
      return excused(late)
          .map(
              s ->
                  runs.with(
                      Doubtful.submitted(results.facts(), s, Submission.Status.LATE),
                      "submissions"))
          .orElse(List.of());
    }
    return runs.by(other);
  }

  /** The return that is on time by the ruling alone. */
  private Optional<Submission> excused(Ruling.Lateness ruling) {
    return results.facts().submissions().stream()
        .filter(s -> s.unit().equals(ruling.unit()) && s.month().equals(ruling.month()))
        .filter(s -> s.status() == Submission.Status.ON_TIME)
        .filter(
            s -> {
              LocalDate day = s.submitted();
              return day == null || day.isAfter(results.scheme().calendar().deadline(s.month()));
            })
        .findFirst();
  }
}
