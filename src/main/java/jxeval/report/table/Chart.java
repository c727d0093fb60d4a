package jxeval.report.table;

import java.util.ArrayList;
import java.util.List;

/**
 * A chart of ranges of the workbook.
 *
 * @param categories the names along the axis
 * @param format how the value axis is labelled
 * @param lying whether bars lie, first category on top; lines never do
 */
public record Chart(
    String title, Ref categories, List<Series> series, Format format, boolean lying) {
  public Chart {
    series = List.copyOf(series);
    if (series.isEmpty() || (lying && series.stream().anyMatch(s -> s.shape() == Shape.LINE))) {
      throw new IllegalArgumentException("chart " + title);
    }
  }

  /** How a series is drawn. */
  public enum Shape {
    BAR,
    LINE,
    /** Lifts the bars stacked on it and is not seen itself. */
    BASE
  }

  /**
   * One series of values.
   *
   * @param labels whether each value is written at its bar or point
   */
  public record Series(String name, Ref values, Shape shape, boolean labels) {}

  /** Whether bars stand on each other. */
  public boolean stacked() {
    return series.stream().anyMatch(s -> s.shape() == Shape.BASE);
  }

  /** Standing columns, with lines over them where series are lines. */
  public static Builder columns(String title) {
    return new Builder(title, false);
  }

  /** Lying bars, for long names. */
  public static Builder bars(String title) {
    return new Builder(title, true);
  }

  /** Collects the parts of a chart; references need their table, and their sheet if another. */
  public static final class Builder {
    private final String title;
    private final boolean lying;
    private final List<Series> series = new ArrayList<>();
    private Format format = Format.score(0);
    private Ref categories = Ref.column("name");

    private Builder(String title, boolean lying) {
      this.title = title;
      this.lying = lying;
    }

    public Builder categories(Ref names) {
      categories = names;
      return this;
    }

    /** A series drawn as labelled bars. */
    public Builder bar(String name, Ref values) {
      series.add(new Series(name, values, Shape.BAR, true));
      return this;
    }

    /** Unseen columns, on which all bars then stand: a waterfall. */
    public Builder base(String name, Ref values) {
      series.add(new Series(name, values, Shape.BASE, false));
      return this;
    }

    /** A series drawn as a line, such as the pace. */
    public Builder line(String name, Ref values) {
      series.add(new Series(name, values, Shape.LINE, false));
      return this;
    }

    public Builder axis(Format values) {
      format = values;
      return this;
    }

    public Chart build() {
      return new Chart(title, categories, series, format, lying);
    }
  }
}
