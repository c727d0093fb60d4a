package jxeval.report.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sheets of one output file.
 *
 * @param title title of the document's properties
 * @param subject subject of the document's properties
 * @param draft stamp such as 草案 in every sheet's title and page header; null for none
 * @param toInputs path from the workbook's folder to the year folder, such as {@code ../..}, for
 *     links to inputs; null when they are not linked
 */
public record Workbook(
    String title,
    String subject,
    List<Sheet> sheets,
    @Nullable String draft,
    @Nullable String toInputs) {
  public Workbook {
    sheets = List.copyOf(sheets);
  }

  public static Workbook of(String title, String subject, List<Sheet> sheets) {
    return new Workbook(title, subject, sheets, null, null);
  }

  /** The same with a sheet behind the others. */
  public Workbook and(Sheet last) {
    List<Sheet> more = new ArrayList<>(sheets);
    more.add(last);
    return new Workbook(title, subject, more, draft, toInputs);
  }

  public Workbook draft(String stamp) {
    return new Workbook(title, subject, sheets, stamp, toInputs);
  }

  public Workbook linkedTo(String yearFolder) {
    return new Workbook(title, subject, sheets, draft, yearFolder);
  }
}
