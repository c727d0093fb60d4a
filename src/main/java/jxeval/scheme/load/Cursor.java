package jxeval.scheme.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jxeval.check.Finding;
import jxeval.check.SchemeRule;
import jxeval.scheme.yaml.Mark;
import jxeval.scheme.yaml.Node;
import org.jspecify.annotations.Nullable;

/**
 * A place on the way down the tree.
 *
 * @param path dotted path, without the {@code .value} of long forms
 * @param clause clause of the value or, without one, of the block around it
 */
record Cursor(Load load, Node node, String path, @Nullable String clause) {
  private static final int LONGEST_QUOTE = 80;
  private static final int MOST_NAMES = 40;

  Cursor {
    load.passed(path, node.mark());
  }

  Cursor child(String key, Node child) {
    return new Cursor(load, child, path.isEmpty() ? key : path + "." + key, clause);
  }

  Cursor under(@Nullable String nearerClause) {
    return nearerClause == null ? this : new Cursor(load, node, path, nearerClause);
  }

  /** The value itself where it is written in long form. */
  Cursor plain() {
    Node.Entry value = node instanceof Node.Mapping m ? m.entries().get("value") : null;
    return value == null ? this : LongForm.inner(this, value.value());
  }

  /** The items of a list; a single value is a list of one. */
  List<Cursor> items() {
    if (!(node instanceof Node.Sequence list)) {
      return List.of(this);
    }
    List<Cursor> items = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      items.add(child(String.valueOf(i), list.items().get(i)));
    }
    return items;
  }

  /** The values of a mapping by key; of anything else none, and that is told. */
  Map<String, Cursor> entries() {
    Map<String, Cursor> entries = new LinkedHashMap<>();
    if (node instanceof Node.Mapping mapping) {
      mapping.entries().forEach((key, entry) -> entries.put(key, child(key, entry.value())));
    } else {
      reportShape(Wanted.MAPPING);
    }
    return entries;
  }

  Optional<String> text() {
    return node instanceof Node.Scalar scalar && !scalar.isBlank() && !scalar.text().isBlank()
        ? Optional.of(scalar.text().strip())
        : Optional.empty();
  }

  /** Tells that another kind of thing is expected. */
  void reportShape(Wanted expected) {
    report(SchemeRule.S808, "wanted", expected.sign());
  }

  /** Tells what is wrong here; named values come as name, value, name, value. */
  void report(SchemeRule rule, String... args) {
    if (node instanceof Node.Refused) {
      return;
    }
    report(Finding.of(rule, node.mark().cell(), quote(node.shown())), args);
  }

  /** Tells that a key is missing here. */
  void reportMissing(String key) {
    if (!(node instanceof Node.Refused)) {
      report(Finding.of(SchemeRule.S807, node.mark().cell(), null), "key", key);
    }
  }

  /** Tells what is wrong with something named here. */
  void reportAs(SchemeRule rule, String found) {
    report(Finding.of(rule, node.mark().cell(), quote(found)));
  }

  /** Tells that a name is none of those that could stand here. */
  void reportUnknown(SchemeRule rule, String found, Collection<String> valid) {
    reportUnknown(Finding.of(rule, node.mark().cell(), quote(found)), found, valid);
  }

  /** Tells that a key is none of those that could stand here. */
  void reportUnknownKey(SchemeRule rule, String key, Collection<String> valid) {
    Node.Entry entry = node instanceof Node.Mapping m ? m.entries().get(key) : null;
    Mark mark = entry == null ? node.mark() : entry.keyMark();
    reportUnknown(Finding.of(rule, mark.cell(), quote(key)), key, valid);
  }

  private void reportUnknown(Finding finding, String found, Collection<String> valid) {
    if (valid.isEmpty()) {
      report(finding);
      return;
    }
    List<String> open = valid.stream().filter(name -> !stands(name)).toList();
    String nearest = Nearest.of(found, open.isEmpty() ? valid : open);
    report(finding, "nearest", nearest, "valid", names(valid));
  }

  /** Whether the mapping here has the key already, so that no other can be meant for it. */
  private boolean stands(String key) {
    return node instanceof Node.Mapping m && m.entries().containsKey(key);
  }

  private void report(Finding finding, String... args) {
    Finding told = finding.with("path", path);
    for (int i = 0; i < args.length; i += 2) {
      told = told.with(args[i], args[i + 1]);
    }
    load.report(told);
  }

  static String quote(String text) {
    return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
  }

  /** The first of the names; at least one is given. */
  private static String names(Collection<String> valid) {
    List<String> first = valid.stream().limit(MOST_NAMES).toList();
    return String.join(", ", first) + (first.size() < valid.size() ? ", …" : "");
  }
}
