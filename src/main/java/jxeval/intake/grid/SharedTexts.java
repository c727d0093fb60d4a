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
  private record Use(SheetBuilder sheet, RowBuilder row, int place, int index) {
    RawCell cell() {
      return row.cells().get(place);
    }

    Refusal at(Refusal refusal) {
      return refusal.in(sheet.name(), A1.of(row.number(), cell().column()));
    }
  }

  private final Reading reading;
  private final List<Use> uses = new ArrayList<>();
  private final BitSet used = new BitSet();
  private final RichText rich = new RichText();

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
    int[] indexes = new int[used.cardinality()];
    for (int i = 0, index = 0; i < indexes.length; i++) {
      index = used.nextSetBit(index);
      indexes[i] = index++;
    }
    String[] texts = new String[indexes.length];
    int known = part == null ? 0 : read(container, part, indexes, texts);
    for (Use use : uses) {
      RawCell waiting = use.cell();
      int place = Arrays.binarySearch(indexes, use.index());
      if (place >= known) {
        throw use.at(new Refusal(FileRule.F156, Integer.toString(use.index())));
      }
      String text = texts[place];
      if (text.length() > reading.limits().cellChars()) {
        throw use.at(Refusal.overLimit(FileRule.F117, text.length(), reading.limits().cellChars()));
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
          texts[known] = rich.read(xml);
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
