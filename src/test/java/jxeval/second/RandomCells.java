package jxeval.second;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How clerks write cells and sheets. */
final class RandomCells {
  private final Luck luck;

  RandomCells(Luck luck, RandomTargets targets) {
    this.luck = luck;
  }

  String units(List<RandomTargets.Unit> units) {
    return units.stream()
        .map(u -> u.called(luck))
        .collect(Collectors.joining(luck.of("、", "；", "，", "、")));
  }

  /** A whole number in its column's unit, sometimes as text. */
  String number(String digits, String unit) {
    return switch (luck.between(0, 9)) {
      case 0 -> wide(digits);
      case 1 -> " " + digits + "\u3000";
      case 2 -> grouped(digits);
      case 3 -> digits + unit;
      case 4 ->
          unit.equals("万元")
              ? Q.of(digits).over(Q.of(10000)).half(6).stripTrailingZeros().toPlainString() + "亿元"
              : digits;
      default -> digits;
    };
  }

  private static String wide(String digits) {
    return digits.chars().mapToObj(c -> "" + (char) (c + '０' - '0')).collect(Collectors.joining());
  }

  private static String grouped(String digits) {
    return digits.length() > 3
        ? digits.substring(0, digits.length() - 3) + "," + digits.substring(digits.length() - 3)
        : digits;
  }

  String date(String iso) {
    return iso.isEmpty() ? "" : date(LocalDate.parse(iso));
  }

  String date(LocalDate day) {
    int y = day.getYear();
    int m = day.getMonthValue();
    int d = day.getDayOfMonth();
    return switch (luck.between(0, 5)) {
      case 0 -> y + "/" + m + "/" + d;
      case 1 -> y + "." + m + "." + d;
      case 2 -> y + "年" + m + "月" + d + "日";
      case 3 -> String.format("%04d%02d%02d", y, m, d);
      default -> day.toString();
    };
  }

  String month(YearMonth month) {
    return luck.of(
        month.toString(),
        month.getYear() + "年" + month.getMonthValue() + "月",
        date(month.atDay(luck.between(1, 28))));
  }

  /** A sheet of all columns that some row fills or the form requires. */
  String sheet(String set, List<? extends Map<String, String>> rows) {
    List<Form.Column> columns =
        Form.columns(set).stream()
            .filter(c -> c.required() || rows.stream().anyMatch(r -> r.containsKey(c.id())))
            .toList();
    List<List<String>> lines = new ArrayList<>();
    if (luck.in100(40)) {
      lines.add(List.of(Form.name(set) + "表", "", ""));
    }
    lines.add(columns.stream().map(this::header).toList());
    for (Map<String, String> row : rows) {
      lines.add(columns.stream().map(c -> row.getOrDefault(c.id(), "")).toList());
    }
    return Csv.write(lines);
  }

  private String header(Form.Column column) {
    String unit = column.unit();
    boolean stated = !unit.isEmpty() && (column.header().equals("出口") || luck.in100(70));
    return column.header() + (stated ? luck.of("(", "（") + unit + ")" : "");
  }
}
