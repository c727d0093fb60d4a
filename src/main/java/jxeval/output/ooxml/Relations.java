package jxeval.output.ooxml;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** What one part of a package refers to, numbered as it is added. */
public final class Relations {
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private final Map<String, Relation> all = new TreeMap<>();
  private final Map<String, String> types = new HashMap<>();

  private record Relation(String type, String target, boolean outside) {}

  /**
   * Refers to a part of the package.
   *
   * @param type the last word of its type, such as {@code worksheet}
   * @param target where it is, seen from this part
   * @return the id of the relation
   */
  public String to(String type, String target) {
    return add(new Relation(types.computeIfAbsent(type, OFFICE::concat), target, false));
  }

  /** Refers to the properties that every kind of package has. */
  public String toProperties(String target) {
    return add(new Relation(PACKAGE + "/metadata/core-properties", target, false));
  }

  /** Refers to a file outside the package, by a URI. */
  public String toFile(String type, String uri) {
    return add(new Relation(types.computeIfAbsent(type, OFFICE::concat), uri, true));
  }

  private String add(Relation relation) {
    String id = "rId" + (all.size() + 1);
    all.put(id, relation);
    return id;
  }

  /** Whether it refers to nothing. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** The file that says so; of the package itself where the name is empty. */
  Packed packed(String name) {
    int file = name.lastIndexOf('/') + 1;
    String path = name.substring(0, file) + "_rels/" + name.substring(file) + ".rels";
    return xml().packed(path);
  }

  private Xml xml() {
    Xml xml = Xml.ofPackage().open("Relationships").with("xmlns", PACKAGE);
    all.forEach(
        (id, relation) -> {
          xml.open("Relationship").with("Id", id).with("Target", relation.target());
          if (relation.outside()) {
            xml.with("TargetMode", "External");
          }
          xml.with("Type", relation.type()).end();
        });
    return xml;
  }
}
