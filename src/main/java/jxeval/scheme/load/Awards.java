package jxeval.scheme.load;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jxeval.check.SchemeRule;
import jxeval.scheme.Award;
import jxeval.scheme.Consequence;
import jxeval.scheme.condition.Condition;
import jxeval.scheme.yaml.Node;
import jxeval.scheme.yaml.Raw;
import org.jspecify.annotations.Nullable;

/** The block {@code awards}: one kind of block each. */
final class Awards implements Shape<List<Award>> {
  static final Key<String> LABEL = Key.of("label", Scalars.TEXT);

  /** In the order in which they are decided. */
  private static final Map<String, Block<? extends Award>> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("prizes", PrizeAward.BLOCK);
    KINDS.put("task_completion", TaskAward.BLOCK);
    KINDS.put("tiered", TieredAward.BLOCK);
    KINDS.put("exports", ExportAward.BLOCK);
    KINDS.put("nominations", PersonAwards.NOMINATIONS);
    KINDS.put("people", PersonAwards.PEOPLE);
  }

  private final MapOf<Award> entries = MapOf.of(new OneKind());

  static Key<String> kind(String kind) {
    return Key.required("kind", OneOf.of(kind));
  }

  /** The id: the key under {@code awards}. */
  static String id(Given g) {
    return g.path().substring(g.path().indexOf('.') + 1);
  }

  /** Reads a condition that may ask for consequences and for awards decided before. */
  static @Nullable Condition when(Given g, Key<Cursor> key, List<String> kinds) {
    Cursor condition = g.get(key);
    if (condition == null) {
      return null;
    }
    Load load = g.at().load();
    Set<String> raised = new LinkedHashSet<>();
    load.known.consequences.forEach(
        (id, at) -> {
          if (at == Consequence.At.SURVEY || at == Consequence.At.YEAR_END) {
            raised.add(id);
          }
        });
    return new Conditions(Stage.award(kinds, raised, wonBefore(id(g), load))).of(condition);
  }

  private static Set<String> wonBefore(String award, Load load) {
    List<String> order = List.copyOf(KINDS.keySet());
    int place = order.indexOf(load.declared.kindOfAward(award));
    Set<String> before = new LinkedHashSet<>();
    if (place > 0) {
      before.add("prizes");
    }
    boolean earlier = true;
    for (String other : load.declared.awards()) {
      earlier &= !other.equals(award);
      int otherPlace = order.indexOf(load.declared.kindOfAward(other));
      if (otherPlace < place || (otherPlace == place && earlier)) {
        before.add(other);
      }
    }
    return before;
  }

  @Override
  public List<Award> read(Cursor at) {
    Map<String, Award> awards = entries.read(at);
    return awards == null ? List.of() : List.copyOf(awards.values());
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    return entries.schema(definitions);
  }

  private static final class OneKind implements Shape<Award> {
    @Override
    public @Nullable Award read(Cursor at) {
      if (!(at.node() instanceof Node.Mapping)) {
        at.reportShape(Wanted.MAPPING);
        return null;
      }
      String kind = Raw.text(at.node(), "kind");
      Block<? extends Award> block = KINDS.get(kind);
      if (block == null) {
        if (kind.isEmpty()) {
          at.reportMissing("kind");
        } else {
          at.entries()
              .getOrDefault("kind", at)
              .reportUnknown(SchemeRule.S813, kind, KINDS.keySet());
        }
        return null;
      }
      return block.read(at);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
      return Map.of("anyOf", KINDS.values().stream().map(b -> b.schema(definitions)).toList());
    }
  }
}
