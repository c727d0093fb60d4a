package jxeval.desk.message;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jxeval.desk.note.Note;
import jxeval.model.InputFile;
import jxeval.model.Submission;
import jxeval.model.Unit;
import jxeval.scheme.Scheme;
import jxeval.text.Words;

/** One message a unit that owes something: what is missing, late or wrong, and until when. */
public final class UnitMessages {
  private static final int MOST_NOTES = 10;

  private final Scheme scheme;
  private final LocalDate today;
  private final Words words;

  /**
   * Messages as of a day.
   *
   * @param today the day from which the days left are counted
   */
  public UnitMessages(Scheme scheme, LocalDate today, Words words) {
    this.scheme = scheme;
    this.today = today;
    this.words = words;
  }

  /**
   * Unit id to message, in file order; units of which nothing is wanted are absent.
   *
   * @param notes file to what is to be mended in it
   */
  public Map<String, String> of(
      List<Submission> submissions, List<InputFile> inputs, Map<String, List<Note>> notes) {
    Map<String, String> messages = new LinkedHashMap<>();
    for (Unit unit : scheme.units()) {
      List<String> lines = new ArrayList<>();
      for (InputFile input : inputs) {
        List<Note> said = notes.getOrDefault(input.file(), List.of());
        if (unit.id().equals(input.unit()) && !said.isEmpty()) {
          faulty(lines, input, said);
        }
      }
      submissions.stream()
          .filter(s -> s.unit().equals(unit.id()))
          .forEach(s -> submitted(lines, s));
      if (!lines.isEmpty()) {
        lines.add(0, words.of("desk", "message.head", "unit", unit.name()));
        messages.put(unit.id(), String.join("\n", lines));
      }
    }
    return messages;
  }

  private void submitted(List<String> lines, Submission submission) {
    YearMonth month = submission.month();
    LocalDate deadline = scheme.calendar().deadline(month);
    switch (submission.status()) {
      case ON_TIME -> {}
      case LATE -> {
        LocalDate date = submission.submitted();
        lines.add(
            date == null
                ? line("undated", month)
                : line("late", month, "date", date, "deadline", deadline));
      }
      case MISSING -> lines.add(wanted("missing", month, deadline));
      case REJECTED -> lines.add(wanted("rejected", month, deadline));
    }
  }

  /** A return that is still wanted: how many days are left, or how long it is overdue. */
  private String wanted(String key, YearMonth month, LocalDate deadline) {
    long days = ChronoUnit.DAYS.between(today, deadline);
    String until =
        days > 0
            ? words.of("desk", "message.left", "deadline", deadline, "days", days)
            : days == 0
                ? words.of("desk", "message.today")
                : words.of("desk", "message.overdue", "deadline", deadline, "days", -days);
    return line(key, month) + until;
  }

  private void faulty(List<String> lines, InputFile input, List<Note> said) {
    long errors = said.stream().filter(Note::error).count();
    YearMonth month = input.month();
    String name = input.file().substring(input.file().lastIndexOf('/') + 1);
    lines.add(
        words.of(
            "desk",
            "message.faulty",
            "file",
            name,
            "month",
            month == null ? "" : shown(month),
            "errors",
            errors,
            "warnings",
            said.size() - errors));
    for (int i = 0; i < Math.min(MOST_NOTES, said.size()); i++) {
      Note note = said.get(i);
      String place =
          Objects.requireNonNullElse(note.sheet(), "")
              + " "
              + Objects.requireNonNullElse(note.cell(), "");
      lines.add(
          words.of(
              "desk",
              note.found().isEmpty() ? "message.note" : "message.note.found",
              "number",
              i + 1,
              "place",
              place.strip(),
              "message",
              note.message(),
              "found",
              note.found(),
              "mend",
              note.mend()));
    }
    if (said.size() > MOST_NOTES) {
      lines.add(words.of("desk", "message.more", "count", said.size() - MOST_NOTES));
    }
  }

  private String line(String key, YearMonth month, Object... values) {
    Object[] all = new Object[values.length + 2];
    all[0] = "month";
    all[1] = shown(month);
    System.arraycopy(values, 0, all, 2, values.length);
    return words.of("desk", "message." + key, all);
  }

  private String shown(YearMonth month) {
    return words.of(
        "desk", "message.month", "year", month.getYear(), "month", month.getMonthValue());
  }
}
