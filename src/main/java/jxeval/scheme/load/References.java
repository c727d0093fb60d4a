package jxeval.scheme.load;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import jxeval.check.SchemeRule;
import jxeval.scheme.yaml.Node;
import org.jspecify.annotations.Nullable;

/** Names that must be declared somewhere in the file. */
final class References {
  static final Shape<String> MEASURE = new Reference(SchemeRule.S814, Declared::measures);
  static final Shape<String> KIND = new Reference(SchemeRule.S817, Declared::kinds);
  static final Shape<String> READING = new Reference(SchemeRule.S820, Declared::readings);
  static final Shape<String> ASSESSMENT = new Reference(SchemeRule.S820, Declared::assessments);
  static final Shape<String> AWARD = new Reference(SchemeRule.S820, Declared::awards);
  static final Shape<String> CONSEQUENCE = new Reference(SchemeRule.S820, Declared::consequences);

  /** An award, or any prize. */
  static final Shape<String> WON = new Reference(SchemeRule.S820, d -> plus(d.awards(), "prizes"));

  /** A word of {@code bars}: an award, or all of a kind, or 绩效评优. */
  static final Shape<String> BAR =
      new Reference(SchemeRule.S820, d -> plus(d.awards(), "prizes", "nominations", "rating"));

  /** A word of a ruling's {@code from}. */
  static final Shape<String> CLOSED =
      new Reference(
          SchemeRule.S820, d -> plus(d.awards(), "prizes", "nominations", "rating", "ranking"));

  /** A unit by id, name or alias; its id is read. */
  static final Shape<String> UNIT = new UnitName();

  /** A clause of the register; any, where the file keeps none. */
  static final Shape<String> CLAUSE = new Clause();

  private References() {}

  private static Set<String> plus(Set<String> names, String... more) {
    Set<String> all = new LinkedHashSet<>(names);
    all.addAll(java.util.List.of(more));
    return all;
  }

  private static @Nullable String text(Cursor at) {
    return at.node() instanceof Node.Refused ? null : Scalars.TEXT.read(at);
  }

  private record Reference(SchemeRule rule, Function<Declared, Set<String>> names)
      implements Shape<String> {
    @Override
    public @Nullable String read(Cursor at) {
      String text = text(at);
      Set<String> valid = names.apply(at.load().declared);
      if (text != null && !valid.contains(text)) {
        at.reportUnknown(rule, text, valid);
        return null;
      }
      return text;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
      return Scalars.TEXT.schema(definitions);
    }
  }

  private record UnitName() implements Shape<String> {
    @Override
    public @Nullable String read(Cursor at) {
      String text = text(at);
      if (text == null) {
        return null;
      }
      String id = at.load().declared.unit(text);
      if (id == null) {
        at.reportUnknown(SchemeRule.S816, text, at.load().declared.unitNames());
      }
      return id;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
      return Scalars.TEXT.schema(definitions);
    }
  }

  private record Clause() implements Shape<String> {
    @Override
    public @Nullable String read(Cursor at) {
      String text = text(at);
      Set<String> register = at.load().declared.clauses();
      if (text != null && register != null && !register.contains(text)) {
        at.reportUnknown(SchemeRule.S815, text, register);
        return null;
      }
      return text;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
      return Scalars.TEXT.schema(definitions);
    }
  }
}
