package jxeval.second;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the rows of one sheet (2-returns): header, totals, cells, and what keeps a row out. */
final class Sheet {
  private static final Set<String> TOTALS = Set.of("合计", "总计", "小计", "累计");
  private static final Set<String> BLANK = Set.of("", "无", "/", "—", "不适用");
  private static final Pattern HEADER = Pattern.compile("(.*?)\\(([^()]*)\\)");
  private static final Set<String> UNITS =
      Set.of("元", "万元", "亿元", "美元", "万美元", "人", "天", "亩", "平方米", "件", "家", "个", "次", "条", "%");

  private final County county;
  private final String set;
  private final Map<Integer, At> columns = new LinkedHashMap<>();

  /** A column as it stands: the unit of its header or else its own. */
  private record At(Form.Column column, String stated, boolean extra) {}

  private Sheet(County county, String set) {
    this.county = county;
    this.set = set;
  }

  /**
   * The rows that count of themselves.
   *
   * @param by the unit whose return it is, null for a ledger
   * @param month of the return
   * @return null where the sheet has no header of its form
   */
  static List<Line> read(County county, String set, String by, int month, String csv) {
    return new Sheet(county, set).lines(Csv.read(csv), by, month);
  }

  private List<Line> lines(List<List<String>> rows, String by, int month) {
    int header = header(rows);
    if (header < 0) {
      return null;
    }
    int lastTotal = -1;
    for (int i = header + 1; i < rows.size(); i++) {
      lastTotal = isTotal(rows.get(i)) ? i : lastTotal;
    }
    List<Line> lines = new ArrayList<>();
    for (int i = header + 1; i < rows.size(); i++) {
      List<String> row = rows.get(i);
      boolean note = lastTotal >= 0 && i > lastTotal && !fillsRequired(row);
      if (isEmpty(row) || isTotal(row) || note || continues(row)) {
        continue;
      }
      Map<String, Object> fields = fields(row);
      if (fields != null && counts(fields, by == null ? -1 : month)) {
        Integer own = (Integer) fields.remove("month");
        lines.add(new Line(set, by, own == null ? month : own, fields, Q.ONE));
      }
    }
    return lines;
  }

  private int header(List<List<String>> rows) {
    for (int i = 0; i < rows.size() && i < 30; i++) {
      columns.clear();
      for (int c = 0; c < rows.get(i).size(); c++) {
        At at = column(rows.get(i).get(c));
        if (at != null) {
          columns.put(c, at);
        }
      }
      long required = columns.values().stream().filter(a -> a.column.required()).count();
      if (required == Form.columns(set).stream().filter(Form.Column::required).count()) {
        return i;
      }
    }
    return -1;
  }

  private At column(String cell) {
    String text = Texts.fold(cell);
    String unit = null;
    Matcher m = HEADER.matcher(text);
    if (m.matches() && UNITS.contains(m.group(2))) {
      unit = m.group(2);
      text = m.group(1);
    }
    for (Tree extra : county.root.get("forms").get("extra").get(set).items()) {
      if (Texts.fold(extra.get("header").text()).equals(Texts.fold(cell))) {
        String own = unit == null ? "" : unit;
        return new At(
            new Form.Column(extra.get("id").text(), cell, "any", own, List.of()), own, true);
      }
    }
    for (Form.Column column : Form.columns(set)) {
      List<String> names = new ArrayList<>(List.of(column.header()));
      names.addAll(county.root.get("forms").get("aliases").get(set).get(column.id()).texts());
      boolean dollars = column.unit().contains("美元");
      if (names.contains(text) && (unit == null || unit.contains("美元") == dollars)) {
        return new At(column, unit == null ? column.unit() : unit, false);
      }
    }
    return null;
  }

  private static boolean isEmpty(List<String> row) {
    return row.stream().allMatch(c -> Texts.fold(c).isEmpty());
  }

  private boolean isTotal(List<String> row) {
    int word = -1;
    for (int c = 0; c < 3 && c < row.size(); c++) {
      word = TOTALS.contains(Texts.fold(row.get(c))) ? c : word;
    }
    int total = word;
    return total >= 0
        && columns.entrySet().stream()
            .filter(e -> e.getKey() != total && e.getValue().column.required())
            .filter(e -> !List.of("number", "signed").contains(e.getValue().column.plainKind()))
            .allMatch(e -> cell(row, e.getKey()).isEmpty());
  }

