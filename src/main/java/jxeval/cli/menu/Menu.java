package jxeval.cli.menu;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jxeval.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the year folder, what to do and the month, runs it as a command line, and asks again;
 * until 0 or the end of the input.
 */
public final class Menu {
  private static final Pattern MONTH = Pattern.compile("(?:([0-9]{4})[-./年])?(0?[1-9]|1[0-2])月?");

  private final Questions questions;
  private final ToIntFunction<String[]> run;

  /**
   * @param input the next line, null at the end
   * @param run runs a command line and gives its exit code
   */
  public Menu(
      Words words,
      Supplier<@Nullable String> input,
      Consumer<String> output,
      ToIntFunction<String[]> run) {
    this.questions = new Questions(words, input, output);
    this.run = run;
  }

  /**
   * Asks until it is told to end.
   *
   * @param folder the year folder, null where it is to be asked for
   * @param here the folder that the program was started in
   */
  public void ask(@Nullable Path folder, Path here, Path home) {
    questions.say("title");
    Optional<Path> year =
        folder == null ? yearFolder(YearFolders.near(here, home)) : Optional.of(folder);
    boolean more = year.isPresent();
    while (more) {
      more = errand(year.orElseThrow());
    }
  }

  private Optional<Path> yearFolder(List<Path> near) {
    for (int i = 0; i < near.size(); i++) {
      questions.line("  %d  %s".formatted(i + 1, near.get(i)));
    }
    return questions.ask(
        near.isEmpty() ? "type" : "folder", typed -> folder(typed.replaceAll("^\"|\"$", ""), near));
  }

  /** A folder by its number or its path, the first one by nothing. */
  private static Optional<Path> folder(String typed, List<Path> near) {
    if (typed.isEmpty()) {
      return near.stream().findFirst();
    }
    if (typed.matches("[1-9]")) {
      return near.stream().skip(Integer.parseInt(typed) - 1L).findFirst();
    }
    try {
      return Optional.of(Path.of(typed)).filter(Files::isDirectory);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Offers the errands and runs the one chosen; whether to go on. */
  private boolean errand(Path year) {
    questions.line("");
    questions.say("year", "folder", year);
    for (Errand errand : Errand.values()) {
      questions.say(errand.key());
    }
    questions.say("end");
    Optional<Optional<Errand>> chosen = questions.ask("choose", Errand::of);
    if (chosen.isEmpty() || chosen.get().isEmpty()) {
      return false;
    }
    Errand errand = chosen.get().orElseThrow();
    Optional<String> month =
        errand.ofMonth() ? questions.ask("month", typed -> month(typed, year)) : Optional.of("");
    if (month.isEmpty()) {
      return false;
    }
    questions.line("");
    int exit = run.applyAsInt(errand.line(year.toString(), month.get()).toArray(String[]::new));
    questions.line("");
    questions.say("exit." + (exit <= 6 ? exit : "other"), "exit", exit);
    return questions.ask("again", Optional::of).isPresent();
  }

  /** A month as the command takes it; the newest in the folder by nothing. */
  private static Optional<String> month(String typed, Path year) {
    if (typed.isEmpty()) {
      return Optional.of("latest");
    }
    Matcher month = MONTH.matcher(typed);
    if (!month.matches()) {
      return Optional.empty();
    }
    Optional<String> of =
        month.group(1) == null ? YearFolders.year(year) : Optional.of(month.group(1));
    return of.map(y -> "%s-%02d".formatted(y, Integer.parseInt(month.group(2))));
  }
}
