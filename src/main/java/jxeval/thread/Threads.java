package jxeval.thread;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Does things side by side: the caller's own thread, and helpers that take what it has not begun.
 * What comes out, and what is thrown, is the same with any number of threads.
 */
public final class Threads {
  /** The caller's own, without a helper. */
  public static final Threads ONE = new Threads(1);

  private final int count;
  private final Executor helpers;

  /**
   * Threads that are started when there is something to do.
   *
   * @param count the caller's own included, at least 1
   */
  public Threads(int count) {
    this.count = count;
    this.helpers = count == 1 ? task -> {} : pool(count - 1);
  }

  /** Helpers that leave when nothing comes, and that no end of the program waits for. */
  private static Executor pool(int count) {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            count, count, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Threads::helper);
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }

  private static Thread helper(Runnable work) {
    Thread thread = new Thread(work, "helper");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * What is made of each, in their order; what is thrown for the first that fails. The caller goes
   * through them from the first, helpers from the last, so that a great one at the end is not begun
   * when all else is done.
   */
  public <T, R> List<R> each(List<T> things, Function<T, R> work) {
    if (Math.min(count, things.size()) < 2) {
      List<R> made = new ArrayList<>();
      for (T thing : things) {
        made.add(work.apply(thing));
      }
      return Collections.unmodifiableList(made);
    }
    List<FutureTask<R>> tasks = new ArrayList<>();
    things.forEach(t -> tasks.add(new FutureTask<>(() -> work.apply(t))));
    for (int i = tasks.size() - 1; i > 0; i--) {
      helpers.execute(tasks.get(i));
    }
    tasks.forEach(FutureTask::run);
    return tasks.stream().map(Threads::made).toList();
  }

  /** Something to be made beside what the caller does next, at the latest when it is asked for. */
  public <T> Supplier<T> beside(Supplier<T> work) {
    FutureTask<T> task = new FutureTask<>(work::get);
    helpers.execute(task);
    return () -> {
      task.run();
      return made(task);
    };
  }

  private static <T> T made(FutureTask<T> task) {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      if (e.getCause() instanceof Error fault) {
        throw fault;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
