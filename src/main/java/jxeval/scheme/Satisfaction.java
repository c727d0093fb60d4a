package jxeval.scheme;

import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The survey (三-7, 五-二-4).
 *
 * @param dimensions dimension to weight, together 1
 * @param raters rater class to weight
 * @param rounds 批次 in order
 * @param minimumVotes fewer make a round thin
 * @param top ranks commended; 0 for none
 * @param last units at the end; 0 for none
 * @param allAtLast whether units tied at the last place are all last (else undecided)
 */
public record Satisfaction(
    Map<String, BigFraction> dimensions,
    Map<String, BigFraction> raters,
    List<String> rounds,
    int minimumVotes,
    int top,
    int last,
    boolean allAtLast,
    @Nullable String clause,
    String path) {}
