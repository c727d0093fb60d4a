package jxeval.cli.menu;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the menu offers under 1, 2, …: each is one command line. */
enum Errand {
  CHECK("check"),
  MESSAGES("check", "--messages"),
  ANNOTATE("check", "--annotate"),
  MONTHLY("monthly", "--docx"),
  MIDYEAR("midyear"),
  SATISFACTION("satisfaction"),
  SCREEN("screen"),
  AWARDS("awards"),
  TEMPLATE("template"),
  DOCTOR("doctor");

  private final List<String> command;

  Errand(String... command) {
    this.command = List.of(command);
  }

  /** The one under a number; none under 0; nothing for what is no number of the menu. */
  static Optional<Optional<Errand>> of(String typed) {
    if (!typed.matches("[0-9]{1,2}") || Integer.parseInt(typed) > values().length) {
      return Optional.empty();
    }
    int number = Integer.parseInt(typed);
    return Optional.of(number == 0 ? Optional.empty() : Optional.of(values()[number - 1]));
  }

  /** Whether a month has to be asked for. */
  boolean ofMonth() {
    return this == MONTHLY;
  }

  /** The key of its line in the menu. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The command line.
   *
   * @param month {@code 2021-05} or {@code latest}; not used where no month is asked for
   */
  List<String> line(String folder, String month) {
    List<String> line = new ArrayList<>(command);
    line.addAll(List.of("--folder", folder));
    if (ofMonth()) {
      line.addAll(List.of("--month", month));
    }
    return line;
  }
}
