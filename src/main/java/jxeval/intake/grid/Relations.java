package jxeval.intake.grid;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one part of an xlsx says about the parts that belong to it. */
final class Relations {

  /**
   * A relation.
   *
   * @param type the last step of its type, the same in transitional and strict files
   * @param target part name, or an address outside the file when {@code external}
   */
  record Relation(String id, String type, String target, boolean external) {}

  private final List<Relation> all = new ArrayList<>();

  /** The relations of a part; empty when it states none. */
  static Relations of(Container container, String part) {
    Relations relations = new Relations();
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    String name = folder + "_rels/" + part.substring(slash) + ".rels";
    if (container.has(name)) {
      try (Xml xml = container.xml(name)) {
        xml.root();
        while (xml.next()) {
          if (xml.isStart() && xml.name().equals("Relationship")) {
            relations.add(xml, folder, container);
          }
        }
      }
    }
    return relations;
  }

  List<Relation> all() {
    return all;
  }

  /** The first relation of a type, or null. */
  @Nullable Relation ofType(String type) {
    for (Relation relation : all) {
      if (relation.type().equals(type)) {
        return relation;
      }
    }
    return null;
  }

  /** The relation of an id, or null. */
  @Nullable Relation of(String id) {
    for (Relation relation : all) {
      if (relation.id().equals(id)) {
        return relation;
      }
    }
    return null;
  }

  private void add(Xml xml, String folder, Container container) {
    String type = orEmpty(xml.attribute("Type"));
    String target = orEmpty(xml.attribute("Target"));
    boolean external = "External".equals(xml.attribute("TargetMode"));
    all.add(
        new Relation(
            orEmpty(xml.attribute("Id")),
            type.substring(type.lastIndexOf('/') + 1),
            external ? target : part(container, resolved(folder, target)),
            external));
  }

  /** The part of a name that may be escaped as addresses are. */
  private static String part(Container container, String name) {
    if (name.indexOf('%') < 0 || container.has(name)) {
      return name;
    }
    try {
      String plain = URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
      return container.has(plain) ? plain : name;
    } catch (IllegalArgumentException e) {
      return name;
    }
  }

  private static String resolved(String folder, String target) {
    String path = target.replace('\\', '/');
    Deque<String> steps = new ArrayDeque<>();
    for (String step : (path.startsWith("/") ? path : folder + path).split("/")) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }
}
