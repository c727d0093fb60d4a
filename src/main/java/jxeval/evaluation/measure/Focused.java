package jxeval.evaluation.measure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jxeval.ledger.Item;
import jxeval.model.Folding;
import jxeval.model.Unit;
import jxeval.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * Whether an item lies in the industries and regions that a unit is to work (三-2): in both where
 * the focus names both and the item has both.
 */
final class Focused {
  private static final Map<String, String> PLACE =
      Map.of("projects", "investor_place", "trips", "place");
  private static final Set<String> WITH_INDUSTRY = Set.of("projects", "review");

  private Focused() {}

  /** 是 or 否; null where the focus names nothing that the item could have. */
  static @Nullable Value of(Item item, Unit.Focus focus, Map<String, List<String>> regions) {
    boolean byRegion = PLACE.containsKey(item.set()) && !focus.regions().isEmpty();
    boolean byIndustry = WITH_INDUSTRY.contains(item.set()) && !focus.industries().isEmpty();
    if (!byRegion && !byIndustry) {
      return null;
    }
    boolean in =
        (!byIndustry || worksIn(item.get("industry"), focus.industries()))
            && (!byRegion
                || liesIn(item.get(PLACE.getOrDefault(item.set(), "")), focus.regions(), regions));
    return new Value.Text(in ? "是" : "否");
  }

  private static boolean worksIn(@Nullable Value industry, List<String> industries) {
    return industry != null && industries.stream().anyMatch(industry::is);
  }

  /** A place lies in a region if its folded text starts with the region's name or a member's. */
  private static boolean liesIn(
      @Nullable Value place, List<String> names, Map<String, List<String>> regions) {
    if (place == null) {
      return false;
    }
    String folded = Folding.fold(place.shown());
    return names.stream()
        .flatMap(n -> Stream.concat(Stream.of(n), membersOf(n, regions)))
        .anyMatch(n -> folded.startsWith(Folding.fold(n)));
  }

  private static Stream<String> membersOf(String name, Map<String, List<String>> regions) {
    return regions.entrySet().stream()
        .filter(r -> Folding.same(r.getKey(), name))
        .flatMap(r -> r.getValue().stream());
  }
}
