package jxeval.output.ooxml;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The parts of one package; what types they have is told in it. */
public final class Parts {
  private static final String TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String RELATIONS =
      "application/vnd.openxmlformats-package.relationships+xml";

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /** Parts of one kind by their numbers. */
  private static final Comparator<String> NUMBERED =
      Comparator.comparing((String name) -> NUMBER.matcher(name).replaceAll(""))
          .thenComparing(String::length)
          .thenComparing(Comparator.naturalOrder());

  private final Map<String, String> types = new TreeMap<>(NUMBERED);
  private final Map<String, byte[]> contents = new TreeMap<>();

  /**
   * Adds a part.
   *
   * @param name path in the package, such as {@code xl/workbook.xml}
   * @param type media type without {@code application/vnd.openxmlformats-}
   */
  public void add(String name, String type, Xml xml) {
    if (types.put(name, "application/vnd.openxmlformats-" + type) != null) {
      throw new IllegalArgumentException("two parts " + name);
    }
    contents.put(name, xml.bytes());
  }

  /** Adds a part with what it refers to. */
  public void add(String name, String type, Xml xml, Relations relations) {
    add(name, type, xml);
    relations(name, relations);
  }

  /** Adds what a part refers to; of the package itself where the name is empty. */
  public void relations(String name, Relations relations) {
    if (!relations.isEmpty()) {
      int file = name.lastIndexOf('/') + 1;
      contents.put(
          name.substring(0, file) + "_rels/" + name.substring(file) + ".rels",
          relations.xml().bytes());
    }
  }

  /** The contents of the package's files by name. */
  public Map<String, byte[]> files() {
    Xml xml = Xml.ofPackage().open("Types").with("xmlns", TYPES);
    xml.open("Default").with("ContentType", RELATIONS).with("Extension", "rels").end();
    xml.open("Default").with("ContentType", "application/xml").with("Extension", "xml").end();
    types.forEach(
        (name, type) ->
            xml.open("Override").with("ContentType", type).with("PartName", "/" + name).end());
    Map<String, byte[]> files = new TreeMap<>(contents);
    files.put("[Content_Types].xml", xml.bytes());
    return files;
  }
}
