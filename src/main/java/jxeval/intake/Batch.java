package jxeval.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs many tasks on several threads; results come in the order of the tasks. */
public final class Batch {
  private final Progress progress;
  private final int of;
  private int done;

  private Batch(Progress progress, int of) {
    this.progress = progress;
    this.of = of;
  }

  /**
   * Runs them all.
   *
   * @param jobs threads
   * @param progress told after each
   */
  public static <T> List<T> run(List<Callable<T>> tasks, int jobs, Progress progress) {
    Batch batch = new Batch(progress, tasks.size());
    ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, jobs));
    try {
      List<Future<T>> running = new ArrayList<>();
      for (Callable<T> task : tasks) {
        running.add(threads.submit(() -> batch.counted(task)));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> result : running) {
        results.add(result.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private <T> T counted(Callable<T> task) throws Exception {
    T result = task.call();
    synchronized (this) {
      progress.read(++done, of);
    }
    return result;
  }
}
