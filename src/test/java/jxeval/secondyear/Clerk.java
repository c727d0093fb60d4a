package jxeval.secondyear;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Fills sheets as clerks do: right for the most part, each cell in a way of its own. */
final class Clerk {
  private final Dice dice;

  Clerk(Dice dice) {
    this.dice = dice;
  }

  /** An empty sheet whose headers name units of the clerk's choice. */
  Sheet sheet(String path, String set, String unit, int month) {
    Form form = Form.of(set);
    Map<String, String> units = new LinkedHashMap<>();
    for (Form.Column column : form.columns()) {
      if (column.kind().endsWith("元") || column.kind().equals("亩")) {
        String brackets = dice.of("(%s)", "（%s）", "[%s]", "(单位：%s)");
        units.put(column.id(), brackets.formatted(dice.of(Scale.kin(column.kind()))));
      }
    }
    return new Sheet(path, form, unit, month, units);
  }

  Sheet ledger(String set) {
    String name = Form.of(set).name();
    return sheet("ledgers/" + dice.of("", "a/", "2021") + name + ".csv", set, "", 0);
  }

  /** A number of the column's own unit, written under the sheet's header. */
  String number(Sheet sheet, String id, BigDecimal value) {
    Form.Column column = sheet.form().column(id);
    String unit =
        Scale.kin(column.kind()).stream()
            .filter(u -> Reading.unitOf(sheet, id).equals(u))
            .findFirst()
            .orElse("");
    if (!unit.isEmpty() && dice.in100(6)) {
      unit = dice.of(Scale.kin(column.kind()));
      return plain(Scale.convert(value, column.kind(), unit)) + dice.of("", " ") + unit;
    }
    String text = plain(Scale.convert(value, column.kind(), unit));
    return switch (dice.between(0, 24)) {
      case 0 -> wide(text);
      case 1 -> thousands(text);
      case 2 -> " " + text + "\u3000";
      case 3 -> text.contains(".") ? text + "0" : text + ".0";
      default -> text;
    };
  }

  String date(LocalDate day) {
    return dice.of("%d-%d-%d", "%d/%d/%d", "%d.%d.%d", "%d年%d月%d日", "%d-%02d-%02d", "%d%02d%02d")
        .formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  String month(int month) {
    return dice.of("2021-%02d", "2021年%d月").formatted(month);
  }

  /** A unit under its name or alias. */
  String unit(Unit unit) {
    String name = dice.in100(15) && !unit.alias().isEmpty() ? unit.alias() : unit.name();
    return dice.in100(6) ? name.substring(0, 1) + " " + name.substring(1) : name;
  }

  String units(List<Unit> units) {
    return units.stream().map(this::unit).collect(Collectors.joining(dice.of("、", "；", ",", ";")));
  }

  /** A name that is the same once folded. */
  String name(String name) {
    return dice.in100(8) ? wide(name) + " " : name;
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  private static String thousands(String text) {
    int point = text.contains(".") ? text.indexOf('.') : text.length();
    return text.substring(0, point).replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",")
        + text.substring(point);
  }

  private static String wide(String text) {
    return text.chars()
        .map(c -> c > ' ' && c <= '~' ? c - '!' + '！' : c)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
