package jxeval.desk.year;

import java.util.Set;
import java.util.regex.Pattern;
import jxeval.text.Words;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * The next year's target file: this year's text with the year moved on, tasks, rulings and waivers
 * emptied, and targets and amounts marked as assumed until somebody confirms them.
 */
public final class NewYear {
  private static final Set<String> EMPTIED = Set.of("rulings", "waivers", "already_rewarded");
  private static final Set<String> TARGETS = Set.of("target", "stretch");
  private static final Set<String> AMOUNTS =
      Set.of("amount", "cap", "cap_project", "cap_unit", "rate", "worth", "max", "threshold");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9.]*\\S*");

  private final SourceText source;
  private final String from;
  private final String to;
  private final Words words;

  private NewYear(String text, int from, int to, Words words) {
    this.source = new SourceText(text);
    this.from = Integer.toString(from);
    this.to = Integer.toString(to);
    this.words = words;
  }

  /**
   * The new text.
   *
   * @param text of a target file that loads
   */
  public static String of(String text, int from, int to, Words words) {
    NewYear made = new NewYear(text, from, to, words);
    for (NodeTuple entry : SourceText.entries(made.source.root())) {
      made.block(SourceText.key(entry), entry.getValueNode());
    }
    return made.source.changed();
  }

  private void block(String name, Node value) {
    switch (name) {
      case "year" -> source.replace(value, to);
      case "title" -> moveOn(value);
      case "units" ->
          SourceText.items(value).forEach(u -> SourceText.entries(u).forEach(this::task));
      case "rulings" -> source.replace(value, "[]");
      case "forms" -> SourceText.entries(value).forEach(this::emptied);
      case "county_targets" -> SourceText.items(value).forEach(t -> confirm(t, TARGETS, false));
      case "awards" -> confirm(value, AMOUNTS, false);
      case "funds" ->
          SourceText.entries(value).stream()
              .filter(e -> SourceText.key(e).equals("grants"))
              .forEach(e -> confirm(e.getValueNode(), AMOUNTS, true));
      case "satisfaction" ->
          SourceText.entries(value).stream()
              .filter(e -> SourceText.key(e).equals("rounds"))
              .forEach(e -> SourceText.items(e.getValueNode()).forEach(this::moveOn));
      default -> {}
    }
  }

  private void task(NodeTuple entry) {
    if (SourceText.key(entry).equals("tasks")) {
      source.replace(entry.getValueNode(), "{}");
    }
  }

  private void emptied(NodeTuple entry) {
    if (EMPTIED.contains(SourceText.key(entry))) {
      source.replace(entry.getValueNode(), "[]");
    }
  }

  /** A text that names the old year names the new one. */
  private void moveOn(Node node) {
    if (node instanceof ScalarNode && source.shown(node).contains(from)) {
      source.replace(node, source.shown(node).replace(from, to));
    }
  }

  /**
   * Marks numbers as assumed.
   *
   * @param keys whose values are meant
   * @param all whether the values of all keys are meant here
   */
  private void confirm(Node node, Set<String> keys, boolean all) {
    SourceText.items(node).forEach(item -> confirm(item, keys, false));
    for (NodeTuple entry : SourceText.entries(node)) {
      Node value = entry.getValueNode();
      String key = SourceText.key(entry);
      boolean meant = all || keys.contains(key);
      if (key.equals("already_rewarded")) {
        source.replace(value, "[]");
      } else if (!isAssumed(value)) {
        confirmed(value, keys, meant);
      }
    }
  }

  private void confirmed(Node value, Set<String> keys, boolean meant) {
    if (meant && value instanceof ScalarNode scalar) {
      if (isNumber(scalar)) {
        source.replace(value, "{value: " + source.shown(value) + ", " + assumed() + "}");
      }
    } else if (meant && value instanceof MappingNode mapping && isLongForm(mapping)) {
      longForm(mapping);
    } else {
      confirm(value, keys, false);
    }
  }

  private static boolean isAssumed(Node node) {
    return SourceText.entries(node).stream()
        .anyMatch(
            e ->
                SourceText.key(e).equals("assumed")
                    && e.getValueNode() instanceof ScalarNode said
                    && said.getValue().equals("true"));
  }

  private static boolean isLongForm(MappingNode mapping) {
    return SourceText.entries(mapping).stream()
        .anyMatch(e -> SourceText.key(e).equals("value") && e.getValueNode() instanceof ScalarNode);
  }

  private void longForm(MappingNode mapping) {
    NodeTuple said = null;
    for (NodeTuple entry : SourceText.entries(mapping)) {
      if (SourceText.key(entry).equals("assumed")) {
        source.replace(entry.getValueNode(), "true");
        return;
      }
      said = entry;
    }
    if (said != null) {
      source.putBehind(mapping, said, "assumed", "true");
    }
  }

  private static boolean isNumber(ScalarNode scalar) {
    return NUMBER.matcher(scalar.getValue()).matches();
  }

  private String assumed() {
    return "assumed: true, note: " + words.of("desk", "year.note", "from", from, "to", to);
  }
}
