package jxeval.report.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sheet: title, subtitle, blocks one below the other, notes.
 *
 * @param name any text; mapped to a name that Excel takes when written
 * @param subtitle texts at the left, the middle and the right under the title, some maybe empty; or
 *     an empty list
 * @param notes remarks at the foot, numbered when there are several
 * @param frozen key of the last column of the first table that stays in sight; null for none
 * @param filter whether the first table gets filter buttons
 */
public record Sheet(
    String name,
    String title,
    List<String> subtitle,
    List<Block> blocks,
    List<String> notes,
    Page page,
    @Nullable String frozen,
    boolean filter) {
  public Sheet {
    subtitle = List.copyOf(subtitle);
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
    if (!subtitle.isEmpty() && subtitle.size() != 3) {
      throw new IllegalArgumentException("subtitle of " + name + ": " + subtitle);
    }
  }

  public static Builder named(String name) {
    return new Builder(name);
  }

  /** The tables of the sheet, top to bottom. */
  public List<Table> tables() {
    return blocks.stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
  }

  /** The same sheet with other blocks. */
  public Sheet blocks(List<Block> others) {
    return new Sheet(name, title, subtitle, others, notes, page, frozen, filter);
  }

  /**
   * The table whose header stays in sight and begins every page: the only one, those apart that
   * close it.
   */
  public Optional<Table> headed() {
    List<Table> open = tables().stream().filter(t -> !t.closing()).toList();
    return open.size() == 1 ? Optional.of(open.get(0)) : Optional.empty();
  }

  /** Columns of the grid: those of the widest table, 8 where there is none. */
  public int gridColumns() {
    return tables().stream().mapToInt(Table::gridColumns).max().orElse(8);
  }

  /** Collects the parts of a sheet; portrait and fit to width unless told. */
  public static final class Builder {
    private final String name;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private String title;
    private List<String> subtitle = List.of();
    private Page page = new Page(false, Page.Fit.WIDTH);
    private @Nullable String frozen;
    private boolean filter;

    private Builder(String name) {
      this.name = name;
      this.title = name;
    }

    public Builder title(String text) {
      title = text;
      return this;
    }

    public Builder subtitle(String left, String middle, String right) {
      subtitle = List.of(left, middle, right);
      return this;
    }

    public Builder table(Table table) {
      blocks.add(table);
      return this;
    }

    public Builder table(Table.Builder table) {
      return table(table.build());
    }

    /** Lines over the whole width: headings, sentences, warnings. */
    public Builder lines(Cell... lines) {
      return lines(Arrays.asList(lines));
    }

    public Builder lines(List<Cell> lines) {
      blocks.add(new Paragraph(lines));
      return this;
    }

    /** A chart over the whole width, that many rows high. */
    public Builder chart(int height, Chart.Builder chart) {
      return charts(height, chart.build());
    }

    /** Charts side by side, that many rows high. */
    public Builder charts(int height, Chart... charts) {
      blocks.add(new Charts(height, Arrays.asList(charts)));
      return this;
    }

    public Builder note(String text) {
      notes.add(text);
      return this;
    }

    public Builder landscape() {
      page = new Page(true, page.fit());
      return this;
    }

    public Builder onePage() {
      page = new Page(page.landscape(), Page.Fit.ONE_PAGE);
      return this;
    }

    /** Prints nothing but the title; all its columns may be for the screen only. */
    public Builder screenOnly() {
      page = new Page(true, Page.Fit.TITLE_ONLY);
      return this;
    }

    /** Keeps the columns up to that key in sight while the reader scrolls; headers stay anyway. */
    public Builder freeze(String columnKey) {
      frozen = columnKey;
      return this;
    }

    public Builder filter() {
      filter = true;
      return this;
    }

    public Sheet build() {
      return new Sheet(name, title, subtitle, blocks, notes, page, frozen, filter);
    }
  }
}