  private boolean fillsRequired(List<String> row) {
    return columns.entrySet().stream()
        .filter(e -> e.getValue().column.required())
        .noneMatch(e -> cell(row, e.getKey()).isEmpty());
  }

  /** A trip's further enterprise. */
  private boolean continues(List<String> row) {
    return set.equals("trips")
        && columns.entrySet().stream()
            .filter(
                e ->
                    !List.of("visits", "talks", "leads", "note").contains(e.getValue().column.id()))
            .allMatch(e -> cell(row, e.getKey()).isEmpty());
  }

  private static String cell(List<String> row, int column) {
    return column < row.size() ? Texts.fold(row.get(column)) : "";
  }

  /** What the cells hold; null where one keeps the row out. */
  private Map<String, Object> fields(List<String> row) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (Map.Entry<Integer, At> e : columns.entrySet()) {
      At at = e.getValue();
      Form.Column column = at.column;
      String text = cell(row, e.getKey());
      boolean blank = column.required() ? text.isEmpty() : BLANK.contains(text);
      if (blank && column.required()) {
        return null;
      }
      if (blank) {
        if (column.id().equals("kind")) {
          fields.put("kind", "外出");
        }
        continue;
      }
      Object value = value(at, text);
      if (value != null) {
        fields.put(column.id(), value);
      } else if (column.required() || !List.of("date", "word").contains(column.kind())) {
        return null;
      }
    }
    if (set.equals("trips")) {
      fields.putIfAbsent("kind", "外出");
    }
    return fields;
  }

  private Object value(At at, String text) {
    Form.Column column = at.column;
    switch (column.plainKind()) {
      case "number", "signed" -> {
        Q q = Texts.number(text, at.stated, column.unit());
        return q != null && (q.sign() >= 0 || column.plainKind().equals("signed")) ? q : null;
      }
      case "date" -> {
        return Texts.day(text);
      }
      case "month" -> {
        return Texts.month(text);
      }
      case "word" -> {
        return column.words().stream()
            .filter(w -> w.equals(text) || (column.id().equals("channel") && w.equals(text + "招商")))
            .findFirst()
            .orElse(null);
      }
      case "names" -> {
        return List.of(text.split("[、；;,，]"));
      }
      case "units", "guests" -> {
        return units(text, column.plainKind().equals("guests"));
      }
      case "shares" -> {
        return shares(text);
      }
      case "any" -> {
        Q q = Texts.number(text, at.stated, column.unit());
        LocalDate day = Texts.day(text);
        return q != null ? q : day != null ? day : text;
      }
      default -> {
        return text;
      }
    }
  }

  private List<String> units(String text, boolean guests) {
    List<String> known = new ArrayList<>();
    boolean wrong = false;
    for (String name : text.split("[、;,]")) {
      String unit = county.unit(name);
      if (unit != null && !known.contains(unit)) {
        known.add(unit);
      }
      wrong |= unit == null && (!guests || Near.isNear(county, name));
    }
    return wrong || known.isEmpty() ? null : known;
  }

  private static List<Q> shares(String text) {
    List<Q> shares = new ArrayList<>();
    for (String part : text.split("[、;,/]")) {
      Q share = Texts.number(part.replace("%", ""), "", "");
      if (share == null || share.sign() <= 0 || share.compareTo(Q.of(100)) > 0) {
        return null;
      }
      shares.add(share.over(Q.of(100)));
    }
    return shares;
  }

  /** What a row must keep to by itself and in its month (2-returns, R4). */
  private boolean counts(Map<String, Object> fields, int month) {
    Line line = new Line(set, null, 0, fields, Q.ONE);
    switch (set) {
      case "trips" -> {
        LocalDate back = line.day("return");
        return !back.isBefore(line.day("depart"))
            && (month < 0 || back.getYear() * 12 + back.getMonthValue() - 1 == month);
      }
      case "projects" -> {
        LocalDate signed = line.day("signed");
        LocalDate started = line.day("started");
        boolean domestic = line.text("funding").equals("内资");
        Q used = line.orZero("foreign_used");
        Q cash = line.orZero("foreign_cash");
        int shares = line.many("share").size();
        return (signed == null || started == null || !started.isBefore(signed))
            && cash.compareTo(used) <= 0
            && (!domestic || used.plus(cash).sign() == 0)
            && (shares <= 1 || shares == line.many("units").size());
      }
      default -> {
        return !(fields.get("month") instanceof Integer m) || m / 12 == county.year;
      }
    }
  }
}
