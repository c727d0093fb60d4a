package jxeval.intake.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jxeval.check.FileRule;
import jxeval.check.Finding;
import jxeval.text.Language;
import jxeval.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every hostile file draws the findings that name what is wrong with it, and no others. */
class HostileFilesTest {
  private static final List<String> CODES = files().map(Hostile::codes).toList();

  static Stream<Hostile> files() {
    return Stream.of(
            HostileContainers.all(), HostileSheets.all(), HostileBiff.all(), HostileTexts.all())
        .flatMap(s -> s);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void aHostileFileIsNamedForWhatItIs(Hostile hostile) {
    List<Throwable> unforeseen = new ArrayList<>();
    byte[] all = hostile.content().get();
    Grid grid =
        Grids.read("returns/2021-05/" + hostile.file(), all, Limits.STANDARD, unforeseen::add);

    assertEquals(List.of(), unforeseen);
    assertEquals(hostile.codes(), codes(grid));
    assertEquals(grid.findings().stream().noneMatch(Finding::isError), !grid.sheets().isEmpty());
    grid.findings().forEach(HostileFilesTest::assertWordsAreFilledIn);
  }

  private static void assertWordsAreFilledIn(Finding finding) {
    for (Language language : Language.values()) {
      Words words = new Words(language);
      String all = words.message(finding) + words.expected(finding) + words.mend(finding);
      assertFalse(all.contains("{"), all);
    }
  }

  @Test
  void theSetIsLargeAndItsNamesAreDistinct() {
    List<String> names = files().map(Hostile::name).toList();

    assertTrue(names.size() > 250, () -> names.size() + " files");
    assertEquals(names.size(), names.stream().distinct().count());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleAboutContentIsRaisedByAFileAndMissedByAnother(FileRule rule) {
    assertTrue(CODES.stream().anyMatch(codes -> codes.contains(rule.code())));
    assertFalse(CODES.stream().allMatch(codes -> codes.contains(rule.code())));
  }

  static Stream<FileRule> rules() {
    return Stream.of(FileRule.values()).filter(rule -> rule.compareTo(FileRule.F110) > 0);
  }

  private static String codes(Grid grid) {
    return grid.findings().stream().map(f -> f.rule().code()).collect(Collectors.joining(" "));
  }
}
