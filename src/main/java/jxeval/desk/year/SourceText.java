package jxeval.desk.year;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A YAML text whose values are replaced where they stand: comments and layout stay. */
final class SourceText {
  private final String text;
  private final Node root;
  private final List<Edit> edits = new ArrayList<>();

  private record Edit(int from, int to, String with) {}

  /** A checked target file's text. */
  SourceText(String text) {
    this.text = text;
    LoadSettings settings = LoadSettings.builder().setUseMarks(true).build();
    this.root = new Compose(settings).composeString(text).orElseThrow();
  }

  Node root() {
    return root;
  }

  /** The entries of a mapping; of anything else none. */
  static List<NodeTuple> entries(Node node) {
    return node instanceof MappingNode mapping ? mapping.getValue() : List.of();
  }

  static List<Node> items(Node node) {
    return node instanceof SequenceNode list ? list.getValue() : List.of();
  }

  static String key(NodeTuple entry) {
    return entry.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
  }

  void replace(Node node, String with) {
    edits.add(new Edit(at(node.getStartMark().orElseThrow()), end(node), with));
  }

  /** The text of a node as it stands in the file. */
  String shown(Node node) {
    return text.substring(at(node.getStartMark().orElseThrow()), end(node));
  }

  /** Puts an entry behind the value of another one in the same mapping. */
  void putBehind(MappingNode mapping, NodeTuple entry, String key, String value) {
    int at = end(entry.getValueNode());
    boolean flow = mapping.getFlowStyle() == FlowStyle.FLOW;
    int column = entry.getKeyNode().getStartMark().orElseThrow().getColumn();
    String before = flow ? ", " : "\n" + " ".repeat(column);
    edits.add(new Edit(at, at, before + key + ": " + value));
  }

  /**
   * Where what the node says ends: a block mapping's end mark lies behind the comments below it.
   */
  private int end(Node node) {
    if (node instanceof CollectionNode<?> collection
        && collection.getFlowStyle() != FlowStyle.FLOW) {
      if (node instanceof MappingNode mapping && !mapping.getValue().isEmpty()) {
        return end(mapping.getValue().get(mapping.getValue().size() - 1).getValueNode());
      }
      if (node instanceof SequenceNode list && !list.getValue().isEmpty()) {
        return end(list.getValue().get(list.getValue().size() - 1));
      }
    }
    return at(node.getEndMark().orElseThrow());
  }

  /** Marks count code points. */
  private int at(Mark mark) {
    return text.offsetByCodePoints(0, mark.getIndex());
  }

  String changed() {
    StringBuilder changed = new StringBuilder();
    int from = 0;
    edits.sort(Comparator.comparingInt(Edit::from));
    for (Edit edit : edits) {
      changed.append(text, from, edit.from).append(edit.with);
      from = edit.to;
    }
    return changed.append(text, from, text.length()).toString();
  }
}
