package jxeval.scheme.load;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jxeval.model.Folding;
import jxeval.scheme.Denomination;
import jxeval.scheme.field.Field;

/** Columns that a county adds: the unit is that of the header's brackets. */
final class ExtraColumns {
  private static final Pattern BRACKETS = Pattern.compile("(.+)\\(([^()]+)\\)");

  private ExtraColumns() {}

  static Field field(String header, String id) {
    Matcher m = BRACKETS.matcher(Folding.fold(header));
    boolean scaled = m.matches() && Denomination.scaled().contains(m.group(2));
    String unit = scaled ? m.group(2) : null;
    return new Field(id, header, Field.Type.ANY, unit, List.of(), "");
  }
}
