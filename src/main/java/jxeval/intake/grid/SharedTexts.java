package jxeval.intake.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import jxeval.check.FileRule;
import org.jspecify.annotations.Nullable;

/**
 * The shared strings of an xlsx. Cells come first and say which strings they use; then only those
 * are kept while the part streams by.
 */
final class SharedTexts {

  /** A cell that waits for its text: the place in its row's list. */
  private record Use(SheetBuilder sheet, RowBuilder row, int place, int index) {}

  private final Reading reading;
  private final List<Use> uses = new ArrayList<>();
  private final BitSet used = new BitSet();

  SharedTexts(Reading reading) {
    this.reading = reading;
  }

  /** Adds a cell whose text is the shared string of that index. */
  void use(SheetBuilder sheet, int column, int index, boolean fromFormula) {
    sheet.add(new RawCell(column, RawCell.Kind.TEXT, "…", fromFormula));
    RowBuilder row = sheet.current();
    uses.add(new Use(sheet, row, row.cells().size() - 1, index));
    used.set(index);
  }

  /**
   * Gives every waiting cell its text.
   *
   * @param part name of the shared strings part; null when the workbook has none
   */
  void resolve(Container container, @Nullable String part) {
    int[] indexes = used.stream().toArray();
    String[] texts = new String[indexes.length];
    int known = part == null ? 0 : read(container, part, indexes, texts);
    for (Use use : uses) {
      RawCell waiting = use.row().cells().get(use.place());
      String at = A1.of(use.row().number(), waiting.column());
      int place = Arrays.binarySearch(indexes, use.index());
      if (place >= known) {
        throw new Refusal(FileRule.F156, Integer.toString(use.index())).in(use.sheet().name(), at);
      }
      String text = texts[place];
      if (text.length() > reading.limits().cellChars()) {
        throw Refusal.overLimit(FileRule.F117, text.length(), reading.limits().cellChars())
            .in(use.sheet().name(), at);
      }
      use.row()
          .cells()
          .set(
              use.place(),
              new RawCell(waiting.column(), RawCell.Kind.TEXT, text, waiting.fromFormula()));
    }
  }

  /** Reads the strings of ascending indexes; returns how many of them there are. */
  private int read(Container container, String part, int[] indexes, String[] texts) {
    int known = 0;
    long chars = 0;
    try (Xml xml = container.xml(part)) {
      xml.root();
      int entered = xml.depth();
      for (int index = 0; xml.next(); ) {
        if (!xml.isStart() || xml.depth() != entered + 1) {
          continue;
        }
        if (!xml.name().equals("si")) {
          xml.skip();
          continue;
        }
        if (known < indexes.length && indexes[known] == index) {
          texts[known] = RichText.read(xml);
          chars += texts[known].length();
          known++;
          if (chars > reading.limits().sharedChars()) {
            throw Refusal.overLimit(FileRule.F118, chars, reading.limits().sharedChars());
          }
        } else {
          xml.skip();
        }
        index++;
      }
    }
    return known;
  }
}
