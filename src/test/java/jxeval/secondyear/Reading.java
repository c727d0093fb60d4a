package jxeval.secondyear;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the cells of a sheet say by 2-returns and 5-details; rows with an error are left out. */
final class Reading {
  private static final Pattern NUMBER = Pattern.compile("(-?[0-9]+(?:\\.[0-9]+)?)([^0-9.]*)");
  private static final Pattern DAY =
      Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?|(\\d{4})(\\d\\d)(\\d\\d)");
  private static final List<String> NOTHING = List.of("", "无", "/", "—", "不适用");
  private final Map<String, String> unitIds;

  Reading(List<Unit> units) {
    unitIds = new LinkedHashMap<>();
    for (Unit unit : units) {
      unitIds.put(folded(unit.name()), unit.id());
      unitIds.put(folded(unit.alias()), unit.id());
    }
    unitIds.remove("");
  }

  /** A row that counts, with the values of its cells that are not blank. */
  record Row(Sheet sheet, int line, Map<String, Object> values) {
    @Nullable Object get(String id) {
      return values.get(id);
    }

    String text(String id) {
      return values.getOrDefault(id, "").toString();
    }

    Quotient number(String id) {
      return values.get(id) instanceof Quotient q ? q : Quotient.ZERO;
    }

    @SuppressWarnings("unchecked")
    List<Quotient> shares() {
      return (List<Quotient>) values.getOrDefault("share", List.of());
    }

    @SuppressWarnings("unchecked")
    List<String> names(String id) {
      return (List<String>) values.getOrDefault(id, List.of());
    }
  }

  List<Row> rows(List<Sheet> sheets, String set) {
    List<Row> rows = new ArrayList<>();
    sheets.stream()
        .filter(s -> s.form().set().equals(set))
        .sorted((a, b) -> a.path().compareTo(b.path()))
        .forEach(s -> rows.addAll(rows(s)));
    return rows;
  }

  private List<Row> rows(Sheet sheet) {
    List<Row> rows = new ArrayList<>();
    for (int line = 0; line < sheet.rows().size(); line++) {
      Map<String, Object> values = new LinkedHashMap<>();
      boolean good = true;
      for (Form.Column column : sheet.form().columns()) {
        String text = sheet.rows().get(line).getOrDefault(column.id(), "");
        boolean blank =
            folded(text).isEmpty() || (!column.required() && NOTHING.contains(folded(text)));
        Object value = blank ? null : value(sheet, column, text);
        boolean counts = column.required() || column.isNumber() || column.kind().equals("shares");
        good &= value != null || !counts || (blank && !column.required());
        if (value != null) {
          values.put(column.id(), value);
        }
      }
      Object shares = values.get("share");
      if (shares instanceof List<?> stated && values.get("units") instanceof List<?> units) {
        good &= stated.size() == 1 || stated.size() == units.size();
      }
      if (good) {
        rows.add(new Row(sheet, line, values));
      }
    }
    return rows;
  }

  private @Nullable Object value(Sheet sheet, Form.Column column, String text) {
    String clean = folded(text);
    if (column.isWords()) {
      return Arrays.asList(column.kind().split("/")).contains(clean) ? clean : null;
    }
    return switch (column.kind()) {
      case "text" -> clean;
      case "date" -> day(clean);
      case "month" -> month(clean);
      case "unit" -> unitIds.get(clean);
      case "units" -> units(text);
      case "shares" -> shares(text);
      default -> number(clean, column.kind(), unitOf(sheet, column.id()));
    };
  }

  /** The unit that a header's brackets name. */
  static String unitOf(Sheet sheet, String id) {
    String brackets = sheet.units().getOrDefault(id, "");
    return brackets.replaceAll("[()（）\\[\\]]|单位：", "");
  }

  static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }

  private @Nullable List<String> units(String text) {
    List<String> ids = new ArrayList<>();
    for (String part : text.split("[、；;,，]")) {
      String id = unitIds.get(folded(part));
      if (id == null) {
        return null;
      }
      if (!ids.contains(id)) {
        ids.add(id);
      }
    }
    return ids;
  }

  private @Nullable List<Quotient> shares(String text) {
    List<Quotient> shares = new ArrayList<>();
    for (String part : text.split("[、；;,，]")) {
      Quotient share = number(folded(part).replace("%", ""), "", "");
      if (share == null || share.sign() <= 0 || share.compareTo(Quotient.of(100)) > 0) {
        return null;
      }
      shares.add(share.over(Quotient.of(100)));
    }
    return shares;
  }

  private static @Nullable Quotient number(String clean, String kind, String header) {
    Matcher match = NUMBER.matcher(clean.replace(",", ""));
    if (!match.matches()) {
      return null;
    }
    String own = match.group(2);
    if (!own.isEmpty() && !Scale.kin(kind).contains(own)) {
      return null;
    }
    String unit = own.isEmpty() ? header.isEmpty() ? kind : header : own;
    BigDecimal value = Scale.convert(new BigDecimal(match.group(1)), unit, kind);
    boolean beyond = kind.equals("mark") && value.compareTo(BigDecimal.valueOf(100)) > 0;
    boolean wrong = value.signum() < 0 && !kind.equals("分");
    return wrong || beyond ? null : Quotient.of(value);
  }

  private static @Nullable Integer month(String clean) {
    Matcher match = Pattern.compile("2021[-年](\\d{1,2})月?").matcher(clean);
    return match.matches() ? (Integer) Integer.parseInt(match.group(1)) : null;
  }

  private static @Nullable LocalDate day(String clean) {
    Matcher match = DAY.matcher(clean);
    if (!match.matches()) {
      return null;
    }
    int first = match.group(1) == null ? 4 : 1;
    try {
      return LocalDate.of(
          Integer.parseInt(match.group(first)),
          Integer.parseInt(match.group(first + 1)),
          Integer.parseInt(match.group(first + 2)));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
