package jxeval.intake.grid;

import org.jspecify.annotations.Nullable;

/** What the parts of an xlsx say to be. */
final class ContentTypes {
  private ContentTypes() {}

  /** The type of a part: its own, else that of its extension, else empty. */
  static String of(Container container, String types, String part) {
    String name = "/" + part;
    String extension = part.substring(part.lastIndexOf('.') + 1);
    String own = "";
    String usual = "";
    try (Xml xml = container.xml(types)) {
      xml.root();
      while (xml.next()) {
        if (xml.isStart()) {
          String type = orEmpty(xml.attribute("ContentType"));
          if (name.equalsIgnoreCase(xml.attribute("PartName"))) {
            own = type;
          } else if (extension.equalsIgnoreCase(xml.attribute("Extension"))) {
            usual = type;
          }
        }
      }
    }
    return own.isEmpty() ? usual : own;
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }
}
