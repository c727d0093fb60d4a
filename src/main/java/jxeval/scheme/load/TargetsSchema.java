package jxeval.scheme.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import jxeval.model.Later;
import jxeval.scheme.Origin;
import org.jspecify.annotations.Nullable;

/** The JSON Schema (draft 2020-12) of target files, from the same blocks that read them. */
public final class TargetsSchema {
  private static final Origin NOWHERE =
      new Origin("", List.of(), Later.of(() -> ""), Later.of(List::of));

  private TargetsSchema() {}

  /**
   * The schema as JSON, always the same for the same texts.
   *
   * @param texts the description of a key named {@code block.key}; null where there is none
   */
  public static String json(UnaryOperator<@Nullable String> texts) {
    Definitions definitions = new Definitions(texts);
    definitions.define("basis.clause", () -> described("clause", Scalars.TEXT, definitions));
    definitions.define("basis.assumed", () -> described("assumed", Scalars.FLAG, definitions));
    definitions.define("basis.note", () -> described("note", Scalars.TEXT, definitions));
    definitions.define("basis.reading", () -> described("reading", Scalars.TEXT, definitions));
    definitions.define("basis.source", () -> described("source", Documents.BLOCK, definitions));
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("$id", "urn:" + Root.SCHEMA_ID.replace('/', ':'));
    root.put("title", Root.SCHEMA_ID);
    root.putAll(Root.block(NOWHERE).schema(definitions));
    root.put("$defs", new TreeMap<>(definitions.parts()));
    return new SchemaText().of(root);
  }

  private static Map<String, Object> described(
      String key, Shape<?> shape, Definitions definitions) {
    Map<String, Object> schema = new LinkedHashMap<>();
    String text = definitions.text("basis." + key);
    if (text != null) {
      schema.put("description", text);
    }
    schema.putAll(shape.schema(definitions));
    return schema;
  }
}
