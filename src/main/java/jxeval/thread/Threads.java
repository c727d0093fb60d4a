package jxeval.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Works on several things side by side; what comes out, and what is thrown, is the same as one
 * after another.
 *
 * @param count threads at most, at least 1; of one thread, the caller's own works alone
 */
public record Threads(int count) {
  /** The caller's own. */
  public static final Threads ONE = new Threads(1);

  public Threads {
    if (count < 1) {
      throw new IllegalArgumentException("threads: " + count);
    }
  }

  /** What is made of each, in their order. */
  public <T, R> List<R> each(List<T> things, Function<T, R> work) {
    if (count == 1 || things.size() < 2) {
      return things.stream().map(work).toList();
    }
    ExecutorService pool = Executors.newFixedThreadPool(Math.min(count, things.size()));
    try {
      List<Future<R>> begun = new ArrayList<>();
      for (T thing : things) {
        begun.add(pool.submit(() -> work.apply(thing)));
      }
      List<R> made = new ArrayList<>();
      for (Future<R> one : begun) {
        made.add(awaited(one));
      }
      return made;
    } finally {
      pool.shutdownNow();
    }
  }

  /** What two come to together; the caller's own thread makes the first. */
  public <A, B, R> R both(Supplier<A> first, Supplier<B> second, BiFunction<A, B, R> together) {
    if (count == 1) {
      return together.apply(first.get(), second.get());
    }
    ExecutorService beside = Executors.newSingleThreadExecutor();
    try {
      Future<B> other = beside.submit(second::get);
      return together.apply(first.get(), awaited(other));
    } finally {
      beside.shutdownNow();
    }
  }

  private static <T> T awaited(Future<T> result) {
    try {
      return result.get();
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
