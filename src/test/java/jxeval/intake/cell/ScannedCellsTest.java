package jxeval.intake.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jxeval.intake.grid.RawCell;
import jxeval.model.Folding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cells that are read character by character are those that patterns describe. */
class ScannedCellsTest {
  private static final int SEEDS = 20;
  private static final int TEXTS = 4000;
  private static final int LONGEST = 8;

  private static final Pattern TIME =
      Pattern.compile("[ T]\\s*\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?\\s*$");
  private static final Pattern DAY =
      Pattern.compile("(\\d{4})(?:-(\\d{1,2})-|/(\\d{1,2})/|\\.(\\d{1,2})\\.)(\\d{1,2})");
  private static final Pattern CHINESE_DAY = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})[日号]?");
  private static final Pattern COMPACT_DAY = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern MONTH =
      Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})|年(\\d{1,2})月份?)");
  private static final Pattern COMPACT_MONTH = Pattern.compile("(\\d{4})(\\d{2})");
  private static final Pattern DASHES = Pattern.compile("[-—–―─]{2,}|/{2,}");
  private static final Pattern SEPARATORS = Pattern.compile("[、;；,，\\n\\r]+");
  private static final Pattern GAP = Pattern.compile("[\\s\\p{Cc}]+");

  private static final List<String> OF_DAYS =
      List.of(
          "2021", "2021", "1899", "1", "0", "12", "31", "02", "29", "-", "-", "/", "/", ".", ".",
          "年", "年", "月", "月", "日", "号", "份", " ", "T", "10:30", ":", "\u3000", "\uFF11", "\u0661",
          "#");

  private static final List<String> OF_NAMES =
      List.of(
          "张", "李四", "a", " ", "\t", "\n", "\r", "\u000B", "\u0085", "\u00A0", "\u3000", "\u200B",
          "、", ";", "；", ",", "，", "-", "—", "–", "―", "─", "/", "无");

  static IntStream seeds() {
    return IntStream.range(0, SEEDS);
  }

  private static void each(int seed, List<String> parts, Consumer<String> test) {
    Random random = new Random(seed);
    for (int i = 0; i < TEXTS; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(LONGEST); j >= 0; j--) {
        text.append(parts.get(random.nextInt(parts.size())));
      }
      test.accept(text.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void days_and_months_are_what_their_patterns_match(int seed) {
    each(
        seed,
        OF_DAYS,
        text -> {
          assertEquals(day(text), Dates.day(text), text);
          assertEquals(month(text), Dates.month(text), text);
        });
  }

  private static Optional<LocalDate> day(String text) {
    String folded = Folding.fold(TIME.matcher(text.strip()).replaceFirst(""));
    return Stream.of(DAY, CHINESE_DAY, COMPACT_DAY)
        .map(p -> p.matcher(folded))
        .filter(Matcher::matches)
        .findFirst()
        .flatMap(m -> date(numbers(m)));
  }

  private static Optional<YearMonth> month(String text) {
    return Stream.of(MONTH, COMPACT_MONTH)
        .map(p -> p.matcher(Folding.fold(text)))
        .filter(Matcher::matches)
        .findFirst()
        .map(m -> date(numbers(m)))
        .orElseGet(() -> day(text))
        .map(YearMonth::from);
  }

  private static List<Integer> numbers(Matcher match) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 1; i <= match.groupCount(); i++) {
      if (match.group(i) != null) {
        numbers.add(Integer.valueOf(match.group(i)));
      }
    }
    return numbers;
  }

  private static Optional<LocalDate> date(List<Integer> numbers) {
    try {
      LocalDate day =
          LocalDate.of(numbers.get(0), numbers.get(1), numbers.size() > 2 ? numbers.get(2) : 1);
      return Optional.of(day).filter(d -> d.getYear() >= 1900 && d.getYear() < 2200);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void names_and_marks_for_nothing_are_what_their_patterns_match(int seed) {
    each(
        seed,
        OF_NAMES,
        text -> {
          assertEquals(GAP.matcher(trimmed(text)).replaceAll(" "), CellText.clean(text), text);
          List<String> names =
              SEPARATORS
                  .splitAsStream(text)
                  .map(CellText::clean)
                  .filter(n -> !n.isEmpty())
                  .distinct()
                  .toList();
          assertEquals(names, CellText.names(text), text);
          String folded = Folding.fold(text);
          assertEquals(
              Set.of("无", "/", "-", "—", "–").contains(folded) || DASHES.matcher(folded).matches(),
              CellText.isBlankMark(new RawCell(1, RawCell.Kind.TEXT, text, false)),
              text);
        });
  }

  private static String trimmed(String text) {
    int[] kept =
        IntStream.range(0, text.length()).filter(i -> !Folding.isSpace(text.charAt(i))).toArray();
    return kept.length == 0 ? "" : text.substring(kept[0], kept[kept.length - 1] + 1);
  }
}
