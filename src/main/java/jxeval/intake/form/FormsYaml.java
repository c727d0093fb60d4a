package jxeval.intake.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import jxeval.intake.form.Field.Dates;
import jxeval.scheme.field.FormsFile;
import jxeval.scheme.yaml.Node;
import jxeval.scheme.yaml.Raw;
import org.jspecify.annotations.Nullable;

/** The forms of the bundled {@code forms.yaml}. */
final class FormsYaml {
  private final Node file;

  private FormsYaml(Node file) {
    this.file = file;
  }

  static Forms load() {
    return new FormsYaml(FormsFile.tree()).forms();
  }

  private Forms forms() {
    Node cover = Raw.get(file, "cover");
    Node returns = Raw.get(file, "returns");
    Node ledger = Raw.get(file, "ledger");
    return new Forms(
        new CoverForm(Raw.text(cover, "name"), each(Raw.get(cover, "labels"), FormsYaml::label)),
        returnForm(Raw.get(returns, "team")),
        returnForm(Raw.get(returns, "township")),
        Raw.text(ledger, "title"),
        texts(Raw.get(ledger, "sheets")),
        texts(Raw.get(file, "unread")),
        each(Raw.get(file, "sheets"), this::sheet));
  }

  private static CoverForm.Label label(Node label) {
    return new CoverForm.Label(
        Raw.text(label, "id"), Raw.text(label, "label"), flag(label, "required"));
  }

  private static ReturnForm returnForm(@Nullable Node form) {
    return new ReturnForm(
        Raw.text(form, "title"),
        texts(Raw.get(form, "required")),
        texts(Raw.get(form, "optional")));
  }

  private SheetForm sheet(Node sheet) {
    return new SheetForm(
        Raw.text(sheet, "id"),
        Raw.text(sheet, "name"),
        texts(Raw.get(sheet, "aliases")),
        each(Raw.get(sheet, "columns"), this::field));
  }

  private Field field(Node column) {
    String list = Raw.text(column, "list");
    String kind = Raw.text(column, "kind");
    String unit = Raw.text(column, "unit");
    String most = Raw.text(column, "most");
    String dates = Raw.text(column, "dates");
    return new Field(
        Raw.text(column, "id"),
        Raw.text(column, "header"),
        texts(Raw.get(column, "aliases")),
        kind.isEmpty() ? Kind.TEXT : Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
        unit.isEmpty() ? null : Scale.named(unit).orElseThrow(),
        flag(column, "required"),
        texts(list.isEmpty() ? Raw.get(column, "words") : Raw.get(Raw.get(file, "lists"), list)),
        orNull(Raw.text(column, "ending")),
        orNull(Raw.text(column, "blank")),
        most.isEmpty() ? null : new BigDecimal(most),
        flag(column, "signed"),
        flag(column, "several"),
        flag(column, "guests"),
        null,
        dates.isEmpty() ? null : Dates.valueOf(dates.toUpperCase(Locale.ROOT)));
  }

  private static boolean flag(Node node, String key) {
    return Raw.text(node, key).equals("true");
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static List<String> texts(@Nullable Node list) {
    return each(list, Node::shown);
  }

  private static <T> List<T> each(@Nullable Node list, Function<Node, T> made) {
    List<T> all = new ArrayList<>();
    for (Node item : Raw.items(list)) {
      all.add(made.apply(item));
    }
    return all;
  }
}
