package jxeval.intake;

import java.util.List;
import java.util.function.Supplier;
import jxeval.thread.Threads;

/** Runs many tasks on several threads, and tells how far it has come. */
public final class Batch {
  private final Progress progress;
  private final int of;
  private int done;

  private Batch(Progress progress, int of) {
    this.progress = progress;
    this.of = of;
  }

  /**
   * Runs them all; results come in the order of the tasks.
   *
   * @param jobs threads
   * @param progress told after each
   */
  public static <T> List<T> run(List<Supplier<T>> tasks, int jobs, Progress progress) {
    return new Threads(Math.min(jobs, Math.max(1, tasks.size())))
        .each(tasks, new Batch(progress, tasks.size())::counted);
  }

  private <T> T counted(Supplier<T> task) {
    T result = task.get();
    synchronized (this) {
      progress.read(++done, of);
    }
    return result;
  }
}
