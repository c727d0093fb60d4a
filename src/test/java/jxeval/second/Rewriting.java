package jxeval.second;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Other ways of writing the same returns and ledgers, none of which may change a figure. */
enum Rewriting {
  COLUMNS_IN_ANOTHER_ORDER(sheets(Rewriting::columns)),
  BLANK_ROWS_BETWEEN(sheets(Rewriting::blankRows)),
  BLANK_COLUMNS_BEHIND(sheets((rows, luck) -> each(rows, r -> with(r, "", "", "")))),
  A_BLANK_COLUMN_IN_FRONT(sheets((rows, luck) -> each(rows, r -> behind("", r)))),
  A_COLUMN_OF_NOTES(sheets(Rewriting::notes)),
  SPACES_AROUND_CELLS(cells(c -> c.isEmpty() ? c : " " + c + "\u3000")),
  WIDE_DIGITS(cells(Rewriting::wide)),
  SIGN_BEFORE_NUMBERS(numbers(c -> "+" + c)),
  NOUGHTS_BEHIND_NUMBERS(numbers(c -> c.contains(".") ? c + "00" : c + ".00")),
  NOUGHTS_BEFORE_NUMBERS(numbers(c -> "0" + c)),
  EVERY_CELL_QUOTED(texts((text, luck) -> quoted(text))),
  WINDOWS_LINE_ENDS(texts((text, luck) -> text.replace("\n", "\r\n"))),
  BYTE_ORDER_MARK(texts((text, luck) -> "\uFEFF" + text)),
  TABS_FOR_COMMAS(texts(Rewriting::tabs)),
  NO_LAST_LINE_END(texts((text, luck) -> text.replaceFirst("\n+$", ""))),
  A_TITLE_ON_TOP(sheets((rows, luck) -> headed(rows))),
  THE_SAME_RETURN_TWICE(Rewriting::twice),
  LATER_MONTHS_TOO(Rewriting::later),
  FILES_THAT_ARE_NO_RETURNS(Rewriting::strangers);

  private final BiFunction<Map<String, String>, Luck, Map<String, String>> how;

  Rewriting(BiFunction<Map<String, String>, Luck, Map<String, String>> how) {
    this.how = how;
  }

  /** The same folder written otherwise. */
  Map<String, String> of(Map<String, String> files, Luck luck) {
    return how.apply(files, luck);
  }

  private static BiFunction<Map<String, String>, Luck, Map<String, String>> texts(
      BiFunction<String, Luck, String> change) {
    return (files, luck) -> {
      Map<String, String> changed = new TreeMap<>(files);
      changed.replaceAll((file, text) -> change.apply(text, luck));
      return changed;
    };
  }

  private static BiFunction<Map<String, String>, Luck, Map<String, String>> sheets(
      BiFunction<List<List<String>>, Luck, List<List<String>>> change) {
    return (files, luck) -> {
      Map<String, String> changed = new TreeMap<>(files);
      changed.replaceAll(
          (file, text) ->
              file.endsWith("封面.csv") ? text : Csv.write(change.apply(Csv.read(text), luck)));
      return changed;
    };
  }

  private static BiFunction<Map<String, String>, Luck, Map<String, String>> cells(
      Function<String, String> change) {
    return sheets((rows, luck) -> each(rows, r -> r.stream().map(change).toList()));
  }

  private static BiFunction<Map<String, String>, Luck, Map<String, String>> numbers(
      Function<String, String> change) {
    return cells(c -> c.matches("[1-9][0-9]{0,3}(\\.[0-9]+)?") ? change.apply(c) : c);
  }

  private static List<List<String>> each(
      List<List<String>> rows, Function<List<String>, List<String>> change) {
    return rows.stream().map(change).toList();
  }

  private static List<String> with(List<String> row, String... more) {
    List<String> longer = new ArrayList<>(row);
    Collections.addAll(longer, more);
    return longer;
  }

