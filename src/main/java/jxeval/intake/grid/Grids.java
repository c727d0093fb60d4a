package jxeval.intake.grid;

import java.util.List;
import jxeval.check.FileRule;
import jxeval.check.Finding;
import jxeval.model.CellRef;

/** Reads the bytes of one mailed file. */
public final class Grids {
  private Grids() {}

  /**
   * The grid that a file holds; whatever the bytes are, the answer is a grid or findings.
   *
   * @param file path relative to the year folder
   */
  public static Grid read(String file, byte[] bytes, Limits limits) {
    return new Grid(
        file, null, List.of(), List.of(Finding.of(FileRule.F101, CellRef.file(file), null)));
  }
}
