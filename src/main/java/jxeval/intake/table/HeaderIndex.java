package jxeval.intake.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jxeval.intake.form.Field;
import jxeval.intake.form.HeaderName;
import jxeval.intake.form.Kind;
import jxeval.intake.form.Scale;
import jxeval.intake.form.SheetForm;
import org.jspecify.annotations.Nullable;

/** The fields of a sheet by the names that their headers may have. */
final class HeaderIndex {
  private static final Field NUMBERING =
      new Field(
          "no",
          "序号",
          List.of(),
          Kind.IGNORED,
          null,
          false,
          List.of(),
          null,
          null,
          null,
          false,
          false,
          false,
          null,
          null);

  private final Map<String, List<Field>> byName = new LinkedHashMap<>();

  HeaderIndex(SheetForm form) {
    form.fields().forEach(this::add);
    if (form.field(NUMBERING.id()).isEmpty()) {
      add(NUMBERING);
    }
  }

  private void add(Field field) {
    for (String name : field.names()) {
      List<Field> named =
          byName.computeIfAbsent(HeaderName.of(name).name(), n -> new ArrayList<>(1));
      if (!named.contains(field)) {
        named.add(field);
      }
    }
  }

  /** The column that header texts name; null where the form knows none of that name. */
  @Nullable Column find(HeaderText text) {
    for (String name : text.names()) {
      List<Field> named = byName.getOrDefault(name, List.of());
      if (!named.isEmpty()) {
        return column(text, named);
      }
    }
    return null;
  }

  private static Column column(HeaderText text, List<Field> named) {
    Scale unit = text.unit();
    Field field =
        named.stream()
            .filter(f -> unit == null || unit.fits(f.unit()))
            .findFirst()
            .orElse(named.get(0));
    boolean measured = field.unit() != null;
    boolean fits = unit == null || !measured || unit.fits(field.unit());
    return new Column(text, field, field.kind().isNumeric() ? unit : null, fits);
  }
}