  private static List<String> behind(String first, List<String> row) {
    List<String> longer = new ArrayList<>(List.of(first));
    longer.addAll(row);
    return longer;
  }

  /** The row of headers: the first that fills most of its cells. */
  private static int header(List<List<String>> rows) {
    return IntStream.range(0, rows.size())
        .filter(i -> rows.get(i).stream().filter(c -> !c.isEmpty()).count() > 2)
        .findFirst()
        .orElse(0);
  }

  /** All but the first two, where the word of a total stands. */
  private static List<List<String>> columns(List<List<String>> rows, Luck luck) {
    int header = header(rows);
    int width = rows.get(header).size();
    List<Integer> order = new ArrayList<>(List.of(0, 1));
    order.addAll(luck.shuffled(IntStream.range(2, width).boxed().toList()));
    List<List<String>> changed = new ArrayList<>(rows);
    changed.replaceAll(
        row ->
            row.size() == width && (header == 0 || !row.equals(rows.get(0)))
                ? order.stream().map(row::get).toList()
                : row);
    return changed;
  }

  private static List<List<String>> blankRows(List<List<String>> rows, Luck luck) {
    List<List<String>> changed = new ArrayList<>();
    int header = header(rows);
    for (int i = 0; i < rows.size(); i++) {
      changed.add(rows.get(i));
      if (i > header && luck.in100(50)) {
        changed.add(Collections.nCopies(rows.get(i).size(), ""));
      }
    }
    return changed;
  }

  private static List<List<String>> notes(List<List<String>> rows, Luck luck) {
    int header = header(rows);
    List<List<String>> changed = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      boolean blank = rows.get(i).stream().allMatch(String::isBlank);
      changed.add(
          i == header
              ? with(rows.get(i), "经办人意见")
              : i > header && !blank ? with(rows.get(i), luck.of("", "同意")) : rows.get(i));
    }
    return changed;
  }

  private static List<List<String>> headed(List<List<String>> rows) {
    List<List<String>> changed = new ArrayList<>(rows);
    changed.add(0, List.of("某县二〇二一年度情况表"));
    return changed;
  }

  private static String wide(String cell) {
    StringBuilder wide = new StringBuilder();
    cell.chars().forEach(c -> wide.append((char) (c >= '0' && c <= '9' ? c - '0' + '０' : c)));
    return wide.toString();
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder();
    for (List<String> row : Csv.read(text)) {
      quoted.append('"').append(String.join("\",\"", row)).append("\"\n");
    }
    return quoted.toString();
  }

  private static String tabs(String text, Luck luck) {
    StringBuilder tabs = new StringBuilder();
    Csv.read(text).forEach(row -> tabs.append(String.join("\t", row)).append("\n"));
    return tabs.toString();
  }

  private static Map<String, String> twice(Map<String, String> files, Luck luck) {
    Map<String, String> changed = new TreeMap<>(files);
    files.forEach(
        (file, text) -> {
          if (file.startsWith("returns/")) {
            changed.put(file.replaceFirst("/([^/]+)/([^/]+)$", "/$1（副本）/$2"), text);
          }
        });
    return changed;
  }

  private static Map<String, String> later(Map<String, String> files, Luck luck) {
    Map<String, String> changed = new TreeMap<>(files);
    files.forEach(
        (file, text) -> {
          if (file.startsWith("returns/2021-01/")) {
            String december = text.replaceAll("2021[-./年]0?1(?=[-./月])", "2021-12");
            changed.put(file.replace("2021-01", "2021-12"), december);
          }
        });
    return changed;
  }

  private static Map<String, String> strangers(Map<String, String> files, Luck luck) {
    Map<String, String> changed = new TreeMap<>(files);
    changed.put("returns/2021-01/关于报送报表的通知.txt", "请于月底前报送。\n");
    changed.put("returns/2021-02/~$第三招商团队.xlsx", "lock");
    changed.put("ledgers/.DS_Store", "x");
    changed.put("往年/2020-12/表.csv", "名称,数\n甲,1\n");
    return changed;
  }
}
