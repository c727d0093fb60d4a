package jxeval.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jxeval.check.AcrossRule;
import jxeval.check.CellRule;
import jxeval.check.FileRule;
import jxeval.check.MonthRule;
import jxeval.check.RowRule;
import jxeval.check.Rule;
import jxeval.check.SchemeRule;
import jxeval.check.SheetRule;
import jxeval.check.UnitRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code has all its words in both languages, and the words name the same values. */
class RuleWordsTest {
  private static final List<String> PARTS = List.of("title", "message", "mend", "page");
  private static final Pattern VALUE = Pattern.compile("\\{(\\w+)}");

  static Stream<Rule> rules() {
    return Stream.<Rule[]>of(
            FileRule.values(),
            SheetRule.values(),
            CellRule.values(),
            RowRule.values(),
            AcrossRule.values(),
            MonthRule.values(),
            UnitRule.values(),
            SchemeRule.values())
        .flatMap(Stream::of);
  }

  private static Bundle bundle(Rule rule, Language language) {
    return Bundle.load("rules/" + rule.code().charAt(0), language);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void a_code_has_title_message_mend_and_page_in_both_languages(Rule rule) {
    for (String part : PARTS) {
      String key = rule.code() + "." + part;
      String zh = bundle(rule, Language.ZH).find(key, Map.of());
      String en = bundle(rule, Language.EN).find(key, Map.of());
      assertNotNull(zh, key + " in Chinese");
      assertNotNull(en, key + " in English");
      assertTrue(!zh.isBlank() && !en.isBlank(), key);
    }
    for (String part : List.of("message", "expected", "mend")) {
      String key = rule.code() + "." + part;
      assertEquals(
          values(bundle(rule, Language.ZH).find(key, Map.of())),
          values(bundle(rule, Language.EN).find(key, Map.of())),
          key);
    }
  }

  private static Set<String> values(@org.jspecify.annotations.Nullable String text) {
    return text == null
        ? Set.of()
        : VALUE
            .matcher(text)
            .results()
            .map(r -> r.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(Language.class)
  void no_words_belong_to_a_code_that_is_not_there(Language language) {
    Set<String> codes = rules().map(Rule::code).collect(Collectors.toSet());
    for (String family : codes.stream().map(c -> c.substring(0, 1)).distinct().toList()) {
      for (String key : Bundle.load("rules/" + family, language).keys()) {
        assertTrue(codes.contains(key.substring(0, key.indexOf('.'))), key);
      }
    }
  }
}
