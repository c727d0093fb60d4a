package jxeval.intake.book;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jxeval.check.Finding;
import jxeval.check.Rule;
import jxeval.intake.cell.CellText;
import jxeval.intake.cell.Dates;
import jxeval.intake.grid.RawCell;
import jxeval.model.CellRef;
import org.jspecify.annotations.Nullable;

/**
 * What the cover of a return states, label by label.
 *
 * @param sheet where the cover stands
 * @param stated label id to the value beside it; blank ones are absent
 */
public record Cover(CellRef sheet, Map<String, Stated> stated) {
  public Cover {
    stated = new LinkedHashMap<>(stated);
  }

  /** A value of the cover and where it stands. */
  public record Stated(CellRef at, RawCell cell) {}

  /** 填报单位 as written; null when blank. */
  public @Nullable String unit() {
    Stated value = stated.get("unit");
    return value == null ? null : value.cell().text();
  }

  /** 报表月份; empty when blank or unreadable. */
  public Optional<YearMonth> month() {
    return Optional.ofNullable(stated.get("month")).flatMap(s -> Dates.month(s.cell()));
  }

  /** 报送日期; empty when blank or unreadable. */
  public Optional<LocalDate> submitted() {
    return Optional.ofNullable(stated.get("submitted")).flatMap(s -> Dates.day(s.cell()));
  }

  /** A finding about one label: at its value, or at the cover when that is blank. */
  public Finding finding(Rule rule, String label) {
    Stated value = stated.get(label);
    return value == null
        ? Finding.of(rule, sheet, null)
        : Finding.of(rule, value.at(), CellText.quoted(value.cell().text()));
  }
}
