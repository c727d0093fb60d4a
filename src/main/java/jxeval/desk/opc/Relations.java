package jxeval.desk.opc;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The relationships of one part of a package. */
public final class Relations {
  private static final String EMPTY =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
          + "<Relationships"
          + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>";
  private static final String TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final OfficePackage parts;
  private final String source;

  /** A relationship: its id and the name of the part that it leads to. */
  public record Relation(String id, String type, String target) {}

  /**
   * Those of a part.
   *
   * @param source the part's name; empty for the package itself
   */
  public Relations(OfficePackage parts, String source) {
    this.parts = parts;
    this.source = source;
  }

  private String folder() {
    return source.substring(0, source.lastIndexOf('/') + 1);
  }

  private String name() {
    return folder() + "_rels/" + source.substring(source.lastIndexOf('/') + 1) + ".rels";
  }

  private XmlPart part() {
    return XmlPart.of(
        parts.find(name()).map(parts::part).orElse(EMPTY.getBytes(StandardCharsets.UTF_8)));
  }

  /** All that lead to a part of the package. */
  public List<Relation> all() {
    return part().root(e -> false).children("Relationship").stream()
        .filter(e -> !e.attribute("TargetMode").orElse("").equals("External"))
        .map(
            e ->
                new Relation(
                    e.attribute("Id").orElse(""),
                    e.attribute("Type").orElse(""),
                    resolved(e.attribute("Target").orElse(""))))
        .toList();
  }

  /** The first whose type ends in a word, such as {@code comments}. */
  public Optional<Relation> first(String type) {
    return all().stream().filter(r -> r.type().endsWith("/" + type)).findFirst();
  }

  public Optional<Relation> of(String id) {
    return all().stream().filter(r -> r.id().equals(id)).findFirst();
  }

  /** Adds a relationship and returns its id. */
  public String add(String type, String target) {
    XmlPart part = part();
    Element root = part.root(e -> false);
    String id = freeId(root);
    part.append(
        root,
        "<%sRelationship Id=\"%s\" Type=\"%s\" Target=\"/%s\"/>"
            .formatted(root.prefix(), id, TYPE + type, XmlPart.escaped(target)));
    parts.put(name(), part.bytes());
    return id;
  }

  private static String freeId(Element root) {
    for (int i = 1; ; i++) {
      String id = "rIdJx" + i;
      if (root.children().stream()
          .noneMatch(e -> e.attribute("Id").filter(id::equals).isPresent())) {
        return id;
      }
    }
  }

  private String resolved(String target) {
    try {
      String path = URI.create("/" + encoded(folder())).resolve(encoded(target)).getPath();
      return path.startsWith("/") ? path.substring(1) : path;
    } catch (IllegalArgumentException e) {
      throw new UnpatchableException(target);
    }
  }

  private static String encoded(String path) {
    return path.replace(" ", "%20").replace('\\', '/');
  }
}
