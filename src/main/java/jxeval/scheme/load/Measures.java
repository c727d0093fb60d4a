package jxeval.scheme.load;

import java.util.Map;
import jxeval.scheme.Measure;

/** The block {@code measures}: each entry, then what holds between them. */
final class Measures implements Shape<Map<String, Measure>> {
  private static final MapOf<Measure> ENTRIES = MapOf.of(MeasureBlock.BLOCK);

  @Override
  public Map<String, Measure> read(Cursor at) {
    Map<String, Measure> read = ENTRIES.read(at);
    Map<String, Measure> measures = read == null ? Map.of() : read;
    Load load = at.load();
    if (!Circles.report(measures, load)) {
      load.known.measures.putAll(MeasureUnits.settle(measures, load));
    }
    return load.known.measures;
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    return ENTRIES.schema(definitions);
  }
}
