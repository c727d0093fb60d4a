package jxeval.intake.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import jxeval.model.Folding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class HeaderNameTest {
  private static final int SEEDS = 10;
  private static final int TEXTS = 2000;

  private static final List<String> PARTS =
      List.of(
          "项目",
          "*",
          "★",
          "＊",
          "A",
          "ｚ",
          "Ｚ",
          "b",
          " ",
          "　",
          ":",
          "：",
          "(万元)",
          "（",
          "é",
          "É",
          "İ",
          "Σ",
          "Ⅲ",
          "Ⅷ",
          "Ⓐ",
          "〇",
          "鿿",
          "ꀀ",
          "㎡",
          "1",
          "_",
          "{",
          "\uD801\uDC00");

  @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
  @CsvSource({
    "*项目名称, 项目名称, , false",
    "★ 计划总投资（万元）:, 计划总投资, WAN_YUAN, false",
    "是否CNAS(是/否), 是否cnas(是/否), , true",
    "单位：万元, '', WAN_YUAN, false",
    "联系人, 联系人, , false"
  })
  void a_header_is_its_name_and_the_unit_in_its_brackets(
      String header, String name, Scale unit, boolean otherBrackets) {
    assertEquals(new HeaderName(name, unit, otherBrackets), HeaderName.of(header));
  }

  static IntStream seeds() {
    return IntStream.range(0, SEEDS);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void headers_are_compared_in_lower_case_without_stars(int seed) {
    Random random = new Random(seed);
    for (int i = 0; i < TEXTS; i++) {
      String text = header(random);
      String expected =
          Folding.fold(text).toLowerCase(Locale.ROOT).replace("*", "").replace("★", "");
      assertEquals(expected.replaceFirst(":$", ""), HeaderName.fold(text), text);
    }
  }

  private static String header(Random random) {
    StringBuilder header = new StringBuilder();
    for (int j = random.nextInt(5); j >= 0; j--) {
      header.append(PARTS.get(random.nextInt(PARTS.size())));
    }
    return header.toString();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_text_is_like_a_header_that_it_is_like_taken_apart(int seed) {
    Random random = new Random(seed);
    int alike = 0;
    for (int i = 0; i < TEXTS; i++) {
      String text = header(random);
      HeaderName name = HeaderName.of(random.nextBoolean() ? text.strip() : header(random));
      boolean like = HeaderName.of(text).isLike(name);
      alike += like ? 1 : 0;
      assertEquals(like, name.isLike(text), name + " " + text);
    }
    assertTrue(alike > TEXTS / 4 && alike < TEXTS * 3 / 4);
  }

  @ParameterizedTest
  @EnumSource(Scale.class)
  void a_unit_is_known_by_its_word_in_brackets(Scale scale) {
    assertEquals(new HeaderName("合计", scale, false), HeaderName.of("合计(" + scale.word() + ")"));
  }
}
