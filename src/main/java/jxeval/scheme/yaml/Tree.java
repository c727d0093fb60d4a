package jxeval.scheme.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jxeval.check.Finding;
import jxeval.check.SchemeRule;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;

/** Builds the tree of the first document from parse events. */
final class Tree {
  /** Deeper nesting than any rule needs. */
  static final int MAX_DEPTH = 50;

  /** Stops the reading: what is nested so deep is no target file. */
  static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1L;
    final transient Mark mark;

    TooDeep(Mark mark) {
      super(mark.toString());
      this.mark = mark;
    }
  }

  private final String file;
  private final List<Finding> findings;

  Tree(String file, List<Finding> findings) {
    this.file = file;
    this.findings = findings;
  }

  @Nullable Node of(Iterable<Event> events) {
    Iterator<Event> rest = events.iterator();
    Node root = null;
    boolean seen = false;
    while (rest.hasNext()) {
      Event event = rest.next();
      if (event instanceof DocumentStartEvent start) {
        if (seen) {
          refuse(SchemeRule.S804, event, "---");
          return root;
        }
        seen = true;
        directives(start);
      } else if (event instanceof NodeEvent) {
        root = node(event, rest, 0);
      }
    }
    return root;
  }

  private void directives(DocumentStartEvent start) {
    boolean other =
        start.getSpecVersion().filter(v -> v.getMajor() != 1 || v.getMinor() != 2).isPresent();
    if (other) {
      refuse(SchemeRule.S804, start, "%YAML");
    }
    boolean tags =
        start.getTags().keySet().stream().anyMatch(t -> !t.equals("!") && !t.equals("!!"));
    if (tags) {
      refuse(SchemeRule.S804, start, "%TAG");
    }
  }

  private Node node(Event event, Iterator<Event> rest, int depth) {
    Mark mark = mark(event);
    if (event instanceof AliasEvent alias) {
      refuse(SchemeRule.S804, event, "*" + alias.getAlias());
      return new Node.Refused(mark);
    }
    if (event instanceof ScalarEvent scalar) {
      return isRefused(scalar, scalar.getTag())
          ? new Node.Refused(mark)
          : new Node.Scalar(scalar.getValue(), scalar.isPlain(), mark);
    }
    if (event instanceof SequenceStartEvent start) {
      boolean refused = isRefused(start, start.getTag());
      Node list = sequence(mark, rest, depth + 1);
      return refused ? new Node.Refused(mark) : list;
    }
    MappingStartEvent start = (MappingStartEvent) event;
    boolean refused = isRefused(start, start.getTag());
    Node mapping = mapping(mark, rest, depth + 1);
    return refused ? new Node.Refused(mark) : mapping;
  }

  private Node sequence(Mark mark, Iterator<Event> rest, int depth) {
    if (depth > MAX_DEPTH) {
      throw new TooDeep(mark);
    }
    List<Node> items = new ArrayList<>();
    for (Event e = rest.next(); e.getEventId() != Event.ID.SequenceEnd; e = rest.next()) {
      items.add(node(e, rest, depth));
    }
    return new Node.Sequence(items, mark);
  }

  private Node mapping(Mark mark, Iterator<Event> rest, int depth) {
    if (depth > MAX_DEPTH) {
      throw new TooDeep(mark);
    }
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    for (Event e = rest.next(); e.getEventId() != Event.ID.MappingEnd; e = rest.next()) {
      Node key = node(e, rest, depth);
      Node value = node(rest.next(), rest, depth);
      if (key instanceof Node.Scalar scalar && !scalar.text().isBlank()) {
        enter(entries, scalar, value);
      } else if (!(key instanceof Node.Refused)) {
        findings.add(Finding.of(SchemeRule.S804, key.mark().cell(), "?"));
      }
    }
    return new Node.Mapping(entries, mark);
  }

  private void enter(Map<String, Node.Entry> entries, Node.Scalar key, Node value) {
    if (key.plain() && key.text().equals("<<")) {
      findings.add(Finding.of(SchemeRule.S804, key.mark().cell(), "<<"));
    } else if (entries.containsKey(key.text())) {
      findings.add(Finding.of(SchemeRule.S805, key.mark().cell(), key.text()));
    } else {
      entries.put(key.text(), new Node.Entry(key.mark(), value));
    }
  }

  private boolean isRefused(NodeEvent event, Optional<String> tag) {
    Optional<Anchor> anchor = event.getAnchor();
    anchor.ifPresent(a -> refuse(SchemeRule.S804, event, "&" + a));
    tag.ifPresent(t -> refuse(SchemeRule.S804, event, t));
    return anchor.isPresent() || tag.isPresent();
  }

  private void refuse(SchemeRule rule, Event event, String found) {
    findings.add(Finding.of(rule, mark(event).cell(), found));
  }

  private Mark mark(Event event) {
    return event
        .getStartMark()
        .map(m -> new Mark(file, m.getLine() + 1, m.getColumn() + 1))
        .orElse(new Mark(file, 1, 1));
  }
}
