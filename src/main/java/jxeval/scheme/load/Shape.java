package jxeval.scheme.load;

import java.util.Map;
import jxeval.scheme.yaml.Node;
import org.jspecify.annotations.Nullable;

/** What may stand at a place of the target file: how it is read, and its JSON Schema. */
interface Shape<T> {

  /** Reads a plain value; null where it does not fit, which has then been told. */
  @Nullable T read(Cursor at);

  /** The JSON Schema of the plain value. */
  Map<String, Object> schema(Definitions definitions);

  /** Reads a value in plain or long form. */
  default @Nullable T of(Cursor at) {
    Cursor plain = at.plain();
    return plain.node() instanceof Node.Refused ? null : read(plain);
  }

  /** The JSON Schema of the value in plain or long form. */
  default Map<String, Object> longSchema(Definitions definitions) {
    return LongForm.schema(schema(definitions), definitions);
  }
}
