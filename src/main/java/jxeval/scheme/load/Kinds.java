package jxeval.scheme.load;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import jxeval.check.SchemeRule;
import org.jspecify.annotations.Nullable;

/**
 * A kind of unit where a county may name one of its own; one that is a single character off a known
 * kind is told.
 */
record Kinds(SchemeRule slip, Function<Declared, Collection<String>> known)
    implements Shape<String> {

  /** The kind of a unit. */
  static final Kinds OF_UNIT = new Kinds(SchemeRule.S853, d -> Declared.STANDARD_KINDS);

  /** A kind whose form is named, whether the file has units of it or not. */
  static final Kinds OF_RETURNS = new Kinds(SchemeRule.S817, Declared::kinds);

  @Override
  public @Nullable String read(Cursor at) {
    String text = Scalars.TEXT.read(at);
    Collection<String> names = known.apply(at.load().declared);
    if (text != null && !names.contains(text) && Nearest.isSlip(text, names)) {
      at.reportUnknown(slip, text, names);
    }
    return text;
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    return Scalars.TEXT.schema(definitions);
  }
}
