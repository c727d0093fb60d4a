package jxeval.intake.grid;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jxeval.check.FileRule;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** A web page saved under a spreadsheet's name: every plain table is a sheet. */
final class HtmlTables implements Content {
  private static final Set<String> FRAME = Set.of("html", "body", "table", "tbody", "thead");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "caption");

  /** Elements that are taken with all that is in them. */
  private static final Set<String> WHOLE =
      Set.of("tr", "h1", "h2", "h3", "h4", "h5", "h6", "caption");

  /** What LibreOffice puts before the name of a sheet. */
  private static final Pattern NUMBERED = Pattern.compile("^(Sheet|工作表|表格) ?\\d+ ?[:：] ?(?=.)");

  private static final Evaluator NOT_PLAIN =
      QueryParser.parse("table, select, textarea, input:not([type=hidden])");

  private final Reading reading;
  private final String page;
  private final List<HtmlTable> tables = new ArrayList<>();
  private final List<Element> columns = new ArrayList<>();
  private @Nullable HtmlTable open;
  private String heading = "";

  HtmlTables(byte[] bytes, Reading reading) {
    this.reading = reading;
    page = Charsets.decodePage(bytes);
    HtmlDepth.check(page);
  }

  @Override
  public Format format() {
    return Format.HTML;
  }

  @Override
  public List<Sheet> sheets() {
    try (StreamParser parser = new StreamParser(Parser.htmlParser().setTrackPosition(true))) {
      parser.parse(page, "");
      for (Iterator<Element> all = parser.iterator(); all.hasNext(); ) {
        take(all.next());
      }
    }
    if (tables.isEmpty()) {
      throw new Refusal(FileRule.F138, null).with("format", "HTML");
    }
    List<String> names = SheetNames.of(page);
    List<Sheet> sheets = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      HtmlTable table = tables.get(i);
      String name =
          !table.heading().isEmpty()
              ? table.heading()
              : names.size() == tables.size()
                  ? names.get(i)
                  : tables.size() == 1 ? reading.stem() : "表" + (i + 1);
      sheets.add(table.build(name));
    }
    return sheets;
  }

  /** Takes an element that is complete, and lets go of it unless a row still needs it. */
  private void take(Element element) {
    String tag = element.normalName();
    if (ancestor(element, WHOLE) != null) {
      return;
    }
    if (tag.equals("tr")) {
      Element table = ancestor(element, Set.of("table"));
      if (table != null) {
        addRow(element, table);
      }
    } else if (tag.equals("table")) {
      checkIsClosed(element);
    } else if (tag.equals("col")) {
      columns.add(element);
    } else if (HEADINGS.contains(tag)) {
      heading = NUMBERED.matcher(element.text()).replaceFirst("");
    } else if (tag.equals("frameset") || tag.equals("iframe")) {
      throw notPlain(tag);
    }
    if (!FRAME.contains(tag)) {
      element.remove();
    }
  }

  /** A table whose end is missing has lost rows, nobody knows how many. */
  private static void checkIsClosed(Element table) {
    Range end = table.endSourceRange();
    if (!end.isTracked() || end.isImplicit()) {
      throw new Refusal(FileRule.F150, null).with("part", "HTML").with("line", "?");
    }
  }

  private void addRow(Element row, Element table) {
    Element fault = row.selectFirst(NOT_PLAIN);
    if (fault != null) {
      throw notPlain(fault.normalName());
    }
    if (open == null || !open.isOf(table)) {
      open = new HtmlTable(reading, heading, table);
      open.hide(columns);
      columns.clear();
      tables.add(open);
      heading = "";
    }
    open.addRow(row);
  }

  private @Nullable Element ancestor(Element element, Set<String> tags) {
    int depth = 0;
    for (Element up = element.parent(); up != null; up = up.parent()) {
      if (tags.contains(up.normalName())) {
        return up;
      }
      if (++depth > reading.limits().depth()) {
        throw Refusal.overLimit(FileRule.F119, depth, reading.limits().depth())
            .with("part", "HTML");
      }
    }
    return null;
  }

  private static Refusal notPlain(String why) {
    return new Refusal(FileRule.F137, "<" + why + ">");
  }
}
