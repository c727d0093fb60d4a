package jxeval.desk.note;

import java.util.List;
import jxeval.intake.grid.Format;
import jxeval.intake.grid.Grid;
import jxeval.intake.grid.MailedFile;
import jxeval.text.Words;

/**
 * A file as it goes back to its sender.
 *
 * @param extension with its dot
 * @param whole whether it is the sender's own file, changed only where the notes are; else it holds
 *     the values alone
 */
@SuppressWarnings("ArrayRecordComponent")
public record Annotated(byte[] bytes, String extension, boolean whole) {

  /** The copy of one file that could be read; one that cannot be kept is built anew. */
  static Annotated of(MailedFile file, Grid grid, List<Note> notes, Words words) {
    try {
      if (grid.format() == Format.XLSX) {
        return new Annotated(XlsxCopy.of(file.bytes(), notes, words), extension(file), true);
      }
      if (grid.format() == Format.XLS) {
        return new Annotated(XlsCopy.of(file.bytes(), notes, words), ".xls", true);
      }
    } catch (RuntimeException | StackOverflowError e) {
      // Whatever an odd package brings up, its values can be handed back.
      return new Annotated(RebuiltCopy.of(grid.sheets(), notes, words), ".xlsx", false);
    }
    return new Annotated(RebuiltCopy.of(grid.sheets(), notes, words), ".xlsx", false);
  }

  /** A workbook of the sheets of several text files that are one return. */
  static Annotated together(List<Grid> files, List<Note> notes, Words words) {
    return new Annotated(
        RebuiltCopy.of(files.stream().flatMap(f -> f.sheets().stream()).toList(), notes, words),
        ".xlsx",
        false);
  }

  private static String extension(MailedFile file) {
    return file.file().toLowerCase(java.util.Locale.ROOT).endsWith(".xlsm") ? ".xlsm" : ".xlsx";
  }
}
