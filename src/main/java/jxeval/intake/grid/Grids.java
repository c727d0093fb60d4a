package jxeval.intake.grid;

import java.util.List;
import java.util.function.Consumer;
import jxeval.check.FileRule;
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
    List<Sheet> sheets = List.of();
    try {
      if (bytes.length > limits.fileBytes()) {
        throw Refusal.overLimit(FileRule.F110, bytes.length, limits.fileBytes());
      }
      Content content = Content.of(bytes, reading);
      format = content.format();
      sheets = content.sheets();
      Disguise.tell(format, reading);
    } catch (Refusal refusal) {
      reading.tell(refusal);
    } catch (Throwable anything) {
      unforeseen.accept(anything);
      reading.tell(FileRule.F160, null);
    }
    return new Grid(file, format, sheets, reading.findings());
  }
}
