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

  private static final long LAST_OF_9999 = LocalDate.of(9999, 12, 31).toEpochDay();

  /** Days that cells last held: the same stand in all returns of a year. */
  private static final @Nullable Day[] SEEN = new Day[1 << 10];

  private record Day(long epoch, String text) {}

  private Serials() {}

  /**
   * The day of a serial number as {@code 2021-05-03}, its time of day dropped; null before the
   * system begins or after the year 9999. The 1900 system's day 60 is read as 1 March 1900.
   */
  static @Nullable String day(BigDecimal serial, boolean from1904) {
    if (serial.signum() < 0 || serial.compareTo(LAST) > 0) {
      return null;
    }
    int days = serial.intValue();
    long epoch = from1904 ? START_1904 + days : BEFORE_1900 + (days > PHANTOM ? days - 1 : days);
    return epoch > LAST_OF_9999 ? null : text(epoch);
  }

  /** Threads may ask together, each gets an equal text. */
  private static String text(long epoch) {
    int place = (int) epoch & (SEEN.length - 1);
    Day seen = SEEN[place];
    if (seen == null || seen.epoch != epoch) {
      seen = new Day(epoch, LocalDate.ofEpochDay(epoch).toString());
      SEEN[place] = seen;
    }
    return seen.text;
  }
}
