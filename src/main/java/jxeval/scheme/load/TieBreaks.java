package jxeval.scheme.load;

import java.util.List;
import java.util.Map;
import jxeval.scheme.Assessment.TieBreak;
import jxeval.scheme.yaml.Node;
import org.jspecify.annotations.Nullable;

/** {@code tie_break: [paid_in, {measure: new_projects, by: rate}]}. */
final class TieBreaks {
  private static final Key<String> MEASURE = Key.required("measure", References.MEASURE);
  private static final Key<Boolean> BY = Key.of("by", OneOf.choice("rate", "actual"));

  private static final Block<TieBreak> BLOCK =
      Block.of("tie_break", g -> new TieBreak(g.need(MEASURE), g.or(BY, false)), MEASURE, BY);

  static final Shape<TieBreak> SHAPE = new Either();

  private TieBreaks() {}

  private static final class Either implements Shape<TieBreak> {
    @Override
    public @Nullable TieBreak read(Cursor at) {
      if (!(at.node() instanceof Node.Scalar)) {
        return BLOCK.read(at);
      }
      String measure = References.MEASURE.read(at);
      return measure == null ? null : new TieBreak(measure, false);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
      return Map.of("anyOf", List.of(BLOCK.schema(definitions), Map.of("type", "string")));
    }
  }
}
