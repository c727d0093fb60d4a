package jxeval.bench;

/** The tags of an XML part one after the other: where names, attributes and values stand. */
final class Tags {
  private final byte[] xml;
  private int at;
  private int name;
  private int nameEnd;
  private int attributes;

  Tags(byte[] xml) {
    this.xml = xml;
  }

  /** Goes to the next tag and through its attributes; false where there is none. */
  boolean next() {
    while (at < xml.length && xml[at] != '<') {
      at++;
    }
    name = ++at;
    while (at < xml.length && !isNameEnd(xml[at])) {
      at++;
    }
    nameEnd = at;
    attributes = 0;
    while (at < xml.length && xml[at] != '>') {
      byte c = xml[at++];
      if (c == '"' || c == '\'') {
        attributes++;
        while (at < xml.length && xml[at] != c) {
          at++;
        }
        at++;
      }
    }
    return at < xml.length;
  }

  /** Whether it begins a cell that says something of itself. */
  boolean isCell() {
    return nameEnd == name + 1 && xml[name] == 'c' && attributes > 0;
  }

  private static boolean isNameEnd(byte c) {
    return c <= ' ' && c >= 0 || c == '>' || c == '/';
  }
}
