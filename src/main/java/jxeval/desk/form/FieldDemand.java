package jxeval.desk.form;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import jxeval.intake.form.Field;
import jxeval.intake.form.Scale;
import jxeval.intake.form.SheetForm;
import jxeval.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a column wants to be filled with: in words for its reader, as bounds for the spreadsheet.
 *
 * @param month the month of the return; null in a ledger of the year
 */
record FieldDemand(SheetForm sheet, Field field, int year, @Nullable YearMonth month) {
  private static final int EARLIEST = 1990;
  private static final int YEARS_AHEAD = 20;

  /** The first day that the column takes. */
  LocalDate first() {
    if (field.dates() == Field.Dates.IN_YEAR || inMonth() == null) {
      return LocalDate.of(field.dates() == Field.Dates.IN_YEAR ? year : EARLIEST, 1, 1);
    }
    YearMonth in = inMonth();
    return in == null ? LocalDate.of(EARLIEST, 1, 1) : in.atDay(1);
  }

  /** The last day that the column takes. */
  LocalDate last() {
    if (field.dates() == Field.Dates.IN_YEAR) {
      return LocalDate.of(year, 12, 31);
    }
    return field.dates() != null && month != null
        ? month.atEndOfMonth()
        : LocalDate.of(year + YEARS_AHEAD, 12, 31);
  }

  private @Nullable YearMonth inMonth() {
    return field.dates() == Field.Dates.IN_MONTH ? month : null;
  }

  /** Whether only whole numbers make sense. */
  boolean isWhole() {
    Scale unit = field.unit();
    return unit != null && unit.dimension() == Scale.Dimension.COUNT;
  }

  /** The demand in a sentence or two, of at most 200 characters. */
  String inWords(Words words) {
    List<String> said = new ArrayList<>();
    if (field.required()) {
      said.add(words.of("desk", "form.required"));
    }
    said.add(kind(words));
    sheet
        .addsUp(field)
        .ifPresent(m -> said.add(words.of("desk", "form.adds_up", "month", m.header())));
    if (field.blank() != null) {
      said.add(words.of("desk", "form.blank", "word", field.blank()));
    }
    return String.join(words.of("desk", "form.joint"), said) + words.of("desk", "form.stop");
  }

  private String kind(Words words) {
    return switch (field.kind()) {
      case NUMBER -> number(words);
      case DATE ->
          words.of("desk", "form.date." + (field.dates() == null ? "any" : field.dates().name()));
      case MONTH -> words.of("desk", "form.month", "year", year);
      case WORD -> words.of("desk", "form.word", "words", String.join("、", field.words()));
      case UNIT -> words.of("desk", field.several() ? "form.units" : "form.unit");
      case UNITS -> words.of("desk", "form.units");
      case NAMES -> words.of("desk", "form.names");
      case SHARES -> words.of("desk", "form.shares");
      case EXTRA -> words.of("desk", "form.extra");
      case TEXT -> words.of("desk", "form.text");
      case IGNORED -> words.of("desk", "form.numbering");
    };
  }

  private String number(Words words) {
    String unit = field.unit() == null ? "" : field.unit().word();
    String key = field.signed() ? "form.signed" : isWhole() ? "form.whole" : "form.number";
    String said = words.of("desk", unit.isEmpty() ? key + ".plain" : key, "unit", unit);
    return field.most() == null
        ? said
        : said + words.of("desk", "form.most", "most", field.most().toPlainString());
  }
}
