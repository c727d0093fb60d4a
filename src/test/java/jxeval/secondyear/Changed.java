package jxeval.secondyear;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The same year written otherwise. */
final class Changed {
  private Changed() {}

  /** Rows in another order, files under names that sort otherwise. */
  static YearFolder order(YearFolder year, Dice dice) {
    return with(
        year,
        sheet -> {
          String path =
              sheet.unit().isEmpty()
                  ? sheet.path().replace("ledgers/", "ledgers/" + dice.of("x", "b/", "0"))
                  : sheet.path();
          return new Sheet(
              path,
              sheet.form(),
              sheet.unit(),
              sheet.month(),
              sheet.units(),
              dice.shuffled(sheet.rows()));
        });
  }

  /** Every amount under a header of another unit: 元, 万元, 亿元, 美元, 万美元. */
  static YearFolder units(YearFolder year, Dice dice) {
    return with(year, sheet -> converted(sheet, dice));
  }

  private static Sheet converted(Sheet sheet, Dice dice) {
    Map<String, String> units = new LinkedHashMap<>();
    sheet
        .units()
        .keySet()
        .forEach(
            id -> {
              String unit = dice.of(Scale.kin(sheet.form().column(id).kind()));
              units.put(id, "(" + unit + ")");
            });
    Sheet changed = new Sheet(sheet.path(), sheet.form(), sheet.unit(), sheet.month(), units);
    for (Map<String, String> row : sheet.rows()) {
      Map<String, String> line = changed.row();
      row.forEach(
          (id, text) ->
              line.put(id, units.containsKey(id) ? converted(sheet, changed, id, text) : text));
    }
    return changed;
  }

  private static String converted(Sheet from, Sheet to, String id, String text) {
    String kind = from.form().column(id).kind();
    String number = text.strip();
    if (!number.matches("[0-9]+(\\.[0-9]+)?")) {
      return Reading.folded(text).matches("[0-9.,]+") ? text + Reading.unitOf(from, id) : text;
    }
    BigDecimal value = Scale.convert(new BigDecimal(number), Reading.unitOf(from, id), kind);
    return Scale.convert(value, kind, Reading.unitOf(to, id)).toPlainString();
  }

  private static YearFolder with(YearFolder year, UnaryOperator<Sheet> change) {
    YearFolder changed = new YearFolder();
    changed.targets.putAll(year.targets);
    changed.units.addAll(year.units);
    changed.handed.addAll(year.handed);
    changed.covers.putAll(year.covers);
    List<Sheet> sheets = year.sheets.stream().map(change).toList();
    changed.sheets.addAll(sheets);
    return changed;
  }
}
