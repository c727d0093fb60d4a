package jxeval.report.restate;

import java.util.Objects;
import java.util.Optional;
import jxeval.model.Change;
import jxeval.model.Unit;
import jxeval.scheme.Consequence;
import jxeval.scheme.CountyTarget;
import jxeval.scheme.Scheme;
import jxeval.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Lines of published months in words; ids that the target file no longer knows stand for
 * themselves.
 */
public final class LineWords {
  private final Scheme scheme;
  private final Words words;

  public LineWords(Scheme scheme, Words words) {
    this.scheme = scheme;
    this.words = words;
  }

  /** The unit's name, or the county. */
  public String owner(Line line) {
    return line.owner().isEmpty()
        ? of("county")
        : scheme.unit(line.owner()).map(Unit::name).orElse(line.owner());
  }

  /** What the figure is: {@code 实际进资 完成}. */
  public String item(Line line) {
    String kind = of("kind." + line.kind().id());
    String label = label(line);
    return label.isEmpty() ? kind : of("item", "label", label, "kind", kind);
  }

  /** A value as a reader takes it; null is nothing. */
  public String value(Line line, @Nullable String value) {
    if (value == null) {
      return of("none");
    }
    return switch (line.kind()) {
      case MET, BROKEN_ZERO, SUBMISSION ->
          Objects.requireNonNullElse(words.find("restate", "value." + value), value);
      default -> value;
    };
  }

  /** The whole change in one line. */
  public String change(Change<Line> change) {
    Line line = change.of();
    return of(
        "change",
        "owner",
        owner(line),
        "item",
        item(line),
        "was",
        value(line, change.was()),
        "is",
        value(line, change.is()));
  }

  private String label(Line line) {
    if (line.kind() == Line.Kind.CONSEQUENCE) {
      return scheme.consequences().stream()
          .filter(c -> c.id().equals(line.item()))
          .findFirst()
          .map(Consequence::says)
          .orElse(line.item());
    }
    int slash = line.item().indexOf('/');
    Optional<String> label =
        line.owner().isEmpty()
            ? scheme.countyTargets().stream()
                .filter(t -> t.id().equals(line.item()))
                .findFirst()
                .map(CountyTarget::label)
            : slash < 0
                ? scheme.assessment(line.item()).map(a -> a.title())
                : scheme
                    .assessment(line.item().substring(0, slash))
                    .flatMap(
                        a ->
                            a.indicators().stream()
                                .filter(i -> i.id().equals(line.item().substring(slash + 1)))
                                .findFirst())
                    .map(i -> i.label());
    return label.orElse(line.item());
  }

  private String of(String key, Object... values) {
    return words.of("restate", key, values);
  }
}
