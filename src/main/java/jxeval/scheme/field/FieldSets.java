package jxeval.scheme.field;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jxeval.check.Finding;
import jxeval.scheme.FormOverrides;
import jxeval.scheme.yaml.Node;
import jxeval.scheme.yaml.TreeReader;
import org.jspecify.annotations.Nullable;

/** The bundled data sets: one a sheet of {@code forms.yaml}, and the submissions. */
public final class FieldSets {
  private static final String FORMS = "/jxeval/intake/forms.yaml";

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
    Node forms = read();
    Node lists = entry(forms, "lists");
    for (Node sheet : items(entry(forms, "sheets"))) {
      String id = text(sheet, "id", "");
      List<Field> fields = new ArrayList<>();
      items(entry(sheet, "columns")).stream()
          .filter(c -> !text(c, "kind", "text").equals("ignored"))
          .forEach(c -> fields.add(field(c, lists)));
      fields.addAll(COMPUTED.getOrDefault(id, List.of()));
      sets.put(id, FieldSet.of(id, text(sheet, "name", id), fields));
    }
    sets.put(SUBMISSIONS.id(), SUBMISSIONS);
    return java.util.Collections.unmodifiableMap(sets);
  }

  private static Field field(Node column, @Nullable Node lists) {
    String id = text(column, "id", "");
    Field.Type type =
        switch (text(column, "kind", "text")) {
          case "number", "shares" -> Field.Type.NUMBER;
          case "date" -> Field.Type.DATE;
          case "month" -> Field.Type.MONTH;
          case "unit", "units" -> Field.Type.UNIT;
          default -> Field.Type.TEXT;
        };
    Node words = entry(column, "words");
    Node listed = words == null ? entry(lists, text(column, "list", "")) : words;
    List<String> known =
        items(listed).stream().map(Node::shown).filter(w -> !w.contains("{")).toList();
    String unit = text(column, "unit", "");
    return new Field(
        id,
        text(column, "header", id),
        type,
        unit.isEmpty() ? null : unit,
        known,
        text(column, "ending", ""));
  }

  private static Node read() {
    try (InputStream in = FieldSets.class.getResourceAsStream(FORMS)) {
      List<Finding> findings = new ArrayList<>();
      Node root = in == null ? null : TreeReader.read(FORMS, in.readAllBytes(), findings);
      if (root == null || !findings.isEmpty()) {
        throw new IllegalStateException(FORMS + " cannot be read: " + findings);
      }
      return root;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable Node entry(@Nullable Node node, String key) {
    Node.Entry entry = node instanceof Node.Mapping m ? m.entries().get(key) : null;
    return entry == null ? null : entry.value();
  }

  private static List<Node> items(@Nullable Node node) {
    return node instanceof Node.Sequence s ? s.items() : List.of();
  }

  private static String text(Node node, String key, String otherwise) {
    Node value = entry(node, key);
    return value == null ? otherwise : value.shown();
  }
}
