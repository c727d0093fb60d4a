package jxeval.report.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jxeval.model.Folding;
import jxeval.model.Submission;
import jxeval.scheme.Ruling;
import org.jspecify.annotations.Nullable;

/** Rulings in print beside the figures that they changed: who decided, when and why. */
public final class RulingNotes {
  private final Edition edition;

  public RulingNotes(Edition edition) {
    this.edition = edition;
  }

  /** The late returns of the months printed that count as on time. */
  public List<String> excused() {
    return edition.scheme().rulings(Ruling.Lateness.class).stream()
        .filter(r -> submissions(r).anyMatch(this::isExcused))
        .map(r -> edition.name(r.unit()) + r.month() + "报表" + told("迟报，按裁定视为按时", r))
        .toList();
  }

  /** The shares of a project that a ruling names. */
  public List<String> credited() {
    return edition.scheme().rulings(Ruling.Credit.class).stream()
        .map(r -> "项目" + r.project() + told("引进占比按裁定", r))
        .toList();
  }

  /** Why the land of a project is taken back; empty where no ruling of that reason names it. */
  public String recovered(@Nullable String reason) {
    return edition.scheme().rulings(Ruling.Recover.class).stream()
        .filter(r -> r.reason() != null && Folding.same(r.reason(), String.valueOf(reason)))
        .map(r -> told("按裁定收回", r))
        .findFirst()
        .orElse("");
  }

  private Stream<Submission> submissions(Ruling.Lateness ruling) {
    return edition.results().facts().submissions().stream()
        .filter(s -> s.unit().equals(ruling.unit()) && s.month().equals(ruling.month()))
        .filter(s -> !s.month().isAfter(edition.month()));
  }

  private boolean isExcused(Submission submission) {
    LocalDate came = submission.submitted();
    return submission.status() == Submission.Status.ON_TIME
        && (came == null || came.isAfter(edition.scheme().calendar().deadline(submission.month())));
  }

  private static String told(String what, Ruling ruling) {
    return what
        + "（"
        + shown(ruling.by())
        + "，"
        + shown(ruling.date())
        + "）："
        + shown(ruling.reason());
  }

  private static String shown(@Nullable Object value) {
    return value == null ? "-" : value.toString();
  }
}
