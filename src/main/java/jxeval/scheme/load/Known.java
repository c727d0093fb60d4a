package jxeval.scheme.load;

import java.util.LinkedHashMap;
import java.util.Map;
import jxeval.scheme.Consequence;
import jxeval.scheme.Measure;
import org.jspecify.annotations.Nullable;

/** What has been read so far and later parts of the file look at. */
final class Known {
  final Map<String, Measure> measures = new LinkedHashMap<>();
  final Map<String, Consequence.At> consequences = new LinkedHashMap<>();

  /** The same, to be added to by itself. */
  Known copy() {
    Known copy = new Known();
    copy.measures.putAll(measures);
    copy.consequences.putAll(consequences);
    return copy;
  }

  /** The unit of a measure; null for a ratio, or where it could not be read. */
  @Nullable String unitOf(@Nullable String measure) {
    Measure found = measure == null ? null : measures.get(measure);
    return found == null ? null : found.unit();
  }
}
