package jxeval.cli;

import java.nio.file.Path;
import jxeval.output.disk.LockedException;
import jxeval.output.disk.OutputException;
import jxeval.output.disk.OutputSet;
import jxeval.output.disk.Recovery;
import jxeval.output.disk.RunLock;
import jxeval.output.xlsx.WorkbookWriter;
import jxeval.report.table.Workbook;

/** Writes a workbook beside the publications, one that answers a question. */
final class Aside {
  private Aside() {}

  /**
   * Writes it whole or not at all.
   *
   * @param folder of the set, below the output folder
   */
  static void write(Path out, String folder, String file, Workbook workbook, Console console) {
    try (RunLock lock = RunLock.of(out, Run.name())) {
      Recovery.settle(out);
      OutputSet set = OutputSet.in(out.resolve(folder));
      set.with(file, WorkbookWriter.write(workbook));
      set.write();
    } catch (LockedException e) {
      throw new Halt(Exit.HELD, e.message(console.words()));
    } catch (OutputException e) {
      throw new Halt(Exit.UNREADABLE, e.message(console.words()));
    }
  }
}
