package jxeval.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jxeval.scheme.Award;
import jxeval.scheme.Scheme;
import jxeval.scheme.field.Field;
import jxeval.scheme.field.FieldSets;
import jxeval.text.Words;
import org.jspecify.annotations.Nullable;

/** Dotted paths of the target file in words: 第一招商团队 · 任务, 县直单位排名 · 迟漏报 · 分值. */
public final class PlaceWords {
  private static final String BUNDLE = "places";
  private static final Set<String> FILTERS = Set.of("where", "requires", "having");
  private static final Set<String> OF_MEASURES = Set.of("rate", "progress", "measure", "tasks");

  /** Mappings whose keys are names of the county's own. */
  private static final Set<String> NAMING = Set.of("dimensions", "raters", "classes", "bases");

  private final Scheme scheme;
  private final Words words;

  public PlaceWords(Scheme scheme, Words words) {
    this.scheme = scheme;
    this.words = words;
  }

  /** The whole path. */
  public String of(String path) {
    return of("", path);
  }

  /** What of a path lies below a block that contains it; its last word where it is the block. */
  public String of(String block, String path) {
    List<String> told = new ArrayList<>();
    String[] keys = path.split("\\.");
    int below = block.isEmpty() ? 0 : Math.min(block.split("\\.").length, keys.length - 1);
    for (int i = 0; i < keys.length; i++) {
      @Nullable String word = word(keys, i);
      if (i >= below && word != null) {
        told.add(word);
      }
    }
    return String.join(" · ", told);
  }

  /** The word for a key; null where the next one says it too. */
  private @Nullable String word(String[] keys, int at) {
    String key = keys[at];
    String before = at == 0 ? "" : keys[at - 1];
    boolean more = at + 1 < keys.length;
    if (isPosition(key)) {
      return listed(keys, at);
    }
    if (more && (at == 0 ? named(keys) : isListOfNamed(keys, at))) {
      return null;
    }
    if (at == 1 && before.equals("awards")) {
      return award(key);
    }
    if (scheme.measures().containsKey(key)
        && (OF_MEASURES.contains(before) || (at == 1 && before.equals("measures")))) {
      return scheme.measure(key).label();
    }
    if (NAMING.contains(before)) {
      return key;
    }
    if (before.equals("grants")) {
      return new Wording(words).has("show.kind." + key)
          ? new Wording(words).of("show.kind." + key)
          : key;
    }
    return isFilter(keys, at) ? field(key).orElseGet(() -> known(key)) : known(key);
  }

  /** Blocks whose items have names of their own: the block need not be told. */
  private static boolean named(String[] keys) {
    return Set.of("units", "assessments", "consequences", "awards", "measures", "readings")
        .contains(keys[0]);
  }

  private static boolean isListOfNamed(String[] keys, int at) {
    return isPosition(keys[at + 1])
        && ((keys[0].equals("assessments") && at == 2 && keys[at].equals("indicators"))
            || keys[at].equals("slots"));
  }

  /** Whether a key is a place in a list, from 0. */
  private static boolean isPosition(String key) {
    for (int i = 0; i < key.length(); i++) {
      if (key.charAt(i) < '0' || key.charAt(i) > '9') {
        return false;
      }
    }
    return !key.isEmpty();
  }

  /** An item of a list, by its name where it has one. */
  private String listed(String[] keys, int at) {
    int n = Integer.parseInt(keys[at]);
    String path = String.join(".", List.of(keys).subList(0, at + 1));
    return switch (keys[at - 1]) {
      case "units" -> at == 1 ? scheme.units().get(n).name() : item(n);
      case "readings" -> words.of(BUNDLE, "reading", "n", n + 1);
      case "rounds" -> words.of(BUNDLE, "round", "n", n + 1);
      default -> labels(path).orElseGet(() -> item(n));
    };
  }

  private Optional<String> labels(String path) {
    List<Optional<String>> found = new ArrayList<>();
    scheme.countyTargets().forEach(t -> found.add(is(path, t.path(), t.label())));
    scheme
        .assessments()
        .forEach(
            a -> {
              found.add(is(path, a.path(), a.title()));
              a.indicators().forEach(i -> found.add(is(path, i.path(), i.label())));
            });
    scheme.consequences().forEach(c -> found.add(is(path, c.path(), c.says())));
    scheme.screening().rules().forEach(r -> found.add(is(path, r.path(), r.label())));
    scheme.screening().landRecovery().forEach(r -> found.add(is(path, r.path(), r.label())));
    for (Award award : scheme.awards()) {
      if (award instanceof Award.Prizes prizes) {
        for (int i = 0; i < prizes.slots().size(); i++) {
          found.add(is(path, award.path() + ".slots." + i, prizes.slots().get(i).id()));
        }
      }
    }
    return found.stream().flatMap(Optional::stream).findFirst();
  }

  private static Optional<String> is(String path, String of, String label) {
    return path.equals(of) ? Optional.of(label) : Optional.empty();
  }

  private String award(String id) {
    return scheme.awards().stream()
        .filter(a -> a.id().equals(id))
        .map(Award::label)
        .findFirst()
        .orElse(id);
  }

  private String item(int n) {
    return words.of(BUNDLE, "item", "n", n + 1);
  }

  private static boolean isFilter(String[] keys, int at) {
    List<String> above = List.of(keys).subList(0, at);
    return above.stream().anyMatch(FILTERS::contains)
        || (keys[0].equals("screening") && above.contains("if"));
  }

  private static Optional<String> field(String id) {
    return FieldSets.all().values().stream()
        .flatMap(set -> set.field(id).stream())
        .map(Field::header)
        .findFirst();
  }

  private String known(String key) {
    String word = words.find(BUNDLE, "key." + key);
    return word == null ? key : word;
  }
}
