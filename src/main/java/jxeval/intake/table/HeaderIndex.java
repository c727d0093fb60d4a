package jxeval.intake.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jxeval.intake.form.Field;
import jxeval.intake.form.HeaderName;
import jxeval.intake.form.Kind;
import jxeval.intake.form.Scale;
import jxeval.intake.form.SheetForm;
import jxeval.intake.grid.A1;
import org.jspecify.annotations.Nullable;

/** The fields of a sheet by the names that their headers may have; safe to share. */
public final class HeaderIndex {
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

  private final SheetForm form;
  private final Map<String, List<Field>> byName = new HashMap<>();
  private final BitSet begins = new BitSet();
  private final BitSet ends = new BitSet();

  public HeaderIndex(SheetForm form) {
    this.form = form;
    form.fields().forEach(this::add);
    if (form.field(NUMBERING.id()).isEmpty()) {
      add(NUMBERING);
    }
  }

  private void add(Field field) {
    Set<String> keys = new LinkedHashSet<>();
    field.names().forEach(name -> keys.add(HeaderName.of(name).name()));
    keys.remove("");
    for (String key : keys) {
      byName.computeIfAbsent(key, n -> new ArrayList<>(1)).add(field);
      begins.set(key.charAt(0));
      ends.set(key.charAt(key.length() - 1));
    }
  }

  public SheetForm form() {
    return form;
  }

  /** Whether some name may begin or end with these characters; false is certain. */
  boolean mayHold(String name) {
    return begins.get(name.charAt(0)) || ends.get(name.charAt(name.length() - 1));
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

  /** The first field that a unit fits, else the first. */
  private static Field measuredIn(@Nullable Scale unit, List<Field> named) {
    for (Field field : named) {
      if (unit == null || unit.fits(field.unit())) {
        return field;
      }
    }
    return named.get(0);
  }

  private static Column column(HeaderText text, List<Field> named) {
    Scale unit = text.unit();
    Field field = measuredIn(unit, named);
    boolean measured = field.unit() != null;
    boolean fits = unit == null || !measured || unit.fits(field.unit());
    return new Column(
        text, A1.letters(text.column()), field, field.kind().isNumeric() ? unit : null, fits);
  }
}
