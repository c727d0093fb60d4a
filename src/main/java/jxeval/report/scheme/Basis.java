package jxeval.report.scheme;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jxeval.report.words.Wording;
import jxeval.scheme.Parameter;
import jxeval.scheme.Reading;
import jxeval.scheme.Scheme;
import org.jspecify.annotations.Nullable;

/** What a line of the target file rests on: its clause, and what is assumed in it. */
public record Basis(Scheme scheme, Wording wording) {

  /** A line with its clauses, and whether it is assumed. */
  String of(String line, List<String> clauses, boolean assumed) {
    List<String> parts = new ArrayList<>();
    if (!clauses.isEmpty()) {
      parts.add(wording.join("join.list", clauses));
    }
    if (assumed) {
      parts.add(wording.of("show.assumed"));
    }
    return with(line, parts);
  }

  /** The line with its basis behind it, if it has one. */
  String of(String line, @Nullable String clause, String path) {
    return with(line, parts(clause, path));
  }

  /** The clause, then the readings and assumptions of the block. */
  public List<String> parts(@Nullable String clause, String path) {
    List<String> parts = new ArrayList<>();
    if (clause != null) {
      parts.add(clause);
    }
    Set<String> assumed = new LinkedHashSet<>();
    Set<String> readings = new LinkedHashSet<>();
    for (Parameter p : scheme.parametersUnder(path)) {
      if (p.assumed()) {
        assumed.add(
            p.note() == null
                ? wording.of("show.assumed")
                : wording.of("show.assumed_why", "a", p.note()));
      }
      if (p.reading() != null && !p.path().startsWith("readings.")) {
        readings.add(wording.of("show.reading", "a", number(p.reading())));
      }
    }
    parts.addAll(readings);
    parts.addAll(assumed);
    return List.copyOf(parts);
  }

  /** The number under which a reading is told. */
  private int number(String reading) {
    return scheme.readings().stream().map(Reading::id).toList().indexOf(reading) + 1;
  }

  private String with(String line, List<String> parts) {
    return parts.isEmpty()
        ? line
        : line + wording.of("show.basis", "a", wording.join("join.rules", parts));
  }
}
