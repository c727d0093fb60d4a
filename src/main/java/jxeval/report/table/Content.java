package jxeval.report.table;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a cell holds: nothing, a text, a number already rounded as printed, or a day. */
public sealed interface Content {
  Content BLANK = new Blank();

  /** The content in plain words, as in CSV and golden text; a number in plain notation. */
  String shown();

  /** Nothing. */
  record Blank() implements Content {
    @Override
    public String shown() {
      return "";
    }
  }

  /** A text, written as text whatever it looks like. */
  record Text(String text) implements Content {
    @Override
    public String shown() {
      return text;
    }
  }

  /** A number as printed; its scale is kept. */
  record Decimal(BigDecimal number) implements Content {
    @Override
    public String shown() {
      return number.toPlainString();
    }
  }

  /** A calendar day, not before 1900-03-01. */
  record Day(LocalDate date) implements Content {
    static final LocalDate FIRST = LocalDate.of(1900, 3, 1);

    public Day {
      if (date.isBefore(FIRST)) {
        throw new IllegalArgumentException("no such day in a workbook: " + date);
      }
    }

    @Override
    public String shown() {
      return date.toString();
    }
  }
}
