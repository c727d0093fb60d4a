package jxeval.output.ooxml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import jxeval.thread.Threads;

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
  private final List<Part> parts = new ArrayList<>();

  /** A part that is written when the package is, and then what it came to refer to. */
  private record Part(String name, Supplier<Xml> xml, Relations relations) {
    List<Packed> packed() {
      Packed part = xml.get().packed(name);
      return relations.isEmpty() ? List.of(part) : List.of(part, relations.packed(name));
    }
  }

  /**
   * Adds a part.
   *
   * @param name path in the package, such as {@code xl/workbook.xml}
   * @param type media type without {@code application/vnd.openxmlformats-}
   * @param xml writes it, once, maybe beside the others
   */
  public void add(String name, String type, Supplier<Xml> xml) {
    add(name, type, xml, new Relations());
  }

  /**
   * Adds a part with what it refers to.
   *
   * @param relations complete when the part is written
   */
  public void add(String name, String type, Supplier<Xml> xml, Relations relations) {
    if (types.put(name, "application/vnd.openxmlformats-" + type) != null) {
      throw new IllegalArgumentException("two parts " + name);
    }
    parts.add(new Part(name, xml, relations));
  }

  /**
   * The package as a file, its parts written side by side.
   *
   * @param root what the package itself refers to
   */
  public byte[] packed(Relations root, Threads threads) {
    List<Packed> files = new ArrayList<>();
    files.add(types().packed("[Content_Types].xml"));
    files.add(root.packed(""));
    threads.each(parts, Part::packed).forEach(files::addAll);
    return FixedZip.of(files);
  }

  private Xml types() {
    Xml xml = Xml.ofPackage().open("Types").with("xmlns", TYPES);
    xml.open("Default").with("ContentType", RELATIONS).with("Extension", "rels").end();
    xml.open("Default").with("ContentType", "application/xml").with("Extension", "xml").end();
    types.forEach(
        (name, type) ->
            xml.open("Override").with("ContentType", type).with("PartName", "/" + name).end());
    return xml;
  }
}
