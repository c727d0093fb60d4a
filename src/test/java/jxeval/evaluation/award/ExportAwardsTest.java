package jxeval.evaluation.award;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jxeval.evaluation.AwardEntry;
import jxeval.ledger.ListedRecords;
import jxeval.model.Exact;
import jxeval.scheme.Award;
import jxeval.scheme.Comparison;
import jxeval.scheme.Tiers;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exports in 万美元 at 0.01 元 per US$; 甲公司 exported 400 万美元 last year. */
class ExportAwardsTest {

  @ParameterizedTest(name = "of {0}, exports {1}: {2}")
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          of,       usd,     entry
          total,    99.99,   ''
          total,    100,     x/其他 甲公司 base=100 10000元 due
          increase, 400,     ''
          increase, 399,     ''
          increase, 400.005, x/其他 甲公司 base=0.005 1元 due
          increase, 400.004, ''
          increase, 500,     x/其他 甲公司 base=100 10000元 due
          total,    5000.01, x/其他 甲公司 base=5000.01 500000元 due
          """)
  void thresholdBaseAndCap(String of, String usd, String entry) {
    Award award = award(of.equals("increase"), "100", null, "500000");
    assertEquals(entry, run(award, "甲公司", usd), "0.01 元 of 1 US$");
  }

  @ParameterizedTest(name = "{0} exports {1}: {2}")
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          enterprise, usd,    entry
          甲公司,      439.99, ''
          甲公司,      440,    x/其他 甲公司 base=440 44000元 due
          乙公司,      1,      x/其他 乙公司 base=1 100元 due
          """)
  void growthIsOverTheBaseAndWithoutABasePasses(String enterprise, String usd, String entry) {
    assertEquals(entry, run(award(false, null, "0.1", null), enterprise, usd));
  }

  @Test
  void rowsOfAnEnterpriseAddUpClassByClassAndTheLargerBaseComesFirst() {
    Draft draft = new Draft();
    draft.scheme.awards.add(award(false, null, null, null));
    trade(draft, "乙公司", "其他", "10");
    trade(draft, "丙公司", "其他", "15");
    trade(draft, "乙 公司", "其他", "7.5");
    trade(draft, "乙公司", "电子信息", "900");
    assertEquals(
        """
        x/其他 乙公司 base=17.5 1750元 due
        x/其他 丙公司 base=15 1500元 due\
        """,
        Draft.shown(draft.awards()));
  }

  @Test
  void a_row_that_names_no_product_is_of_no_class() {
    Draft draft = new Draft();
    draft.scheme.awards.add(award(false, null, null, null));
    trade(draft, "乙公司", "其他", "10");
    draft.items.add(
        ListedRecords.item("trade", 3, "enterprise", "乙公司", "export_usd", new BigDecimal("90")));
    assertEquals("x/其他 乙公司 base=10 1000元 due", Draft.shown(draft.awards()));
  }

  @ParameterizedTest(name = "{0} 万美元: {1}")
  @CsvSource({"400, x/其他 甲公司 base=0 20000元 due", "399.99, ''"})
  void aFixedTierFrom0IsReachedWithoutAnIncreaseButNotByADecrease(String usd, String entry) {
    Tiers from0 =
        new Tiers.Fixed(
            List.of(
                new Tiers.Tier(
                    new Comparison(null, BigFraction.ZERO, null, null), Exact.of("20000"))));
    Award award =
        exports(new Award.ExportClass(true, null, null, from0, null, null, "awards.x.classes.其他"));
    assertEquals(entry, run(award, "甲公司", usd));
  }

  @Test
  void a_smaller_decrease_is_printed_before_a_larger_one() {
    Tiers anyway = new Tiers.Fixed(List.of(new Tiers.Tier(Comparison.ANY, Exact.of("300"))));
    Draft draft = new Draft();
    draft.scheme.awards.add(
        new Award.Exports(
            "x",
            "出口奖",
            Map.of("其他", new Award.ExportClass(true, null, null, anyway, null, null, "")),
            Map.of("甲公司", Exact.of("400"), "乙公司", Exact.of("50")),
            "五-一-5",
            "awards.x"));
    trade(draft, "甲公司", "其他", "390");
    trade(draft, "乙公司", "其他", "45");
    trade(draft, "丙公司", "其他", "1");
    assertEquals(
        """
        x/其他 丙公司 base=1 300元 due
        x/其他 乙公司 base=-5 300元 due
        x/其他 甲公司 base=-10 300元 due\
        """,
        Draft.shown(draft.awards()));
  }

  @Test
  void an_entry_says_what_it_rests_on_and_names_the_clause_of_its_class_before_the_awards() {
    for (boolean increase : new boolean[] {true, false}) {
      Draft draft = new Draft();
      Tiers fixed = new Tiers.Fixed(List.of(new Tiers.Tier(Comparison.ANY, Exact.of("300"))));
      Award.ExportClass own =
          new Award.ExportClass(increase, null, null, fixed, null, "三-6", "awards.x.classes.其他");
      draft.scheme.awards.add(exports(own));
      trade(draft, "甲公司", "其他", "450");
      AwardEntry entry = draft.awards().entries().get(0);
      assertEquals(increase ? "award.increase" : "award.total", entry.basis().get(0).key());
      assertEquals(List.of("450", "400"), entry.basis().get(0).args());
      assertEquals("三-6", entry.clause());
    }
  }

  @Test
  void withoutTiersTheClassIsUnconfigured() {
    Draft draft = new Draft();
    draft.scheme.awards.add(
        exports(new Award.ExportClass(false, null, null, null, null, null, "awards.x.classes.其他")));
    trade(draft, "乙公司", "其他", "10");
    trade(draft, "丙公司", "其他", "0");
    assertEquals("x/其他 乙公司 base=10 unconfigured", Draft.shown(draft.awards()));
  }

  private static String run(Award award, String enterprise, String usd) {
    Draft draft = new Draft();
    draft.scheme.awards.add(award);
    trade(draft, enterprise, "其他", usd);
    return Draft.shown(draft.awards());
  }

  private static void trade(Draft draft, String enterprise, String product, String usd) {
    draft.items.add(
        ListedRecords.item(
            "trade",
            2,
            "enterprise",
            enterprise,
            "product",
            product,
            "export_usd",
            new BigDecimal(usd)));
  }

  private static Award award(
      boolean increase, @Nullable String threshold, @Nullable String growth, @Nullable String cap) {
    return exports(
        new Award.ExportClass(
            increase,
            exact(threshold),
            exact(growth),
            new Tiers.Marginal(List.of(new Tiers.Tier(Comparison.ANY, BigFraction.of(1, 100)))),
            exact(cap),
            null,
            "awards.x.classes.其他"));
  }

  private static Award exports(Award.ExportClass rules) {
    Map<String, Award.ExportClass> classes = new LinkedHashMap<>();
    classes.put("其他", rules);
    return new Award.Exports(
        "x", "出口奖", classes, Map.of("甲公司", Exact.of("400")), "五-一-5", "awards.x");
  }

  private static @Nullable BigFraction exact(@Nullable String decimal) {
    return decimal == null ? null : Exact.of(decimal);
  }
}
