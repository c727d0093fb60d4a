package jxeval.scheme.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jxeval.check.Finding;
import jxeval.check.SchemeRule;
import jxeval.model.Folding;
import jxeval.scheme.yaml.Mark;
import jxeval.scheme.yaml.Node;
import org.jspecify.annotations.Nullable;

/** A place on the way down the tree. */
final class Cursor {
  private static final int LONGEST_QUOTE = 80;
  private static final int MOST_NAMES = 40;

  private final Load load;
  private final @Nullable Cursor around;
  private final String key;
  private final Node node;
  private final @Nullable String clause;
  private @Nullable String path;

  private Cursor(
      Load load, @Nullable Cursor around, String key, Node node, @Nullable String clause) {
    this.load = load;
    this.around = around;
    this.key = key;
    this.node = node;
    this.clause = clause;
    load.passed(this);
  }

  /** The whole file. */
  static Cursor root(Load load, Node tree) {
    return new Cursor(load, null, "", tree, null);
  }

  Load load() {
    return load;
  }

  Node node() {
    return node;
  }

  /** The clause of the value or, without one, of the block around it. */
  @Nullable String clause() {
    return clause;
  }

  /** Dotted path, without the {@code .value} of long forms; empty for the whole file. */
  String path() {
    if (path == null) {
      String outer = around == null ? "" : around.path();
      path = outer.isEmpty() ? key : outer + "." + key;
    }
    return path;
  }

  Cursor child(String name, Node child) {
    return new Cursor(load, this, name, child, clause);
  }

  /** What stands behind a key of the mapping here; null where nothing does. */
  @Nullable Cursor child(String name) {
    Node.Entry entry = node instanceof Node.Mapping m ? m.entries().get(name) : null;
    return entry == null ? null : child(name, entry.value());
  }

  /** Something else in the same place. */
  Cursor with(Node other, @Nullable String nearerClause) {
    return new Cursor(load, around, key, other, nearerClause == null ? clause : nearerClause);
  }

  Cursor under(@Nullable String nearerClause) {
    return nearerClause == null ? this : with(node, nearerClause);
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

  /** Those of the names that are keys of the mapping here. */
  List<String> stated(List<String> names) {
    List<String> there = new ArrayList<>();
    for (String name : names) {
      if (stands(name)) {
        there.add(name);
      }
    }
    return there;
  }

  /** The values of a mapping by key; of anything else none, and that is told. */
  Map<String, Cursor> entries() {
    Map<String, Cursor> entries = new LinkedHashMap<>();
    if (node instanceof Node.Mapping mapping) {
      for (Map.Entry<String, Node.Entry> entry : mapping.entries().entrySet()) {
        entries.put(entry.getKey(), child(entry.getKey(), entry.getValue().value()));
      }
    } else {
      reportShape(Wanted.MAPPING);
    }
    return entries;
  }

  Optional<String> text() {
    if (!(node instanceof Node.Scalar scalar) || scalar.isBlank()) {
      return Optional.empty();
    }
    String text = Folding.strip(scalar.text());
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
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
  void reportMissing(String name) {
    if (!(node instanceof Node.Refused)) {
      report(Finding.of(SchemeRule.S807, node.mark().cell(), null), "key", name);
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
  void reportUnknownKey(SchemeRule rule, String name, Collection<String> valid) {
    Node.Entry entry = node instanceof Node.Mapping m ? m.entries().get(name) : null;
    Mark mark = entry == null ? node.mark() : entry.keyMark();
    reportUnknown(Finding.of(rule, mark.cell(), quote(name)), name, valid);
  }

  private void reportUnknown(Finding finding, String found, Collection<String> valid) {
    if (valid.isEmpty()) {
      report(finding);
      return;
    }
    List<String> open = valid.stream().filter(v -> !stands(v)).toList();
    String nearest = Nearest.of(found, open.isEmpty() ? valid : open);
    report(finding, "nearest", nearest, "valid", names(valid));
  }

  /** Whether the mapping here has the key already, so that no other can be meant for it. */
  private boolean stands(String name) {
    return node instanceof Node.Mapping m && m.entries().containsKey(name);
  }

  private void report(Finding finding, String... args) {
    Finding told = finding.with("path", path());
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
