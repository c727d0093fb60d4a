package jxeval.report.words;

import java.util.List;
import java.util.Objects;
import jxeval.scheme.FormOverrides;
import jxeval.scheme.Scheme;
import jxeval.scheme.field.FieldSets;
import jxeval.text.Words;
import org.jspecify.annotations.Nullable;

/** Data sets and fields as the forms' headers name them, the county's own columns included. */
final class FieldNames {
  private static final String BUNDLE = "fields";

  private final Scheme scheme;
  private final Words words;

  FieldNames(Scheme scheme, Words words) {
    this.scheme = scheme;
    this.words = words;
  }

  String set(String set) {
    String name = words.find(BUNDLE, "set." + set);
    return name == null ? set : name;
  }

  /** The unit of a field's numbers; empty where it has none. */
  String unit(String set, String field) {
    return FieldSets.field(scheme.forms(), set, field)
        .map(f -> Objects.requireNonNullElse(f.unit(), ""))
        .orElse("");
  }

  String field(String set, @Nullable String field) {
    if (field == null) {
      return "";
    }
    String name = words.find(BUNDLE, set + "." + field);
    if (name != null) {
      return name;
    }
    return scheme.forms().extra().getOrDefault(set, List.of()).stream()
        .filter(e -> e.id().equals(field))
        .map(FormOverrides.Extra::header)
        .findFirst()
        .orElse(field);
  }
}
