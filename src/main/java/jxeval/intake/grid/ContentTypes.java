package jxeval.intake.grid;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the parts of an xlsx say to be. */
final class ContentTypes {
  private static final Remembered<ContentTypes> KNOWN = new Remembered<>(ContentTypes::read);

  private record Type(String name, @Nullable String part, @Nullable String extension) {}

  private final List<Type> all = new ArrayList<>();

  /** The types that a part of a container lists. */
  static ContentTypes of(Container container, String types) {
    return KNOWN.of(container, types);
  }

  private static ContentTypes read(Xml xml) {
    ContentTypes types = new ContentTypes();
    xml.root();
    while (xml.next()) {
      if (xml.isStart()) {
        String name = xml.attribute("ContentType");
        types.all.add(
            new Type(
                name == null ? "" : name, xml.attribute("PartName"), xml.attribute("Extension")));
      }
    }
    return types;
  }

  /** The type of a part: its own, else that of its extension, else empty. */
  String of(String part) {
    String absolute = "/" + part;
    String extension = part.substring(part.lastIndexOf('.') + 1);
    String own = "";
    String usual = "";
    for (Type type : all) {
      if (absolute.equalsIgnoreCase(type.part())) {
        own = type.name();
      } else if (extension.equalsIgnoreCase(type.extension())) {
        usual = type.name();
      }
    }
    return own.isEmpty() ? usual : own;
  }
}
