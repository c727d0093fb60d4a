package jxeval.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jxeval.check.Finding;
import jxeval.scheme.Ruling;
import jxeval.text.FindingText;
import jxeval.text.Language;
import jxeval.text.Words;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every finding of the ledger speaks, with all its values filled in. */
class LedgerWordsTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyFindingHasItsWords(Language language) {
    Words words = new Words(language);
    Set<String> codes = new TreeSet<>();
    for (Finding finding : oneOfEach().ledger(6).findings()) {
      String code = finding.rule().code();
      codes.add(code);
      String text = new FindingText(words).of(finding);
      assertFalse(text.contains("{"), text);
      assertNotNull(words.rule(code, "title"), code);
      assertNotNull(words.rule(code, "page"), code);
    }
    assertEquals(
        "M601 M602 M603 M604 M605 M606 M607 M608 R407 U721 U722 U723"
            + " X502 X503 X504 X505 X506 X507 X508 X509 X510 X511 X512",
        codes.stream().collect(Collectors.joining(" ")));
  }

  private static FactsDraft oneOfEach() {
    FactsDraft facts = new FactsDraft();
    facts.scheme.rulings.add(
        new Ruling.Credit("P99", Map.of("a", BigFraction.ONE), null, null, null, "rulings[0]"));
    facts.scheme.rulings.add(
        new Ruling.Credit("P8", Map.of("a", BigFraction.ONE), null, null, null, "rulings[1]"));
    facts
        .project("t1", 1, "code=P8", "name=己")
        .project("t1", 1, "paid_in_cumulative=9")
        .project(
            "t1",
            2,
            "paid_in=1",
            "paid_in_cumulative=6000",
            "planned=5001",
            "funding=外资",
            "units=b",
            "share=60",
            "started=2022-01-01")
        .project("t1", 2, "units=b")
        .project("t2", 2, "units=b", "share=50", "paid_in=2")
        .handedIn("t1", 3)
        .project("t1", 4, "paid_in=7", "started=2022-01-01")
        .handedIn("t2", 3);
    facts.superseded.add(facts.row("projects", "t1", 4, fields("code=P1", "units=a", "paid_in=8")));
    facts
        .project("t1", 4, "code=", "name=双", "investor=一")
        .project("t1", 4, "code=", "name=双", "investor=二")
        .project("t1", 4, "code=P2", "share=100")
        .project("t2", 4, "code=P2", "units=c", "share=100")
        .project("t1", 4, "code=P3", "share=30")
        .project("t2", 4, "code=P3", "share=20")
        .row("tax", null, 0, "code=P9", "name=无", "unit=a")
        .row("tax", null, 0, "name=双", "unit=a")
        .row("tax", null, 0, "code=P1", "name=甲", "unit=c")
        .row("tax", null, 0, "code=P1", "name=甲", "unit=c");
    for (int i = 0; i < 2; i++) {
      facts
          .row("entries", null, 5, "unit=a", "item=组织领导", "value=" + i)
          .row("trips", "t1", 5, trip("深圳"))
          .row("trips", "t2", 5, trip("广州"));
    }
    return facts;
  }

  private static String[] trip(String place) {
    return fields(
            "units=a", "leaders=张三", "depart=2021-05-08", "return=2021-05-10", "place=" + place)
        .toArray(new String[0]);
  }

  private static List<String> fields(String... fields) {
    return List.of(fields);
  }
}
