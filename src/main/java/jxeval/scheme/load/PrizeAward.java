package jxeval.scheme.load;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jxeval.check.SchemeRule;
import jxeval.scheme.Amount;
import jxeval.scheme.Award;
import org.jspecify.annotations.Nullable;

/** {@code kind: prizes}. */
final class PrizeAward {
  private static final int MOST_PRIZES = 10_000;

  private static final Key<String> SLOT_ID = Key.required("id", Scalars.TEXT);
  private static final Key<Integer> COUNT = Key.required("count", Scalars.whole(0, MOST_PRIZES));
  private static final Key<Amount> AMOUNT = Key.of("amount", Payments.SHAPE);

  private static final Block<Award.Slot> SLOT =
      Block.of(
          "slot",
          g ->
              new Award.Slot(
                  g.need(SLOT_ID), g.need(COUNT), g.or(AMOUNT, new Amount.Unconfigured())),
          SLOT_ID,
          COUNT,
          AMOUNT);

  private static final Key<String> GROUP = Key.of("group", Scalars.TEXT);
  private static final Key<List<Award.Slot>> SLOTS = Key.of("slots", new ListOf<>(SLOT));

  static final Block<Award> BLOCK =
      Block.of("award_prizes", PrizeAward::make, Awards.kind("prizes"), Awards.LABEL, GROUP, SLOTS);

  private PrizeAward() {}

  private static @Nullable Award make(Given g) {
    List<Award.Slot> slots = g.or(SLOTS, List.of());
    Set<String> ids = new HashSet<>();
    for (Award.Slot slot : slots) {
      if (!ids.add(slot.id())) {
        g.at(SLOTS).reportAs(SchemeRule.S821, slot.id());
      }
    }
    String group = g.get(GROUP);
    Set<String> assessments = g.at().load().declared.assessments();
    if (group == null && assessments.size() != 1) {
      g.at().reportMissing(GROUP.name());
      return null;
    }
    String named = group == null ? assessments.iterator().next() : group;
    int slash = named.indexOf('/');
    boolean whole = slash < 0 || assessments.contains(named);
    String assessment = whole ? named : named.substring(0, slash);
    String part = whole ? null : named.substring(slash + 1);
    if (!isKnown(g, assessment, part)) {
      return null;
    }
    return new Award.Prizes(
        Awards.id(g), g.or(Awards.LABEL, "年终考评奖"), assessment, part, slots, g.clause(), g.path());
  }

  private static boolean isKnown(Given g, String assessment, @Nullable String part) {
    Declared declared = g.at().load().declared;
    if (!declared.assessments().contains(assessment)) {
      g.at(GROUP).reportUnknown(SchemeRule.S820, assessment, declared.assessments());
      return false;
    }
    if (part != null && !declared.groups().contains(part)) {
      g.at(GROUP).reportUnknown(SchemeRule.S820, part, declared.groups());
      return false;
    }
    return true;
  }
}
