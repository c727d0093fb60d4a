package jxeval.cli.menu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import jxeval.text.Language;
import jxeval.text.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MenuTest {
  @TempDir private Path home;
  private Path year = Path.of("");
  private final List<String> shown = new ArrayList<>();
  private final List<String> run = new ArrayList<>();

  @BeforeEach
  void aYearFolder() throws IOException {
    year = Files.createDirectories(home.resolve("桌面/二〇二一"));
    Files.createFile(year.resolve("targets-2021.yaml"));
  }

  /** Types lines into the menu. */
  private void type(String... lines) {
    Deque<String> typed = new ArrayDeque<>(List.of(lines));
    new Menu(
            new Words(Language.ZH),
            typed::poll,
            shown::add,
            line -> {
              run.add(String.join(" ", line).replace(year.toString(), "~"));
              return 3;
            })
        .ask(null, home.resolve("here"), home);
  }

  @Test
  void the_year_folder_on_the_desktop_is_offered_and_taken_by_enter() {
    type("", "1", "", "0");
    assertTrue(shown.contains("  1  " + year), shown::toString);
    assertEquals(List.of("check --folder ~"), run);
  }

  @Test
  void a_folder_with_returns_comes_before_one_where_only_a_target_file_lies() throws IOException {
    Path working = Files.createDirectories(home.resolve("桌面/工作"));
    Files.createFile(working.resolve("targets-2021.yaml"));
    Path begun = Files.createDirectories(home.resolve("文档/今年"));
    Files.createFile(begun.resolve("targets-2021.yaml"));
    Files.createDirectory(begun.resolve("returns"));
    type("", "1", "", "0");
    assertEquals(List.of("check --folder " + begun), run);
    assertTrue(
        shown.contains("  2  " + year) && shown.contains("  3  " + working), shown::toString);
  }

  @Test
  void a_folder_dropped_on_the_window_comes_in_quotes() {
    type("\"" + year + "\"", "10");
    assertEquals(List.of("doctor --folder ~"), run);
  }

  @Test
  void what_is_no_folder_is_asked_again() {
    type(home.resolve("nowhere").toString(), "7", "\0", "1", "8");
    assertEquals(List.of("awards --folder ~"), run);
    assertEquals(3, shown.stream().filter(l -> l.startsWith("没有文件夹")).count());
  }

  @ParameterizedTest
  @CsvSource({
    "'', latest",
    "5, 2021-05",
    "05, 2021-05",
    "12月, 2021-12",
    "2021-5, 2021-05",
    "2022年1月, 2022-01"
  })
  void months_are_taken_as_people_write_them(String typed, String month) {
    type("1", "4", typed, "", "0");
    assertEquals(List.of("monthly --docx --folder ~ --month " + month), run);
  }

  @Test
  void what_is_no_month_is_asked_again() {
    type("1", "4", "13", "五月", "5");
    assertEquals(List.of("monthly --docx --folder ~ --month 2021-05"), run);
  }

  @Test
  void the_outcome_is_said_and_the_menu_comes_back_until_0() {
    type("1", "1", "", "99", "x", "5", "", "0", "1");
    assertEquals(List.of("check --folder ~", "midyear --folder ~"), run);
    assertTrue(shown.contains("已完成；报表有错误、被拒收或缺报，见上。"), shown::toString);
  }

  @Test
  void nothing_typed_ends_it() {
    type();
    assertEquals(List.of(), run);
  }

  @ParameterizedTest
  @EnumSource
  void the_number_before_an_errand_runs_it(Errand errand) {
    for (Language language : Language.values()) {
      String line = new Words(language).cli("menu." + errand.key());
      String number = line.strip().replaceAll("\\D.*", "");
      assertEquals(errand, Errand.of(number).orElseThrow().orElseThrow());
    }
  }
}
