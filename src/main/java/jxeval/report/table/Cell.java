package jxeval.report.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import jxeval.model.CellRef;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a table or paragraph: what it is and what it says.
 *
 * @param content what it holds; beside a formula its cached value
 * @param across columns that it covers, at least 1
 * @param down rows that it covers, at least 1; the cells covered are {@link #covered()}
 */
public record Cell(
    Role role,
    Tone tone,
    Format format,
    Content content,
    @Nullable Formula formula,
    @Nullable Link link,
    int across,
    int down) {

  /** The mark of a figure that does not apply. */
  public static final String NONE = "-";

  private static final Cell BLANK = of(Role.BODY, Format.TEXT, Content.BLANK);
  private static final Cell NOT_APPLICABLE = of(Role.BODY, Format.RANK, new Content.Text(NONE));

  public Cell {
    if (across < 1 || down < 1) {
      throw new IllegalArgumentException("span: " + across + " × " + down);
    }
  }

  private static Cell of(Role role, Format format, Content content) {
    return new Cell(role, Tone.NEUTRAL, format, content, null, null, 1, 1);
  }

  private static Cell number(Format format, BigDecimal number) {
    return of(Role.BODY, format, new Content.Decimal(number));
  }

  public static Cell text(String text) {
    return of(Role.BODY, Format.TEXT, new Content.Text(text));
  }

  public static Cell blank() {
    return BLANK;
  }

  /** A place covered by a cell to the left or above that spans it. */
  public static Cell covered() {
    return blank();
  }

  /** A figure that does not apply, shown as {@code -}. */
  public static Cell none() {
    return NOT_APPLICABLE;
  }

  /** A quantity such as money or an area, rounded half-up to the decimals; null does not apply. */
  public static Cell amount(@Nullable BigDecimal amount, int decimals) {
    return amount == null ? none() : number(Format.amount(decimals), rounded(amount, decimals));
  }

  /** A number of things; parts of one (joint projects) show up to two decimals. */
  public static Cell count(@Nullable BigDecimal count) {
    if (count == null) {
      return none();
    }
    BigDecimal two = rounded(count, 2);
    boolean whole = two.stripTrailingZeros().scale() <= 0;
    return number(Format.count(whole ? 0 : 2), whole ? two.setScale(0) : two);
  }

  public static Cell count(long count) {
    return count(BigDecimal.valueOf(count));
  }

  /** A fraction shown in percent with two decimals; null does not apply. */
  public static Cell percent(@Nullable BigDecimal fraction) {
    return fraction == null ? none() : number(Format.PERCENT, rounded(fraction, 4));
  }

  /** A gap to the pace: 0.0417 is written as +4.17 percentage points; null does not apply. */
  public static Cell gap(@Nullable BigDecimal fraction) {
    return fraction == null
        ? none()
        : number(Format.GAP, rounded(fraction.movePointRight(2), Format.GAP.decimals()));
  }

  /** Points; null does not apply. */
  public static Cell score(@Nullable BigDecimal points, int decimals) {
    return points == null ? none() : number(Format.score(decimals), rounded(points, decimals));
  }

  /** A rank from 1; null does not apply. */
  public static Cell rank(@Nullable Integer rank) {
    return rank == null ? none() : number(Format.RANK, BigDecimal.valueOf(rank));
  }

  /** A day; null is blank; a day that no workbook knows stands as text. */
  public static Cell date(@Nullable LocalDate day) {
    if (day == null) {
      return blank();
    }
    return day.isBefore(Content.Day.FIRST)
        ? text(day.toString())
        : of(Role.BODY, Format.DATE, new Content.Day(day));
  }

  /** A word that grades: grade, 是否达时序, status. */
  public static Cell grade(String word, Tone tone) {
    return of(Role.GRADE, Format.TEXT, new Content.Text(word)).tone(tone);
  }

  public static Cell warning(String text) {
    return of(Role.WARNING, Format.TEXT, new Content.Text(text));
  }

  public static Cell note(String text) {
    return of(Role.NOTE, Format.TEXT, new Content.Text(text));
  }

  public static Cell heading(String text) {
    return of(Role.HEADING, Format.TEXT, new Content.Text(text));
  }

  /** The content as a reader of the workbook sees it. */
  public String printed() {
    return content instanceof Content.Decimal d ? format.print(d.number()) : content.shown();
  }

  public Cell tone(Tone other) {
    return new Cell(role, other, format, content, formula, link, across, down);
  }

  public Cell role(Role other) {
    return new Cell(other, tone, format, content, formula, link, across, down);
  }

  public Cell formula(Formula live) {
    return new Cell(role, tone, format, content, live, link, across, down);
  }

  /** The same cell, leading to another cell of the workbook. */
  public Cell link(Ref to) {
    return link(new Link.Inside(to));
  }

  /** The same cell, leading to a place in an input file. */
  public Cell link(CellRef to) {
    return link(new Link.Source(to));
  }

  public Cell link(Link to) {
    return new Cell(role, tone, format, content, formula, to, across, down);
  }

  /** The same cell over several columns. */
  public Cell across(int columns) {
    return new Cell(role, tone, format, content, formula, link, columns, down);
  }

  /** The same cell over several rows. */
  public Cell down(int rows) {
    return new Cell(role, tone, format, content, formula, link, across, rows);
  }

  private static BigDecimal rounded(BigDecimal value, int decimals) {
    return value.setScale(decimals, java.math.RoundingMode.HALF_UP);
  }
}
