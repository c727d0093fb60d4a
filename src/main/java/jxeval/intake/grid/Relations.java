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
  private static final String FOLDER = "_rels/";

  /**
   * A relation.
   *
   * @param type the last step of its type, the same in transitional and strict files
   * @param target part name, or an address outside the file when {@code external}
   */
  record Relation(String id, String type, String target, boolean external) {

    /** The same, when its target is escaped as addresses are with the name that the part has. */
    private Relation in(Container container) {
      if (external || target.indexOf('%') < 0 || container.has(target)) {
        return this;
      }
      try {
        String plain = URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
        return container.has(plain) ? new Relation(id, type, plain, false) : this;
      } catch (IllegalArgumentException e) {
        return this;
      }
    }
  }

  private static final Remembered<Relations> KNOWN = new Remembered<>(Relations::read);

  private final List<Relation> all = new ArrayList<>();

  /** The relations of a part; empty when it states none. */
  static Relations of(Container container, String part) {
    Relations relations = new Relations();
    int slash = part.lastIndexOf('/') + 1;
    String name = part.substring(0, slash) + FOLDER + part.substring(slash) + ".rels";
    if (container.has(name)) {
      for (Relation stated : KNOWN.of(container, name).all) {
        relations.all.add(stated.in(container));
      }
    }
    return relations;
  }

  private static Relations read(Xml xml) {
    Relations relations = new Relations();
    String folder = xml.part().substring(0, xml.part().lastIndexOf(FOLDER));
    xml.root();
    while (xml.next()) {
      if (xml.isStart() && xml.name().equals("Relationship")) {
        relations.all.add(relation(xml, folder));
      }
    }
    return relations;
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

  private static Relation relation(Xml xml, String folder) {
    String type = orEmpty(xml.attribute("Type"));
    String target = orEmpty(xml.attribute("Target"));
    boolean external = "External".equals(xml.attribute("TargetMode"));
    return new Relation(
        orEmpty(xml.attribute("Id")),
        type.substring(type.lastIndexOf('/') + 1),
        external ? target : resolved(folder, target),
        external);
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
