package jxeval.intake.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jxeval.scheme.FormOverrides;
import jxeval.scheme.Satisfaction;
import jxeval.scheme.Scheme;

/** A bundled sheet as one county and year use it. */
final class Adapted {
  private static final BigDecimal FULL_MARK = new BigDecimal(100);

  private Adapted() {}

  static SheetForm to(Scheme scheme, FieldClauses clauses, SheetForm sheet) {
    Map<String, List<String>> aliases = scheme.forms().aliases().getOrDefault(sheet.id(), Map.of());
    List<Field> fields = new ArrayList<>();
    for (Field field : sheet.fields()) {
      fields.add(
          field
              .withAliases(aliases.getOrDefault(field.id(), List.of()))
              .withWords(words(scheme, sheet, field)));
    }
    if (sheet.id().equals("survey") && scheme.satisfaction() != null) {
      addDimensions(fields, scheme.satisfaction());
    }
    Set<String> numeric = NumericFields.of(scheme, sheet.id());
    for (FormOverrides.Extra extra : scheme.forms().extra().getOrDefault(sheet.id(), List.of())) {
      fields.add(
          extra(extra, numeric.contains(extra.id()) ? Kind.NUMBER : Kind.EXTRA)
              .withAliases(aliases.getOrDefault(extra.id(), List.of())));
    }
    fields.replaceAll(f -> f.withClause(clauses.of(sheet.id(), f.id())));
    return new SheetForm(sheet.id(), sheet.name(), sheet.aliases(), fields);
  }

  private static List<String> words(Scheme scheme, SheetForm sheet, Field field) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : field.words()) {
      boolean fixed = word.indexOf('{') < 0;
      words.add(fixed ? word : word.replace("{year}", Integer.toString(scheme.year())));
    }
    if (sheet.id().equals("survey") && scheme.satisfaction() != null) {
      if (field.id().equals("rater")) {
        words.addAll(scheme.satisfaction().raters().keySet());
      } else if (field.id().equals("round")) {
        words.addAll(scheme.satisfaction().rounds());
      }
    }
    return List.copyOf(words);
  }

  private static void addDimensions(List<Field> fields, Satisfaction satisfaction) {
    Set<String> there = new HashSet<>();
    for (Field field : fields) {
      there.add(field.id());
    }
    for (String dimension : satisfaction.dimensions().keySet()) {
      if (there.add(dimension)) {
        fields.add(
            new Field(
                dimension,
                dimension,
                List.of(),
                Kind.NUMBER,
                null,
                true,
                List.of(),
                null,
                null,
                FULL_MARK,
                false,
                false,
                false,
                null,
                null));
      }
    }
  }

  private static Field extra(FormOverrides.Extra extra, Kind kind) {
    HeaderName name = HeaderName.of(extra.header());
    return new Field(
        extra.id(),
        name.unit() == null ? extra.header() : name.name(),
        List.of(),
        kind,
        name.unit(),
        false,
        List.of(),
        null,
        null,
        null,
        name.unit() == null,
        false,
        false,
        null,
        null);
  }
}
