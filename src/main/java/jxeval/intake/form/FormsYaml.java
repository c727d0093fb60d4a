package jxeval.intake.form;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the bundled {@code forms.yaml}. */
final class FormsYaml {
  private FormsYaml() {}

  private record File(
      CoverForm cover,
      Map<String, List<String>> lists,
      Map<String, Return> returns,
      List<String> unread,
      Ledger ledger,
      List<Sheet> sheets) {}

  private record Return(String title, List<String> required, @Nullable List<String> optional) {
    ReturnForm form() {
      return new ReturnForm(title, required, optional == null ? List.of() : optional);
    }
  }

  private record Ledger(String title, List<String> sheets) {}

  private record Sheet(
      String id, String name, @Nullable List<String> aliases, List<Column> columns) {
    SheetForm form(Map<String, List<String>> lists) {
      return new SheetForm(
          id,
          name,
          aliases == null ? List.of() : aliases,
          columns.stream().map(c -> c.field(lists)).toList());
    }
  }

  private record Column(
      String id,
      String header,
      @Nullable List<String> aliases,
      @Nullable String kind,
      @Nullable String unit,
      boolean required,
      @Nullable List<String> words,
      @Nullable String list,
      @Nullable String ending,
      @Nullable String blank,
      @Nullable BigDecimal most,
      boolean signed,
      boolean several,
      boolean guests,
      @Nullable String dates) {
    Field field(Map<String, List<String>> lists) {
      List<String> listed = list == null ? words : lists.get(list);
      return new Field(
          id,
          header,
          aliases == null ? List.of() : aliases,
          kind == null ? Kind.TEXT : Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
          unit == null ? null : Scale.named(unit).orElseThrow(),
          required,
          listed == null ? List.of() : listed,
          ending,
          blank,
          most,
          signed,
          several,
          guests,
          null,
          dates == null ? null : Field.Dates.valueOf(dates.toUpperCase(Locale.ROOT)));
    }
  }

  static Forms load() {
    try (InputStream in = FormsYaml.class.getResourceAsStream("/jxeval/intake/forms.yaml")) {
      File file = new ObjectMapper(new YAMLFactory()).readValue(in, File.class);
      Map<String, Return> returns = file.returns;
      return new Forms(
          file.cover,
          named(returns, "team"),
          named(returns, "township"),
          file.ledger.title,
          file.ledger.sheets,
          file.unread,
          file.sheets.stream().map(s -> s.form(file.lists)).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ReturnForm named(Map<String, Return> returns, String name) {
    Return found = returns.get(name);
    if (found == null) {
      throw new IllegalStateException("forms.yaml has no return " + name);
    }
    return found.form();
  }
}
