package jxeval.output.xlsx;

import jxeval.output.ooxml.Xml;

/** The texts of one workbook's cells, each written once. */
final class SharedStrings {
  private final Numbered<String> texts = new Numbered<>(0);
  private int uses;

  /** The number of a text. */
  int of(String text) {
    return texts.of(text);
  }

  /** Told how many more cells hold one of the texts. */
  void used(int cells) {
    uses += cells;
  }

  Xml xml() {
    Xml xml =
        Xml.part()
            .open("sst")
            .with("count", uses)
            .with("uniqueCount", texts.all().size())
            .with("xmlns", BookPart.MAIN);
    for (String text : texts.all()) {
      xml.open("si").open("t");
      if (isSpace(text.charAt(0)) || isSpace(text.charAt(text.length() - 1))) {
        xml.with("xml:space", "preserve");
      }
      xml.text(text).end().end();
    }
    return xml;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c);
  }
}
