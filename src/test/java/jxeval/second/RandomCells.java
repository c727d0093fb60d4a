package jxeval.second;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How clerks write cells and sheets. */
final class RandomCells {
  private static final Map<String, String> ALIASES =
      Map.of("本月实际进资", "到位资金", "计划总投资", "总投资", "目的地", "去往地");
  private final Luck luck;
  private final RandomTargets targets;

  RandomCells(Luck luck, RandomTargets targets) {
    this.luck = luck;
    this.targets = targets;
  }

  String units(List<RandomTargets.Unit> units) {
    return units.stream().map(this::unit).collect(Collectors.joining(luck.of("、", "；", "，", "、")));
  }

  /** One of its names; seldom one that it has not. */
  String unit(RandomTargets.Unit unit) {
    return luck.in100(99) ? name(unit.called(luck)) : luck.of("县" + unit.name() + "办", "某某局");
  }

  /** A name as it is or spaced. */
  String name(String name) {
    return luck.in100(90)
        ? name
        : luck.of(" " + name, name.charAt(0) + "\u3000" + name.substring(1), name + " ");
  }

  /** A number, seldom something else. */
  String amount(String digits, String unit) {
    return luck.in100(97)
        ? number(digits, unit)
        : luck.of("", "约" + digits, "-" + digits, "无", digits + "." + digits + ".1");
  }

  /** A whole number in its column's unit, sometimes as text. */
  String number(String digits, String unit) {
    return switch (luck.between(0, 11)) {
      case 0 -> wide(digits);
      case 1 -> " " + digits + "\u3000";
      case 2 -> grouped(digits);
      case 3 -> digits + unit;
      case 4 ->
          unit.equals("万元")
              ? Q.of(digits).over(Q.of(10000)).half(6).stripTrailingZeros().toPlainString() + "亿元"
              : digits;
      case 5 -> unit.equals("元") || unit.equals("万元") ? digits + ".25" : digits;
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
    List<Form.Column> columns = new ArrayList<>();
    for (Form.Column column : Form.columns(set)) {
      if (column.required() || rows.stream().anyMatch(r -> r.containsKey(column.id()))) {
        columns.add(column);
      }
    }
    if (targets.extra && set.equals("projects")) {
      columns.add(new Form.Column("outside", "省外资金(万元)", "any", "", List.of()));
      columns.add(new Form.Column("outside_month", "本月省外进资（万元）", "any", "", List.of()));
    }
    if (targets.extra && set.equals("trips")) {
      columns.add(new Form.Column("party", "随行人数", "any", "", List.of()));
    }
    if (luck.in100(20)) {
      columns = luck.shuffled(columns);
    }
    List<List<String>> lines = new ArrayList<>();
    if (luck.in100(40)) {
      lines.add(List.of(Form.name(set) + "表", "", ""));
    }
    boolean numbered = luck.in100(50);
    lines.add(line(numbered, "序号", columns.stream().map(c -> header(set, c)).toList()));
    if (luck.in100(5)) {
      lines.add(total(set, numbered, columns));
    }
    int no = 0;
    for (Map<String, String> row : rows) {
      no++;
      String number = row.size() < 3 ? "" : no + "";
      lines.add(
          line(numbered, number, columns.stream().map(c -> row.getOrDefault(c.id(), "")).toList()));
      if (luck.in100(4)) {
        lines.add(line(numbered, "", columns.stream().map(c -> "").toList()));
      }
    }
    if (luck.in100(15)) {
      lines.add(total(set, numbered, columns));
      if (luck.in100(40)) {
        lines.add(List.of("注：以上数字截至月底", "", ""));
      }
    }
    return Csv.write(lines);
  }

  private static List<String> line(boolean numbered, String number, List<String> cells) {
    List<String> line = new ArrayList<>(numbered ? List.of(number) : List.of());
    line.addAll(cells);
    return line;
  }

  private List<String> total(String set, boolean numbered, List<Form.Column> columns) {
    List<String> cells =
        new ArrayList<>(
            columns.stream().map(c -> c.kind().equals("number*") ? "100" : "").toList());
    String word = luck.of("合计", "总 计", "小计");
    if (!numbered) {
      cells.set(set.equals("projects") ? 1 : 0, word);
    }
    return line(numbered, word, cells);
  }

  private String header(String set, Form.Column column) {
    String unit = column.unit();
    boolean stated = !unit.isEmpty() && (column.header().equals("出口") || luck.in100(70));
    String header =
        targets.aliased && luck.in100(50) && !set.equals("review")
            ? ALIASES.getOrDefault(column.header(), column.header())
            : column.header();
    return header + (stated ? luck.of("(", "（") + unit + ")" : "");
  }
}
