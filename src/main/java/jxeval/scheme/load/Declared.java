package jxeval.scheme.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jxeval.model.Folding;
import jxeval.scheme.field.ExtraColumns;
import jxeval.scheme.field.Field;
import jxeval.scheme.field.FieldSet;
import jxeval.scheme.field.FieldSets;
import jxeval.scheme.yaml.Node;
import jxeval.scheme.yaml.Raw;
import org.jspecify.annotations.Nullable;

/**
 * The names that a file declares anywhere, gathered before it is read, so that each may be used
 * before its place.
 */
final class Declared {
  /** The kinds that every file knows. */
  static final List<String> STANDARD_KINDS = List.of("team", "squad", "department", "township");

  private final @Nullable Node root;
  private final Map<String, String> unitsByName = new LinkedHashMap<>();
  private final Set<String> kinds = new LinkedHashSet<>(STANDARD_KINDS);
  private final Map<String, FieldSet> sets = new LinkedHashMap<>();

  Declared(@Nullable Node root) {
    this.root = root;
    for (Node unit : Raw.items(Raw.get(root, "units"))) {
      String id = Raw.text(unit, "id");
      for (String name : names(unit)) {
        unitsByName.putIfAbsent(Folding.fold(name), id);
      }
    }
    kinds.addAll(texts(Raw.items(Raw.get(root, "units")), "kind"));
    for (FieldSet set : FieldSets.all().values()) {
      List<Field> extra = extra(set.id());
      sets.put(set.id(), extra.isEmpty() ? set : set.with(extra));
    }
  }

  private static List<String> names(Node unit) {
    List<String> names = new ArrayList<>();
    names.add(Raw.text(unit, "id"));
    names.add(Raw.text(unit, "name"));
    for (Node alias : Raw.listOf(Raw.get(unit, "aliases"))) {
      names.add(alias.shown());
    }
    names.removeIf(String::isEmpty);
    return names;
  }

  private List<Field> extra(String set) {
    List<Field> fields = new ArrayList<>();
    for (Node extra : Raw.listOf(Raw.get(Raw.get(Raw.get(root, "forms"), "extra"), set))) {
      String id = Raw.text(extra, "id");
      if (!id.isEmpty()) {
        fields.add(ExtraColumns.field(Raw.text(extra, "header"), id));
      }
    }
    return fields;
  }

  /** The id of the unit of an id, name or alias; null for none. */
  @Nullable String unit(String name) {
    return unitsByName.get(Folding.fold(name));
  }

  Set<String> unitNames() {
    return unitsByName.keySet();
  }

  Map<String, FieldSet> sets() {
    return sets;
  }

  /** The kinds of unit: the standard ones and those that units name. */
  Set<String> kinds() {
    return kinds;
  }

  /** The clause register; null where the file keeps none. */
  @Nullable Set<String> clauses() {
    Node clauses = Raw.get(root, "clauses");
    return clauses == null || clauses.isBlank() ? null : Raw.keys(clauses);
  }

  /** Region name to the starts of the places in it: its own name and its members'. */
  Map<String, List<String>> regions() {
    Map<String, List<String>> regions = new LinkedHashMap<>();
    Node block = Raw.get(root, "regions");
    for (String name : Raw.keys(block)) {
      List<String> starts = new ArrayList<>(List.of(name));
      for (Node member : Raw.listOf(Raw.get(block, name))) {
        starts.add(member.shown());
      }
      regions.put(name, starts);
    }
    return regions;
  }

  Set<String> measures() {
    return Raw.keys(Raw.get(root, "measures"));
  }

  /** A measure as it stands in the file; null where there is none. */
  @Nullable Node measure(String id) {
    return Raw.get(Raw.get(root, "measures"), id);
  }

  Set<String> awards() {
    return Raw.keys(Raw.get(root, "awards"));
  }

  /** The kind of an award; empty text where it states none. */
  String kindOfAward(String id) {
    return Raw.text(Raw.get(Raw.get(root, "awards"), id), "kind");
  }

  Set<String> readings() {
    return ids("readings");
  }

  Set<String> assessments() {
    return ids("assessments");
  }

  Set<String> consequences() {
    return ids("consequences");
  }

  /** The consequences that state a word for {@code at}. */
  Set<String> consequencesAt(String at) {
    Set<String> ids = new LinkedHashSet<>();
    for (Node consequence : Raw.listOf(Raw.get(root, "consequences"))) {
      if (Raw.text(consequence, "at").equals(at)) {
        ids.add(Raw.text(consequence, "id"));
      }
    }
    return ids;
  }

  /** The groups that units name. */
  Set<String> groups() {
    return texts(Raw.items(Raw.get(root, "units")), "group");
  }

  /** The grades of the assessments that rank any of the kinds. */
  Set<String> grades(List<String> kinds) {
    Set<String> grades = new LinkedHashSet<>();
    for (Node assessment : Raw.listOf(Raw.get(root, "assessments"))) {
      if (isOneOf(kinds, Raw.listOf(Raw.get(assessment, "units")))) {
        List<Node> bands = Raw.listOf(Raw.get(Raw.get(assessment, "grades"), "bands"));
        grades.addAll(texts(bands, "grade"));
      }
    }
    return grades;
  }

  private static boolean isOneOf(List<String> kinds, List<Node> units) {
    for (Node kind : units) {
      if (kinds.contains(kind.shown())) {
        return true;
      }
    }
    return false;
  }

  private Set<String> ids(String block) {
    return texts(Raw.listOf(Raw.get(root, block)), "id");
  }

  /** What the items state for a key, without those that state nothing. */
  private static Set<String> texts(List<Node> items, String key) {
    Set<String> texts = new LinkedHashSet<>();
    for (Node item : items) {
      texts.add(Raw.text(item, key));
    }
    texts.remove("");
    return texts;
  }
}
