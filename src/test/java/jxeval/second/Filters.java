package jxeval.second;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether a line passes a {@code where} (3-scheme, Measures). */
final class Filters {
  static final Set<String> BOUNDS = Set.of("over", "at_least", "below", "at_most");
  private final County county;
  private final int upTo;
  private final String unit;

  /**
   * @param unit whose focus and head are asked for; null for the county
   */
  Filters(County county, int upTo, String unit) {
    this.county = county;
    this.upTo = upTo;
    this.unit = unit;
  }

  /** Whether a number lies within the bounds that stand in a mapping. */
  static boolean within(Q value, Tree bounds, String measure) {
    boolean in = true;
    for (Map.Entry<String, Tree> e : bounds.entries().entrySet()) {
      if (BOUNDS.contains(e.getKey())) {
        int order = value.compareTo(Texts.amount(e.getValue().text(), measure));
        in &=
            switch (e.getKey()) {
              case "over" -> order > 0;
              case "at_least" -> order >= 0;
              case "below" -> order < 0;
              default -> order <= 0;
            };
      }
    }
    return in;
  }

  boolean pass(Tree where, Line line) {
    return where.entries().entrySet().stream()
        .allMatch(e -> pass(e.getKey(), e.getValue(), where, line));
  }

  private boolean pass(String key, Tree test, Tree where, Line line) {
    switch (key) {
      case "all" -> {
        return test.items().stream().allMatch(t -> pass(t, line));
      }
      case "any" -> {
        return test.items().stream().anyMatch(t -> pass(t, line));
      }
      case "not" -> {
        return !pass(test, line);
      }
      case "ratio" -> {
        Q a = line.number(test.items().get(0).text());
        Q b = line.number(test.items().get(1).text());
        return a != null && b != null && b.sign() != 0 && within(a.over(b), where, "");
      }
      case "in_focus" -> {
        Boolean in = unit == null ? null : inFocus(line);
        return in != null && (in ? "是" : "否").equals(test.text());
      }
      case "led_by" -> {
        return test.text().equals("any") || (unit != null && isLedByHead(line));
      }
      default -> {
        return BOUNDS.contains(key) || test(key, test, line);
      }
    }
  }

  private boolean test(String field, Tree test, Line line) {
    List<?> values = line.many(field);
    if (!test.isMap()) {
      return test.texts().stream().anyMatch(word -> is(field, values, word, line));
    }
    for (Map.Entry<String, Tree> e : test.entries().entrySet()) {
      List<String> words = e.getKey().equals("within") ? List.of() : e.getValue().texts();
      boolean passes =
          switch (e.getKey()) {
            case "is", "in" -> words.stream().anyMatch(w -> is(field, values, w, line));
            case "not_in" ->
                !values.isEmpty() && words.stream().noneMatch(w -> is(field, values, w, line));
            case "after" ->
                !values.isEmpty() && line.day(field).isAfter(LocalDate.parse(words.get(0)));
            case "before" ->
                !values.isEmpty() && line.day(field).isBefore(LocalDate.parse(words.get(0)));
            case "within" ->
                !values.isEmpty()
                    && !line.day(field).isBefore(LocalDate.parse(e.getValue().texts().get(0)))
                    && !line.day(field).isAfter(LocalDate.parse(e.getValue().texts().get(1)));
            default ->
                line.number(field) != null && within(line.number(field), test, unitOf(line, field));
          };
      if (!passes) {
        return false;
      }
    }
    return true;
  }

  private static String unitOf(Line line, String field) {
    Form.Column column = line.set().equals("submissions") ? null : Form.column(line.set(), field);
    return column == null ? "" : column.unit();
  }

  private boolean is(String field, List<?> values, String word, Line line) {
    if (word.equals("blank")) {
      return values.isEmpty();
    }
    return values.stream().anyMatch(v -> is(field, v, word, line));
  }

  private boolean is(String field, Object value, String word, Line line) {
    if (value instanceof LocalDate day) {
      int month = day.getYear() * 12 + day.getMonthValue() - 1;
      return switch (word) {
        case "this_year" -> month / 12 == county.year;
        case "this_quarter" -> month / 3 == upTo / 3;
        case "this_month" -> month == upTo;
        default -> day.equals(LocalDate.parse(word));
      };
    }
    if (value instanceof Q q) {
      return q.equals(Texts.amount(word, unitOf(line, field)));
    }
    String text = (String) value;
    if (List.of("units", "unit").contains(field)) {
      return text.equals(county.unit(word));
    }
    String folded = Texts.fold(text);
    return folded.equals(Texts.fold(word)) || (isPlace(field) && liesIn(folded, word));
  }

  private static boolean isPlace(String field) {
    return field.equals("place") || field.equals("investor_place");
  }

  private boolean liesIn(String place, String region) {
    Tree members = county.root.get("regions").get(region);
    return members.is()
        && (place.startsWith(Texts.fold(region))
            || members.texts().stream().anyMatch(m -> place.startsWith(Texts.fold(m))));
  }

  private Boolean inFocus(Line line) {
    Tree focus = county.units.get(unit).tree().get("focus");
    String placed = line.set().equals("projects") ? "investor_place" : "place";
    List<String> regions =
        List.of("projects", "trips").contains(line.set())
            ? focus.get("regions").texts()
            : List.of();
    List<String> industries =
        line.set().equals("projects") ? focus.get("industries").texts() : List.of();
    if (regions.isEmpty() && industries.isEmpty()) {
      return null;
    }
    boolean industry = industries.isEmpty() || industries.contains(line.text("industry"));
    String place = line.text(placed);
    boolean region =
        regions.isEmpty()
            || (place != null
                && regions.stream().anyMatch(r -> place.startsWith(r) || liesIn(place, r)));
    return industry && region;
  }

  private boolean isLedByHead(Line line) {
    Tree of = county.units.get(unit).tree();
    return line.many("leaders").stream()
        .anyMatch(l -> l.equals(of.get("head").node()) || l.equals(of.get("leader").node()));
  }
}
