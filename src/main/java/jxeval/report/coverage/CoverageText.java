package jxeval.report.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jxeval.report.words.PlaceWords;
import jxeval.scheme.Scheme;
import jxeval.scheme.coverage.Coverage;
import jxeval.scheme.coverage.Coverage.Citation;
import jxeval.scheme.coverage.Coverage.Item;
import jxeval.scheme.coverage.Coverage.State;
import jxeval.scheme.coverage.Stated;
import jxeval.scheme.coverage.Use;
import jxeval.text.Words;
import org.jspecify.annotations.Nullable;

/** The coverage of a target file, clause by clause, and what is to be mended. */
public final class CoverageText {
  private static final String INDENT = "  ";
  private static final int LONGEST_NAME = 24;

  private final Coverage coverage;
  private final String file;
  private final PlaceWords places;
  private final Words words;
  private final List<String> lines = new ArrayList<>();

  private CoverageText(Coverage coverage, Scheme scheme, Words words) {
    this.coverage = coverage;
    this.file = scheme.file();
    this.places = new PlaceWords(scheme, words);
    this.words = words;
  }

  /** The lines. */
  public static List<String> of(Coverage coverage, Scheme scheme, Words words) {
    CoverageText text = new CoverageText(coverage, scheme, words);
    coverage.items().forEach(text::item);
    text.sum();
    return List.copyOf(text.lines);
  }

  private String say(String key, Object... values) {
    return words.of("coverage", key, values);
  }

  private void item(Item item) {
    String state = say("state." + item.state().name().toLowerCase(Locale.ROOT));
    lines.add(say("clause", "id", item.id(), "state", state, "gist", item.clause().gist()).strip());
    String manual = item.clause().manual();
    if (manual != null) {
      lines.add(INDENT + say("why", "why", manual));
    }
    uses(item.uses());
    if (Boolean.FALSE.equals(item.found())) {
      lines.add(INDENT + say("absent", "id", item.id()));
    }
    long stated = item.citations().stream().filter(c -> Boolean.TRUE.equals(c.stated())).count();
    if (stated > 0) {
      lines.add(INDENT + say("stated", "count", stated));
    }
    item.unstated().forEach(c -> lines.add(INDENT + unstated(item.id(), c)));
  }

  /** The rules, those of one kind and sheet in one line. */
  private void uses(List<Use> uses) {
    Map<String, Set<String>> labels = new LinkedHashMap<>();
    for (Use use : uses) {
      String kind = say("kind." + use.kind().name().toLowerCase(Locale.ROOT));
      String codes = String.join(say("join"), Shown.codes(use));
      String line =
          say(
              codes.isEmpty() ? "use" : "use_watched",
              "kind",
              kind,
              "sheet",
              Shown.sheet(use),
              "codes",
              codes);
      labels.computeIfAbsent(line, l -> new LinkedHashSet<>()).add(label(use));
    }
    labels.forEach(
        (line, names) -> {
          names.remove("");
          boolean sentences = names.stream().anyMatch(n -> n.length() > LONGEST_NAME);
          String named = String.join(say(sentences ? "join.sentences" : "join"), names);
          lines.add(INDENT + (named.isEmpty() ? line : say("named", "line", line, "names", named)));
        });
  }

  private String label(Use use) {
    return use.scoring().isEmpty()
        ? named(use)
        : say("scored", "label", use.label(), "scoring", say("score." + use.scoring()));
  }

  /** A rule's name; a value's own is its place. */
  private String named(Use use) {
    return use.label().equals(use.path()) ? places.of(use.path()) : use.label();
  }

  private String unstated(String clause, Citation citation) {
    Stated meant = citation.meant();
    return say(
        meant == null ? "unstated" : "slip",
        "file",
        file,
        "line",
        citation.claim().parameter().line(),
        "path",
        places.of(citation.claim().parameter().path()),
        "value",
        citation.claim().parameter().value(),
        "clause",
        clause,
        "meant",
        shown(meant));
  }

  private static String shown(@Nullable Stated stated) {
    return stated == null ? "" : stated.shown();
  }

  private void sum() {
    lines.add("");
    lines.add(
        say(
            "sum",
            "clauses",
            coverage.items().size(),
            "computed",
            count(State.COMPUTED),
            "manual",
            count(State.MANUAL),
            "unused",
            count(State.UNUSED)));
    long cited = coverage.items().stream().mapToLong(i -> i.citations().size()).sum();
    long unstated = coverage.items().stream().mapToLong(i -> i.unstated().size()).sum();
    lines.add(
        say(
            coverage.opinion() ? "sum.compared" : "sum.cited",
            "cited",
            cited,
            "unstated",
            unstated));
  }

  private long count(State state) {
    return coverage.items().stream().filter(i -> i.state() == state).count();
  }
}
