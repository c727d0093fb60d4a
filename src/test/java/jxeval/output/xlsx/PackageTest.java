package jxeval.output.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Holds a written workbook to what Excel asks of its parts. */
class PackageTest {
  /** What may stand in a sheet, in the order in which it must. */
  private static final List<String> ORDER =
      List.of(
          "sheetPr",
          "dimension",
          "sheetViews",
          "sheetFormatPr",
          "cols",
          "sheetData",
          "autoFilter",
          "mergeCells",
          "hyperlinks",
          "printOptions",
          "pageMargins",
          "pageSetup",
          "headerFooter",
          "rowBreaks",
          "drawing");

  private static final Map<String, Document> PARTS = parts();

  private static Map<String, Document> parts() {
    Map<String, Document> parts = new TreeMap<>();
    byte[] workbook = WorkbookWriter.write(SampleWorkbook.bulletin());
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(
            entry.getName(),
            factory.newDocumentBuilder().parse(new ByteArrayInputStream(in.readAllBytes())));
      }
    } catch (Exception e) {
      throw new AssertionError(e);
    }
    return parts;
  }

  static Stream<String> names() {
    return PARTS.keySet().stream();
  }

  static Stream<String> sheets() {
    return names().filter(n -> n.matches("xl/worksheets/sheet\\d+\\.xml"));
  }

  static Stream<String> relations() {
    return names().filter(n -> n.endsWith(".rels"));
  }

  private static Document part(String name) {
    return Objects.requireNonNull(PARTS.get(name), name);
  }

  private static List<Element> elements(String part, String name) {
    NodeList found = part(part).getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void a_sheet_holds_what_it_holds_in_the_order_of_the_standard(String sheet) {
    List<Integer> places = new ArrayList<>();
    NodeList children = part(sheet).getDocumentElement().getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      String name = children.item(i).getNodeName();
      assertTrue(ORDER.contains(name), name);
      places.add(ORDER.indexOf(name));
    }
    assertEquals(places.stream().sorted().distinct().toList(), places);
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void rows_and_cells_stand_in_order_each_once(String sheet) {
    int lastRow = 0;
    Set<String> cells = new HashSet<>();
    for (Element row : elements(sheet, "row")) {
      int number = Integer.parseInt(row.getAttribute("r"));
      assertTrue(number > lastRow, sheet + " row " + number);
      lastRow = number;
      String before = "";
      for (var cell = row.getFirstChild(); cell != null; cell = cell.getNextSibling()) {
        String at = ((Element) cell).getAttribute("r");
        String column = at.replaceAll("\\d", "");
        assertEquals(Integer.toString(number), at.replaceAll("\\D", ""));
        assertTrue(
            column.length() > before.length()
                || (column.length() == before.length() && column.compareTo(before) > 0),
            at);
        assertTrue(cells.add(at), at);
        before = column;
      }
    }
  }

  @ParameterizedTest
  @MethodSource("relations")
  void everything_referred_to_is_there(String relations) {
    URI base = URI.create("/" + relations.replace("_rels/", "").replaceAll("\\.rels$", ""));
    for (Element relation : elements(relations, "Relationship")) {
      if (!relation.hasAttribute("TargetMode")) {
        String target = base.resolve(relation.getAttribute("Target")).getPath().substring(1);
        assertTrue(PARTS.containsKey(target), target);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void every_reference_is_to_something_that_the_part_refers_to(String name) {
    Set<String> known = new HashSet<>();
    String relations = name.replaceAll("([^/]+)$", "_rels/$1.rels");
    if (PARTS.containsKey(relations)) {
      elements(relations, "Relationship").forEach(r -> known.add(r.getAttribute("Id")));
    }
    for (Element element : elements(name, "*")) {
      String id = element.getAttribute("r:id");
      assertTrue(id.isEmpty() || known.contains(id), name + " " + id);
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void every_part_has_a_type_of_its_own(String name) {
    if (name.endsWith(".rels") || name.startsWith("[")) {
      return;
    }
    List<String> typed =
        elements("[Content_Types].xml", "Override").stream()
            .map(o -> o.getAttribute("PartName"))
            .filter(("/" + name)::equals)
            .toList();
    assertEquals(List.of("/" + name), typed);
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void every_cell_has_a_style_and_a_text_that_exist(String sheet) {
    int styles =
        Integer.parseInt(elements("xl/styles.xml", "cellXfs").get(0).getAttribute("count"));
    int texts = elements("xl/sharedStrings.xml", "si").size();
    List<Element> cells = elements(sheet, "c");
    assertFalse(cells.isEmpty());
    for (Element cell : cells) {
      assertTrue(Integer.parseInt(cell.getAttribute("s")) < styles);
      if (cell.getAttribute("t").equals("s")) {
        assertTrue(Integer.parseInt(cell.getTextContent()) < texts);
      }
    }
  }
}
