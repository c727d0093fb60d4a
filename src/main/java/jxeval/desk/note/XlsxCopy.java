package jxeval.desk.note;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jxeval.desk.opc.Element;
import jxeval.desk.opc.OfficePackage;
import jxeval.desk.opc.Relations;
import jxeval.desk.opc.UnpatchableException;
import jxeval.desk.opc.XmlPart;
import jxeval.text.Words;

/**
 * A copy of an .xlsx or .xlsm file with comments and fills on noted cells and 修改清单 as its first
 * sheet. Parts that no note concerns stay to the byte, the others outside the places changed.
 */
final class XlsxCopy {
  private static final String SHEET_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
  private static final Set<String> BEHIND_DRAWING =
      Set.of(
          "legacyDrawingHF",
          "drawingHF",
          "picture",
          "oleObjects",
          "controls",
          "webPublishItems",
          "tableParts",
          "extLst",
          "AlternateContent");
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final OfficePackage parts;
  private final List<Note> notes;
  private final Words words;
  private final String workbook;
  private final Relations relations;
  private final StyleSheet styles;
  private final String stylesName;

  private XlsxCopy(byte[] file, List<Note> notes, Words words) {
    this.parts = OfficePackage.of(file);
    this.notes = notes;
    this.words = words;
    this.workbook = target(new Relations(parts, ""), "officeDocument");
    this.relations = new Relations(parts, workbook);
    this.stylesName = target(relations, "styles");
    this.styles = new StyleSheet(XmlPart.of(parts.part(stylesName)));
  }

  /**
   * The copy.
   *
   * @throws UnpatchableException when the package is built in a way that cannot be kept
   */
  static byte[] of(byte[] file, List<Note> notes, Words words) {
    return new XlsxCopy(file, notes, words).written();
  }

  private static String target(Relations relations, String type) {
    return relations
        .first(type)
        .map(Relations.Relation::target)
        .orElseThrow(() -> new UnpatchableException(type));
  }

  private byte[] written() {
    XmlPart book = XmlPart.of(parts.part(workbook));
    Element root = book.root(e -> true);
    Element sheets = root.child("sheets").orElseThrow(() -> new UnpatchableException("sheets"));
    String list = words.of("desk", "list.name");
    Optional<String> earlier = Optional.empty();
    for (Element sheet : sheets.children()) {
      String name = sheet.attribute("name").orElse("");
      String part = partOf(sheet);
      if (name.equals(list)) {
        earlier = Optional.of(part);
      } else {
        sheet(part, Place.of(notes, name));
      }
    }
    ListSheet.Looks looks =
        new ListSheet.Looks(
            styles.own(true, "000000", false),
            styles.own(true, "000000", true),
            styles.own(false, "000000", false),
            styles.own(false, "1F3F77", false));
    String xml = ListSheet.xml(notes, looks, words);
    String part = earlier.orElseGet(() -> parts.free("xl/worksheets/sheetJx", ".xml"));
    parts.put(part, xml.getBytes(StandardCharsets.UTF_8));
    if (earlier.isEmpty()) {
      parts.type(part, SHEET_TYPE);
      insert(book, root, sheets, relations.add("worksheet", part), list);
    }
    show(book, root);
    parts.put(workbook, book.bytes());
    parts.put(stylesName, styles.bytes());
    return parts.bytes();
  }

  private String partOf(Element sheet) {
    return sheet
        .attribute("id")
        .flatMap(relations::of)
        .map(Relations.Relation::target)
        .flatMap(parts::find)
        .orElseThrow(() -> new UnpatchableException("sheet"));
  }

  private void sheet(String name, Map<Place, List<Note>> placed) {
    XmlPart part = XmlPart.of(parts.part(name));
    boolean again = !styles.ours().isEmpty();
    Element root =
        part.root(
            row ->
                again
                    || row.attribute("r").isEmpty()
                    || placed.keySet().stream().anyMatch(p -> p.row() == row.number("r", 0)));
    if (root.name().equals("worksheet")) {
      new SheetCells(part, root, styles).mark(placed);
      Optional<String> boxes = root.child("legacyDrawing").flatMap(d -> d.attribute("id"));
      new SheetComments(parts, name, words)
          .write(placed, boxes)
          .ifPresent(id -> drawing(part, root, id));
    }
    root.child("sheetViews").stream()
        .flatMap(v -> v.children().stream())
        .filter(v -> v.attribute("tabSelected").isPresent())
        .forEach(v -> part.set(v, "tabSelected", "0"));
    parts.put(name, part.bytes());
  }

  private static void drawing(XmlPart part, Element root, String id) {
    String drawing =
        "<%slegacyDrawing xmlns:r=\"%s\" r:id=\"%s\"/>".formatted(root.prefix(), RELATIONS, id);
    int at =
        root.children().stream()
            .filter(c -> BEHIND_DRAWING.contains(c.name()))
            .mapToInt(Element::start)
            .findFirst()
            .orElse(root.closing());
    part.insert(at, drawing);
  }

  /** Makes the list the first sheet; names that belong to one sheet move with their sheets. */
  private static void insert(XmlPart book, Element root, Element sheets, String id, String name) {
    int number =
        sheets.children().stream().mapToInt(s -> s.number("sheetId", 0)).max().orElse(0) + 1;
    book.insert(
        sheets.opened(),
        "<%ssheet xmlns:r=\"%s\" name=\"%s\" sheetId=\"%d\" r:id=\"%s\"/>"
            .formatted(sheets.prefix(), RELATIONS, name, number, id));
    root.child("definedNames").stream()
        .flatMap(d -> d.children().stream())
        .filter(d -> d.attribute("localSheetId").isPresent())
        .forEach(
            d -> book.set(d, "localSheetId", Integer.toString(d.number("localSheetId", 0) + 1)));
  }

  /** Opens the copy at the list. */
  private static void show(XmlPart book, Element root) {
    root.child("bookViews").stream()
        .flatMap(v -> v.children().stream())
        .forEach(v -> book.replace(v.start(), v.opened(), v.tagWithout("activeTab", "firstSheet")));
  }
}
