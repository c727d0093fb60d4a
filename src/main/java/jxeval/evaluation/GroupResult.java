package jxeval.evaluation;

import java.util.List;
import jxeval.scheme.Assessment;

/**
 * A ranking: one assessment, one group in it (empty text for none); units by rank, then file order.
 */
public record GroupResult(Assessment assessment, String group, List<UnitResult> units) {}
