package jxeval.scheme.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jxeval.check.SchemeRule;
import jxeval.scheme.Award;
import jxeval.scheme.Tiers;
import jxeval.scheme.field.Field;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** {@code kind: exports}. */
final class ExportAward {
  private static final String DOLLARS = "万美元";

  private static final Key<Boolean> OF = Key.of("of", OneOf.choice("increase", "total"));
  private static final Key<BigFraction> THRESHOLD = Key.of("threshold", Amounts.in(DOLLARS));
  private static final Key<BigFraction> GROWTH = Key.of("growth", Scalars.NUMBER);
  private static final Key<Tiers> TIERS = Key.of("tiers", new TierTables(DOLLARS));
  private static final Key<BigFraction> CAP = Key.of("cap", Amounts.YUAN);

  private static final Block<Award.ExportClass> CLASS =
      Block.of(
          "export_class",
          g ->
              new Award.ExportClass(
                  g.or(OF, false),
                  g.get(THRESHOLD),
                  g.get(GROWTH),
                  g.get(TIERS),
                  g.get(CAP),
                  g.clause(),
                  g.path()),
          OF,
          THRESHOLD,
          GROWTH,
          TIERS,
          CAP);

  private static final Key<Map<String, Award.ExportClass>> CLASSES =
      Key.of("classes", new MapOf<>(new Product(), CLASS));
  private static final Key<Map<String, BigFraction>> BASES =
      Key.of("bases", MapOf.of(Amounts.in(DOLLARS)));

  static final Block<Award> BLOCK =
      Block.of(
          "award_exports", ExportAward::make, Awards.kind("exports"), Awards.LABEL, CLASSES, BASES);

  private ExportAward() {}

  private static Award make(Given g) {
    return new Award.Exports(
        Awards.id(g),
        g.or(Awards.LABEL, "企业外贸出口奖"),
        g.or(CLASSES, Map.of()),
        g.or(BASES, Map.of()),
        g.clause(),
        g.path());
  }

  /** A product class of the trade ledger. */
  private static final class Product implements Shape<String> {
    @Override
    public @Nullable String read(Cursor at) {
      String text = Scalars.TEXT.read(at);
      List<String> words =
          Optional.ofNullable(at.load().declared.sets().get("trade"))
              .flatMap(s -> s.field("product"))
              .map(Field::words)
              .orElse(List.of());
      if (text != null && !words.contains(text)) {
        at.reportUnknown(SchemeRule.S813, text, words);
        return null;
      }
      return text;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
      return Scalars.TEXT.schema(definitions);
    }
  }
}
