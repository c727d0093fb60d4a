package jxeval.scheme.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Objects;
import jxeval.scheme.yaml.Node;
import jxeval.scheme.yaml.TreeReader;

/** A YAML file as an editor's YAML 1.2 core schema sees it. */
final class Json {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Json() {}

  static JsonNode of(byte[] yaml) {
    return of(Objects.requireNonNull(TreeReader.read("f", yaml, new ArrayList<>())));
  }

  private static JsonNode of(Node node) {
    if (node instanceof Node.Mapping mapping) {
      ObjectNode object = NODES.objectNode();
      mapping.entries().forEach((k, e) -> object.set(k, of(e.value())));
      return object;
    }
    if (node instanceof Node.Sequence list) {
      ArrayNode array = NODES.arrayNode();
      list.items().forEach(i -> array.add(of(i)));
      return array;
    }
    Node.Scalar scalar = (Node.Scalar) node;
    String text = scalar.text();
    if (scalar.isBlank()) {
      return NODES.nullNode();
    }
    if (scalar.plain() && text.matches("true|false")) {
      return NODES.booleanNode(Boolean.parseBoolean(text));
    }
    return scalar.plain() && text.matches("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)(e\\d+)?")
        ? NODES.numberNode(new BigDecimal(text))
        : NODES.textNode(text);
  }
}
