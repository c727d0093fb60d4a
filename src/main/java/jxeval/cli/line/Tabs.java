package jxeval.cli.line;

import java.util.ArrayList;
import java.util.List;

/** Lines of fields parted by tabs. */
final class Tabs {
  private Tabs() {}

  /** The fields of a line, empty ones too. */
  static List<String> split(String line) {
    List<String> fields = new ArrayList<>();
    int from = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
      fields.add(line.substring(from, tab));
      from = tab + 1;
    }
    fields.add(line.substring(from));
    return fields;
  }
}
