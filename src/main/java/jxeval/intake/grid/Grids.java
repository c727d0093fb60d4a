package jxeval.intake.grid;

import java.util.List;
import java.util.function.Consumer;
import jxeval.check.FileRule;
import jxeval.model.CellRef;
import org.jspecify.annotations.Nullable;

/** Reads the bytes of one mailed file. */
public final class Grids {
  private Grids() {}

  /**
   * The grid that a file holds; whatever the bytes are, the answer is a grid or findings.
   *
   * @param file path relative to the year folder
   */
  public static Grid read(String file, byte[] bytes, Limits limits) {
    return read(file, bytes, limits, anything -> {});
  }

  /**
   * The same, showing what no refusal foresaw.
   *
   * @param unforeseen is handed every error that a broken file drew from the code that reads it
   */
  static Grid read(String file, byte[] bytes, Limits limits, Consumer<Throwable> unforeseen) {
    Reading reading = new Reading(file, limits);
    @Nullable Format format = null;
    try {
      if (bytes.length > limits.fileBytes()) {
        throw Refusal.overLimit(FileRule.F110, bytes.length, limits.fileBytes());
      }
      Content content = Content.of(bytes, reading);
      format = content.format();
      List<Sheet> sheets = content.sheets();
      Disguise.tell(format, reading);
      return new Grid(file, format, sheets, reading.findings());
    } catch (Refusal refusal) {
      return refused(file, format, refusal);
    } catch (Throwable anything) {
      unforeseen.accept(anything);
      return refused(file, format, new Refusal(FileRule.F160, null));
    }
  }

  /** One clear error; what was noted on the way to it no longer matters. */
  private static Grid refused(String file, @Nullable Format format, Refusal refusal) {
    return new Grid(file, format, List.of(), List.of(refusal.at(CellRef.file(file))));
  }
}
