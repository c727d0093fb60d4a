package jxeval.intake.grid;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Serial day numbers of the two date systems to calendar days. */
final class Serials {
  private static final long BEFORE_1900 = LocalDate.of(1899, 12, 31).toEpochDay();
  private static final long START_1904 = LocalDate.of(1904, 1, 1).toEpochDay();
  private static final BigDecimal LAST = BigDecimal.valueOf(2_958_465);

  /** The 29 February 1900 that the 1900 system counts and the calendar does not have. */
  private static final int PHANTOM = 60;

  private Serials() {}

  /**
   * The day of a serial number, its time of day dropped; null before the system begins or after the
   * year 9999. The 1900 system's day 60 is read as 1 March 1900.
   */
  static @Nullable LocalDate day(BigDecimal serial, boolean from1904) {
    if (serial.signum() < 0 || serial.compareTo(LAST) > 0) {
      return null;
    }
    int days = serial.intValue();
    LocalDate day =
        LocalDate.ofEpochDay(
            from1904 ? START_1904 + days : BEFORE_1900 + (days > PHANTOM ? days - 1 : days));
    return day.getYear() > 9999 ? null : day;
  }
}
