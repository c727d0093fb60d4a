package jxeval.intake.grid;

/** The text of a shared or inline string: its runs joined, phonetic guides left out. */
final class RichText {
  private final Chars text = new Chars();

  /** Reads the current element to its end. */
  String read(Xml xml) {
    text.clear();
    int entered = xml.depth();
    while (xml.next() && !xml.isEndOf(entered)) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "t" -> xml.readText(text);
          case "r" -> {}
          default -> xml.skip();
        }
      }
    }
    return Escapes.resolve(text.toString());
  }
}
