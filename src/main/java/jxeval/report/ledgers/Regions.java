package jxeval.report.ledgers;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jxeval.model.Folding;

/**
 * The regions of the target file; a place lies in one whose name or member its text begins with.
 */
final class Regions {
  static final String ELSEWHERE = "其他地区";

  private final Map<String, List<String>> regions;

  Regions(Map<String, List<String>> regions) {
    this.regions = regions;
  }

  /** The first region that a place lies in, else 其他地区. */
  String of(String place) {
    String folded = Folding.fold(place);
    return regions.entrySet().stream()
        .filter(
            r ->
                Stream.concat(Stream.of(r.getKey()), r.getValue().stream())
                    .map(Folding::fold)
                    .anyMatch(folded::startsWith))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(ELSEWHERE);
  }
}
