package jxeval.scheme.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jxeval.check.Finding;
import jxeval.check.SchemeRule;
import jxeval.model.Unit;
import jxeval.scheme.field.Field;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** The block {@code units}. */
final class Units implements Shape<List<Unit>> {
  private static final Key<List<String>> INDUSTRIES =
      Key.of("industries", new ListOf<>(Scalars.TEXT));
  private static final Key<List<String>> REGIONS = Key.of("regions", new ListOf<>(Scalars.TEXT));

  private static final Block<Unit.Focus> FOCUS_BLOCK =
      Block.of("focus", Units::focus, INDUSTRIES, REGIONS);

  private static final Key<String> ID = Key.required("id", Scalars.TEXT);
  private static final Key<String> NAME = Key.required("name", Scalars.TEXT);
  private static final Key<List<String>> ALIASES = Key.of("aliases", new ListOf<>(Scalars.TEXT));
  private static final Key<String> KIND = Key.required("kind", Kinds.OF_UNIT);
  private static final Key<String> TEAM = Key.of("team", References.UNIT);
  private static final Key<Boolean> LEAD = Key.of("lead", Scalars.FLAG);
  private static final Key<String> LEADER = Key.of("leader", Scalars.TEXT);
  private static final Key<String> HEAD = Key.of("head", Scalars.TEXT);
  private static final Key<Unit.Focus> FOCUS = Key.of("focus", FOCUS_BLOCK);
  private static final Key<Boolean> VERTICAL = Key.of("vertical", Scalars.FLAG);
  private static final Key<String> GROUP = Key.of("group", Scalars.TEXT);
  private static final Key<Map<String, BigFraction>> TASKS = Key.of("tasks", new Tasks());

  private static final Block<Unit> BLOCK =
      Block.of(
          "unit",
          Units::make,
          ID,
          NAME,
          ALIASES,
          KIND,
          TEAM,
          LEAD,
          LEADER,
          HEAD,
          FOCUS,
          VERTICAL,
          GROUP,
          TASKS);

  private static final ListOf<Unit> ITEMS = new ListOf<>(BLOCK);

  private static Unit make(Given g) {
    return new Unit(
        g.need(ID),
        g.need(NAME),
        g.or(ALIASES, List.of()),
        g.need(KIND),
        g.get(TEAM),
        g.or(LEAD, false),
        g.get(LEADER),
        g.get(HEAD),
        g.or(FOCUS, new Unit.Focus(List.of(), List.of())),
        g.or(VERTICAL, false),
        g.or(GROUP, ""),
        g.or(TASKS, Map.of()));
  }

  private static Unit.Focus focus(Given g) {
    List<String> industries = g.or(INDUSTRIES, List.of());
    List<String> known =
        Optional.ofNullable(g.at().load().declared.sets().get("projects"))
            .flatMap(s -> s.field("industry"))
            .map(Field::words)
            .orElse(List.of());
    for (String industry : industries) {
      if (!known.contains(industry)) {
        g.at(INDUSTRIES).reportUnknown(SchemeRule.S852, industry, known);
      }
    }
    return new Unit.Focus(industries, g.or(REGIONS, List.of()));
  }

  @Override
  public List<Unit> read(Cursor at) {
    if (!(at.node() instanceof jxeval.scheme.yaml.Node.Sequence)) {
      at.reportShape(Wanted.LIST);
      return List.of();
    }
    List<Unit> units = new ArrayList<>();
    Map<String, String> paths = new LinkedHashMap<>();
    for (Cursor item : at.items()) {
      Unit unit = BLOCK.of(item);
      if (unit == null) {
        continue;
      }
      if (paths.putIfAbsent(unit.id(), item.path()) == null) {
        units.add(unit);
      } else {
        Finding twice = at.load().at(SchemeRule.S821, item.path(), unit.id());
        at.load().report(twice);
      }
    }
    UnitTies.check(units, paths, at.load());
    return List.copyOf(units);
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    return ITEMS.schema(definitions);
  }

  /** Measure to annual task, each in its measure's unit. */
  private static final class Tasks implements Shape<Map<String, BigFraction>> {
    @Override
    public @Nullable Map<String, BigFraction> read(Cursor at) {
      Map<String, BigFraction> tasks = new LinkedHashMap<>();
      at.entries()
          .forEach(
              (name, value) -> {
                String measure = References.MEASURE.of(MapOf.keyCursor(at, name));
                if (measure == null || LongForm.isBlank(value.node())) {
                  return;
                }
                BigFraction task = Amounts.in(at.load().known.unitOf(measure)).of(value);
                if (task != null) {
                  tasks.put(measure, task);
                }
              });
      return java.util.Collections.unmodifiableMap(tasks);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
      return MapOf.of(Amounts.ANY).schema(definitions);
    }
  }
}
