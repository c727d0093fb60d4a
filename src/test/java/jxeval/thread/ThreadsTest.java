package jxeval.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThreadsTest {
  private static final List<Integer> NUMBERS = IntStream.range(0, 40).boxed().toList();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 64})
  void what_is_made_comes_in_the_order_of_the_things(int count) {
    List<Integer> expected = NUMBERS.stream().map(n -> n * n).toList();
    assertEquals(expected, new Threads(count).each(NUMBERS, n -> n * n));
    assertEquals("ab", new Threads(count).both(() -> "a", () -> "b", String::concat));
  }

  @Test
  void one_thread_is_the_callers_own() {
    Set<Thread> seen = ConcurrentHashMap.newKeySet();
    Threads.ONE.each(NUMBERS, n -> seen.add(Thread.currentThread()));
    Threads.ONE.both(Thread::currentThread, Thread::currentThread, (a, b) -> seen.add(b));
    assertEquals(Set.of(Thread.currentThread()), seen);
  }

  @Test
  void two_threads_work_at_the_same_time() {
    CyclicBarrier together = new CyclicBarrier(2);
    List<Integer> met = new Threads(2).each(List.of(1, 2), n -> await(together));
    assertEquals(1, met.get(0) + met.get(1));
    assertNotEquals(
        Thread.currentThread(),
        new Threads(2).both(() -> await(together), () -> by(together), (a, b) -> b));
  }

  private static Thread by(CyclicBarrier together) {
    await(together);
    return Thread.currentThread();
  }

  private static int await(CyclicBarrier together) {
    try {
      return together.await();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 64})
  void what_is_thrown_first_in_order_comes_out_as_it_is(int count) {
    Threads threads = new Threads(count);
    RuntimeException fault = new IllegalArgumentException("7");
    Error error = new StackOverflowError();
    assertSame(
        fault,
        assertThrows(RuntimeException.class, () -> threads.each(NUMBERS, n -> at7(n, fault))));
    assertSame(
        fault,
        assertThrows(
            RuntimeException.class, () -> threads.both(() -> 1, () -> at7(7, fault), (a, b) -> a)));
    assertSame(error, assertThrows(Error.class, () -> threads.each(NUMBERS, n -> fails(error))));
  }

  private static int at7(int n, RuntimeException fault) {
    if (n == 7) {
      throw fault;
    }
    if (n > 7) {
      throw new IllegalStateException("later");
    }
    return n;
  }

  private static int fails(Error error) {
    throw error;
  }

  @Test
  void a_caller_that_is_interrupted_ends_and_stays_interrupted() {
    Thread.currentThread().interrupt();
    assertThrows(IllegalStateException.class, () -> new Threads(2).each(NUMBERS, n -> n));
    assertTrue(Thread.interrupted());
  }

  @Test
  void there_is_always_a_thread() {
    assertThrows(IllegalArgumentException.class, () -> new Threads(0));
  }
}
