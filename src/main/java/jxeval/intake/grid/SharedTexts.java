package jxeval.intake.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import jxeval.check.FileRule;
import org.jspecify.annotations.Nullable;

/**
 * The shared strings of an xlsx. Cells come first and say which strings they use; then only those
 * are kept while the part streams by.
 */
final class SharedTexts {

  private final Reading reading;
  private final BitSet used = new BitSet();
  private final RichText rich = new RichText();

  SharedTexts(Reading reading) {
    this.reading = reading;
  }

  /** Adds a cell whose text is the shared string of that index. */
  void use(SheetBuilder sheet, int column, int index, boolean fromFormula) {
    sheet.add(new RawCell(column, RawCell.Kind.TEXT, "…", fromFormula));
    sheet.current().await(index);
    used.set(index);
  }

  /**
   * Gives every waiting cell its text.
   *
   * @param part name of the shared strings part; null when the workbook has none
   */
  void resolve(Container container, @Nullable String part, List<SheetBuilder> sheets) {
    List<String> texts = part == null ? List.of() : read(container, part);
    for (SheetBuilder sheet : sheets) {
      for (RowBuilder row : sheet.begun()) {
        for (int place = 0; place < row.size(); place++) {
          int index = row.awaited(place);
          if (index != Whole.NONE) {
            try {
              row.give(place, text(texts, index));
            } catch (Refusal refusal) {
              throw refusal.in(sheet.name(), A1.of(row.number(), row.column(place)));
            }
          }
        }
      }
    }
  }

  private String text(List<String> texts, int index) {
    if (index >= texts.size()) {
      throw new Refusal(FileRule.F156, Integer.toString(index));
    }
    String text = texts.get(index);
    if (text.length() > reading.limits().cellChars()) {
      throw Refusal.overLimit(FileRule.F117, text.length(), reading.limits().cellChars());
    }
    return text;
  }

  /** Reads the strings as far as they are used; one between that is not is empty. */
  private List<String> read(Container container, String part) {
    List<String> texts = new ArrayList<>();
    long chars = 0;
    try (Xml xml = container.xml(part)) {
      xml.root();
      int entered = xml.depth();
      while (xml.next()) {
        if (!xml.isStart() || xml.depth() != entered + 1) {
          continue;
        }
        boolean wanted = xml.name().equals("si") && texts.size() < used.length();
        if (!wanted) {
          xml.skip();
        } else if (used.get(texts.size())) {
          String text = rich.read(xml);
          texts.add(text);
          chars += text.length();
          if (chars > reading.limits().sharedChars()) {
            throw Refusal.overLimit(FileRule.F118, chars, reading.limits().sharedChars());
          }
        } else {
          texts.add("");
          xml.skip();
        }
      }
    }
    return texts;
  }
}
