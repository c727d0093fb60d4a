package jxeval.desk.note;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import jxeval.desk.opc.Element;
import jxeval.desk.opc.UnpatchableException;
import jxeval.desk.opc.XmlPart;

/** The styles of a workbook with some added: the old ones keep their numbers and their text. */
final class StyleSheet {
  private static final Pattern FILL = Pattern.compile("\\sfillId\\s*=\\s*(\"[^\"]*\"|'[^']*')");
  private static final Pattern APPLIED =
      Pattern.compile("\\sapplyFill\\s*=\\s*(\"[^\"]*\"|'[^']*')");

  private static final Pattern COLOUR = Pattern.compile("rgb\\s*=\\s*[\"']([0-9A-Fa-f]{8})");

  private final XmlPart part;
  private final Element fonts;
  private final Element fills;
  private final Element formats;
  private final List<String> newFonts = new ArrayList<>();
  private final List<String> newFills = new ArrayList<>();
  private final List<String> newFormats = new ArrayList<>();
  private final Map<List<Object>, Integer> marked = new LinkedHashMap<>();
  private final Map<Fills, Integer> fillOf = new LinkedHashMap<>();

  StyleSheet(XmlPart part) {
    this.part = part;
    Element root = part.root(e -> true);
    this.fonts = required(root, "fonts");
    this.fills = required(root, "fills");
    this.formats = required(root, "cellXfs");
  }

  private static Element required(Element root, String name) {
    return root.child(name)
        .filter(e -> !e.isEmptyTag())
        .orElseThrow(() -> new UnpatchableException(name));
  }

  /** The number of a style like another one, with the fill of noted cells. */
  int marked(int style, Fills fill) {
    int number =
        fillOf.computeIfAbsent(
            fill,
            f ->
                add(
                    newFills,
                    fills,
                    "<%1$sfill><%1$spatternFill patternType=\"solid\"><%1$sfgColor rgb=\"FF%2$s\"/><%1$sbgColor indexed=\"64\"/></%1$spatternFill></%1$sfill>"
                        .formatted(fills.prefix(), f.rgb())));
    return filled(style, number);
  }

  /** The number of a style like another one, without a fill. */
  int unmarked(int style) {
    return filled(style, 0);
  }

  /** Numbers of the styles whose fill is that of noted cells: what an earlier copy left. */
  Set<Integer> ours() {
    Set<Integer> ourFills = new TreeSet<>();
    List<Element> all = fills.children();
    for (int i = 0; i < all.size(); i++) {
      Element fill = all.get(i);
      boolean ours =
          COLOUR
              .matcher(part.text(fill.start(), fill.end()))
              .results()
              .anyMatch(m -> Fills.isOne(m.group(1)));
      if (ours) {
        ourFills.add(i);
      }
    }
    Set<Integer> styles = new TreeSet<>();
    List<Element> formatted = formats.children();
    for (int i = 0; i < formatted.size(); i++) {
      if (ourFills.contains(formatted.get(i).number("fillId", 0))) {
        styles.add(i);
      }
    }
    return styles;
  }

  /** The number of a new style of its own: a font, a fill, and text wrapped at the top. */
  int own(boolean bold, String ink, boolean grey) {
    String p = fonts.prefix();
    int font =
        add(
            newFonts,
            fonts,
            "<%1$sfont>%2$s<%1$ssz val=\"11\"/><%1$scolor rgb=\"FF%3$s\"/><%1$sname val=\"宋体\"/><%1$scharset val=\"134\"/></%1$sfont>"
                .formatted(p, bold ? "<" + p + "b/>" : "", ink));
    int fill =
        !grey
            ? 0
            : add(
                newFills,
                fills,
                "<%1$sfill><%1$spatternFill patternType=\"solid\"><%1$sfgColor rgb=\"FFE7E6E6\"/><%1$sbgColor indexed=\"64\"/></%1$spatternFill></%1$sfill>"
                    .formatted(p));
    return add(
        newFormats,
        formats,
        "<%1$sxf numFmtId=\"49\" fontId=\"%2$d\" fillId=\"%3$d\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyAlignment=\"1\"><%1$salignment vertical=\"top\" wrapText=\"1\"/></%1$sxf>"
            .formatted(formats.prefix(), font, fill));
  }

  private int filled(int style, int fill) {
    return marked.computeIfAbsent(
        List.of(style, fill), k -> add(newFormats, formats, copy(style, fill)));
  }

  private String copy(int style, int fill) {
    List<Element> all = formats.children();
    if (style < 0 || style >= all.size()) {
      throw new UnpatchableException("style " + style);
    }
    Element format = all.get(style);
    String tag = FILL.matcher(format.tag()).replaceAll("");
    tag = APPLIED.matcher(tag).replaceAll("");
    int name = 1 + format.prefix().length() + format.name().length();
    return tag.substring(0, name)
        + " fillId=\"%d\" applyFill=\"1\"".formatted(fill)
        + tag.substring(name)
        + part.text(format.opened(), format.end());
  }

  private static int add(List<String> added, Element list, String xml) {
    added.add(xml);
    return list.children().size() + added.size() - 1;
  }

  byte[] bytes() {
    flush(fonts, newFonts);
    flush(fills, newFills);
    flush(formats, newFormats);
    return part.bytes();
  }

  private void flush(Element list, List<String> added) {
    if (!added.isEmpty()) {
      part.set(list, "count", Integer.toString(list.children().size() + added.size()));
      part.append(list, String.join("", added));
    }
  }
}
