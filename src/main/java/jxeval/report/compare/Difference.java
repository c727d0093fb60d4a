package jxeval.report.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something of one unit or payee that two runs do not agree on.
 *
 * @param owner id of the unit, or the enterprise's name
 * @param kind {@code total}, {@code rank}, {@code grade}, {@code score}, {@code bonus}, {@code
 *     consequence} or {@code award}
 * @param item the assessment, indicator, consequence or award
 * @param before in the first run; null where it has none
 * @param after in the second run; null where it has none
 * @param because paths of the changed values of the target file that it rests on
 */
public record Difference(
    String owner,
    String kind,
    String item,
    @Nullable String before,
    @Nullable String after,
    List<String> because) {}
