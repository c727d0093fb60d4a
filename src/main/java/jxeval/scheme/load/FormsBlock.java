package jxeval.scheme.load;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jxeval.check.Rules;
import jxeval.check.SchemeRule;
import jxeval.check.Severity;
import jxeval.scheme.FormOverrides;
import jxeval.scheme.FormOverrides.Extra;
import jxeval.scheme.FormOverrides.Reclassified;
import jxeval.scheme.Waiver;
import jxeval.scheme.field.FieldSet;
import jxeval.scheme.field.FieldSets;
import jxeval.scheme.yaml.Node;
import org.jspecify.annotations.Nullable;

/** The block {@code forms}. */
final class FormsBlock {
  static final FormOverrides NONE = new FormOverrides(Map.of(), Map.of(), Map.of(), Map.of());

  private static final Key<String> HEADER = Key.required("header", Scalars.TEXT);
  private static final Key<String> ID = Key.required("id", Scalars.TEXT);

  private static final Block<Extra> EXTRA_COLUMN =
      Block.of("extra_column", FormsBlock::extra, HEADER, ID);

  private static final Shape<String> SET = new SetName();

  private static final Key<Map<String, Map<String, List<String>>>> ALIASES =
      Key.of("aliases", new Aliases());
  private static final Key<Map<String, List<Extra>>> EXTRA =
      Key.of("extra", new MapOf<>(SET, new ListOf<>(EXTRA_COLUMN)));
  private static final Key<Map<String, Reclassified>> SEVERITIES =
      Key.of("severities", new MapOf<>(new Code(), new Judgement()));
  private static final Key<Map<String, String>> RETURNS =
      Key.of("returns", new MapOf<>(Kinds.OF_RETURNS, OneOf.of("team", "township")));

  private static final Key<List<Waiver>> WAIVERS =
      Key.of("waivers", new ListOf<>(Waivers.block(new Code())));

  static final Block<FormOverrides> BLOCK =
      Block.of(
          "forms",
          g ->
              new FormOverrides(
                  g.or(ALIASES, Map.of()),
                  g.or(EXTRA, Map.of()),
                  g.or(SEVERITIES, Map.of()),
                  g.or(RETURNS, Map.of()),
                  g.or(WAIVERS, List.of())),
          ALIASES,
          EXTRA,
          SEVERITIES,
          RETURNS,
          WAIVERS);

  private FormsBlock() {}

  private static Extra extra(Given g) {
    String id = g.need(ID);
    // forms.extra.<set>, or forms.extra.<set>.<n> within a list
    FieldSet bundled = FieldSets.find(g.path().split("\\.")[2]).orElse(null);
    if (bundled != null && bundled.fields().containsKey(id)) {
      g.at(ID).report(SchemeRule.S821);
    }
    return new Extra(g.need(HEADER), id);
  }

  /** A data set with a sheet. */
  private record SetName() implements Shape<String> {
    @Override
    public @Nullable String read(Cursor at) {
      String text = Scalars.TEXT.read(at);
      if (text != null && !at.load().declared.sets().containsKey(text)) {
        at.reportUnknown(SchemeRule.S819, text, at.load().declared.sets().keySet());
        return null;
      }
      return text;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
      return Scalars.TEXT.schema(definitions);
    }
  }

  /** Set to field to further headers. */
  private static final class Aliases implements Shape<Map<String, Map<String, List<String>>>> {
    private static final ListOf<String> HEADERS = new ListOf<>(Scalars.TEXT);

    @Override
    public @Nullable Map<String, Map<String, List<String>>> read(Cursor at) {
      Map<String, Map<String, List<String>>> aliases = new LinkedHashMap<>();
      at.entries()
          .forEach(
              (name, fields) -> {
                String set = SET.of(MapOf.keyCursor(at, name));
                FieldSet known = set == null ? null : at.load().declared.sets().get(set);
                if (set != null && known != null) {
                  aliases.put(set, ofSet(known, fields));
                }
              });
      return Collections.unmodifiableMap(aliases);
    }

    private static Map<String, List<String>> ofSet(FieldSet set, Cursor at) {
      Map<String, List<String>> aliases = new LinkedHashMap<>();
      at.entries()
          .forEach(
              (field, headers) -> {
                if (set.fields().containsKey(field)) {
                  aliases.put(field, HEADERS.all(headers));
                } else {
                  at.reportUnknownKey(SchemeRule.S819, field, set.fields().keySet());
                }
              });
      return Collections.unmodifiableMap(aliases);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
      return MapOf.of(MapOf.of(HEADERS)).schema(definitions);
    }
  }

  /** A diagnostic's code. */
  private record Code() implements Shape<String> {
    private static final String CODE = "[FHCRXMUS][0-9]{3}";

    @Override
    public @Nullable String read(Cursor at) {
      String code = Scalars.TEXT.read(at);
      if (code == null || Rules.find(code).isPresent()) {
        return code;
      }
      List<String> codes = Rules.codes();
      boolean shaped = code.matches(CODE);
      at.reportUnknown(shaped ? SchemeRule.S851 : SchemeRule.S813, code, codes);
      return shaped ? code : null;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
      return Scalars.TEXT.schema(definitions);
    }
  }

  /** {@code {is: error, reason: …}}, or the word alone. */
  private static final class Judgement implements Shape<Reclassified> {
    private static final Key<Severity> IS = Key.required("is", OneOf.of(Severity.values()));
    private static final Key<String> REASON = Key.of("reason", Scalars.TEXT);

    private static final Block<Reclassified> BLOCK =
        Block.of("severity", g -> new Reclassified(g.need(IS), g.or(REASON, "")), IS, REASON);

    @Override
    public @Nullable Reclassified read(Cursor at) {
      if (!(at.node() instanceof Node.Scalar)) {
        return BLOCK.read(at);
      }
      Severity is = IS.shape().read(at);
      return is == null ? null : new Reclassified(is, "");
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
      return Map.of("anyOf", List.of(BLOCK.schema(definitions), IS.shape().schema(definitions)));
    }
  }
}
