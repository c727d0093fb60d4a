package jxeval.scheme.field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jxeval.scheme.FormOverrides;
import jxeval.scheme.yaml.Node;
import jxeval.scheme.yaml.Raw;
import org.jspecify.annotations.Nullable;

/** The bundled data sets: one a sheet of {@code forms.yaml}, and the submissions. */
public final class FieldSets {
  private static final FieldSet SUBMISSIONS =
      FieldSet.of(
          "submissions",
          "报送",
          List.of(
              Field.of("unit", "单位", Field.Type.UNIT),
              Field.of("month", "月份", Field.Type.MONTH),
              Field.word("status", "报送情况", "on_time", "late", "missing", "rejected")));

  /** What filters may ask beyond the columns, by data set. */
  private static final Map<String, List<Field>> COMPUTED =
      Map.of(
          "projects",
          List.of(
              Field.word("in_focus", "属主攻方向", "是", "否"),
              Field.number("late_start_days", "逾期未开工天数", "天"),
              Field.number("idle_land_days", "圈而未建天数", "天"),
              Field.number("unproductive_days", "未投产天数", "天"),
              Field.number("paid_ratio", "累计进资占计划总投资", null)),
          "trips",
          List.of(
              Field.word("in_focus", "属主攻方向", "是", "否"),
              Field.word("led_by", "带队人", "head", "any")));

  private static final Map<String, FieldSet> BUNDLED = bundled();

  private FieldSets() {}

  public static Map<String, FieldSet> all() {
    return BUNDLED;
  }

  public static Optional<FieldSet> find(String id) {
    return Optional.ofNullable(BUNDLED.get(id));
  }

  /** A field of a data set, a county's own columns included. */
  public static Optional<Field> field(FormOverrides forms, String set, String id) {
    return find(set)
        .flatMap(s -> s.field(id))
        .or(
            () ->
                forms.extra().getOrDefault(set, List.of()).stream()
                    .filter(e -> e.id().equals(id))
                    .map(e -> ExtraColumns.field(e.header(), e.id()))
                    .findFirst());
  }

  private static Map<String, FieldSet> bundled() {
    Map<String, FieldSet> sets = new LinkedHashMap<>();
    Node forms = FormsFile.tree();
    Node lists = Raw.get(forms, "lists");
    for (Node sheet : Raw.items(Raw.get(forms, "sheets"))) {
      String id = Raw.text(sheet, "id");
      List<Field> fields = new ArrayList<>();
      for (Node column : Raw.items(Raw.get(sheet, "columns"))) {
        if (!Raw.text(column, "kind").equals("ignored")) {
          fields.add(field(column, lists));
        }
      }
      fields.addAll(COMPUTED.getOrDefault(id, List.of()));
      sets.put(id, FieldSet.of(id, Raw.text(sheet, "name"), fields));
    }
    sets.put(SUBMISSIONS.id(), SUBMISSIONS);
    return java.util.Collections.unmodifiableMap(sets);
  }

  private static Field field(Node column, @Nullable Node lists) {
    Field.Type type =
        switch (Raw.text(column, "kind")) {
          case "number", "shares" -> Field.Type.NUMBER;
          case "date" -> Field.Type.DATE;
          case "month" -> Field.Type.MONTH;
          case "unit", "units" -> Field.Type.UNIT;
          default -> Field.Type.TEXT;
        };
    String unit = Raw.text(column, "unit");
    return new Field(
        Raw.text(column, "id"),
        Raw.text(column, "header"),
        type,
        unit.isEmpty() ? null : unit,
        words(column, lists),
        Raw.text(column, "ending"));
  }

  /** The words of a column or of the list that it names, those aside that differ by year. */
  private static List<String> words(Node column, @Nullable Node lists) {
    Node own = Raw.get(column, "words");
    List<String> words = new ArrayList<>();
    for (Node word : Raw.items(own == null ? Raw.get(lists, Raw.text(column, "list")) : own)) {
      if (!word.shown().contains("{")) {
        words.add(word.shown());
      }
    }
    return words;
  }
}
