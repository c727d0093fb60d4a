package jxeval.scheme.load;

import java.util.Map;
import jxeval.scheme.Clause;
import jxeval.scheme.yaml.Raw;
import org.jspecify.annotations.Nullable;

/** A clause's gist; in long form its note says why it is left to people. */
final class Clauses implements Shape<Clause> {
  @Override
  public @Nullable Clause read(Cursor at) {
    String gist = Scalars.TEXT.read(at);
    return gist == null ? null : new Clause(gist, null);
  }

  @Override
  public @Nullable Clause of(Cursor at) {
    Clause plain = Shape.super.of(at);
    String note = Raw.text(at.node(), "note");
    return plain == null || note.isEmpty() ? plain : new Clause(plain.gist(), note);
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    return Scalars.TEXT.schema(definitions);
  }
}
