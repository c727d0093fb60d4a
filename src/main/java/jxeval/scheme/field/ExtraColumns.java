package jxeval.scheme.field;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jxeval.model.Folding;
import jxeval.scheme.Denomination;

/** Columns that a county adds: the unit is that of the header's brackets. */
public final class ExtraColumns {
  private static final Pattern BRACKETS = Pattern.compile("(.+)\\(([^()]+)\\)");

  private ExtraColumns() {}

  /** The field of an added column; its cells are numbers, days or texts. */
  public static Field field(String header, String id) {
    Matcher m = BRACKETS.matcher(Folding.fold(header));
    boolean scaled = m.matches() && Denomination.scaled().contains(m.group(2));
    String unit = scaled ? m.group(2) : null;
    return new Field(id, header, Field.Type.ANY, unit, List.of(), "");
  }
}
