package jxeval.desk.note;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jxeval.desk.opc.OfficePackage;
import jxeval.desk.opc.Relations;
import jxeval.desk.opc.UnpatchableException;

/** The boxes of a sheet's comments: a drawing of its own, in text that need not be XML. */
final class CommentBoxes {
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";
  private static final String NAMESPACES =
      " xmlns:v=\"urn:schemas-microsoft-com:vml\""
          + " xmlns:o=\"urn:schemas-microsoft-com:office:office\""
          + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"";
  private static final String EMPTY =
      "<xml"
          + NAMESPACES
          + "><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"1\"/></o:shapelayout>"
          + "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\""
          + " path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
          + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype></xml>";
  private static final Pattern SHAPE =
      Pattern.compile("<v:shape\\s.*?</v:shape>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER = Pattern.compile("_s([0-9]{1,8})\"");
  private static final int FIRST_NUMBER = 1024;
  private static final int COLUMNS = 4;
  private static final int ROWS = 8;

  private final OfficePackage parts;
  private final Relations relations;
  private final Optional<String> drawing;

  CommentBoxes(OfficePackage parts, Relations relations, Optional<String> drawing) {
    this.parts = parts;
    this.relations = relations;
    this.drawing = drawing;
  }

  /**
   * Adds boxes and removes others.
   *
   * @return the id of the relationship that the sheet has to name; empty where it does already
   */
  Optional<String> write(List<Place> added, List<Place> gone) {
    Optional<String> old = drawing.flatMap(relations::of).map(Relations.Relation::target);
    if (old.isEmpty() && added.isEmpty()) {
      return Optional.empty();
    }
    String name = old.orElseGet(() -> parts.free("xl/drawings/vmlDrawingJx", ".vml"));
    String text =
        old.map(parts::part).map(b -> new String(b, StandardCharsets.UTF_8)).orElse(EMPTY);
    String left = without(text, gone);
    int end = left.lastIndexOf("</xml>");
    if (end < 0) {
      throw new UnpatchableException("vmlDrawing");
    }
    int number = highest(left);
    StringBuilder boxes = new StringBuilder(left.substring(0, end));
    for (Place place : added) {
      boxes.append(box(place, ++number));
    }
    boxes.append(left.substring(end));
    parts.put(name, boxes.toString().getBytes(StandardCharsets.UTF_8));
    if (old.isPresent()) {
      return Optional.empty();
    }
    parts.type(name, TYPE);
    return Optional.of(relations.add("vmlDrawing", name));
  }

  private static String without(String text, List<Place> gone) {
    if (gone.isEmpty()) {
      return text;
    }
    return SHAPE
        .matcher(text)
        .replaceAll(
            m ->
                gone.stream().anyMatch(p -> isOn(m.group(), p))
                    ? ""
                    : Matcher.quoteReplacement(m.group()));
  }

  private static boolean isOn(String shape, Place place) {
    return shape.contains("<x:Row>" + (place.row() - 1) + "</x:Row>")
        && shape.contains("<x:Column>" + (place.column() - 1) + "</x:Column>");
  }

  private static int highest(String text) {
    return NUMBER
        .matcher(text)
        .results()
        .mapToInt(m -> Integer.parseInt(m.group(1)))
        .max()
        .orElse(FIRST_NUMBER);
  }

  private static String box(Place place, int number) {
    int row = place.row() - 1;
    int column = place.column() - 1;
    return "<v:shape%s id=\"_x0000_s%d\" type=\"#_x0000_t202\"".formatted(NAMESPACES, number)
        + " style=\"position:absolute;margin-left:60pt;margin-top:2pt;width:240pt;height:120pt;"
        + "z-index:%d;visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\">"
            .formatted(number - FIRST_NUMBER)
        + "<v:fill color2=\"#ffffe1\"/><v:shadow on=\"t\" color=\"black\" obscured=\"t\"/>"
        + "<v:path o:connecttype=\"none\"/><v:textbox style=\"mso-direction-alt:auto\">"
        + "<div style=\"text-align:left\"></div></v:textbox><x:ClientData ObjectType=\"Note\">"
        + "<x:MoveWithCells/><x:SizeWithCells/><x:Anchor>%d, 15, %d, 2, %d, 15, %d, 4</x:Anchor>"
            .formatted(column + 1, row, column + 1 + COLUMNS, row + ROWS)
        + "<x:AutoFill>False</x:AutoFill><x:Row>%d</x:Row><x:Column>%d</x:Column>"
            .formatted(row, column)
        + "</x:ClientData></v:shape>";
  }
}
