package jxeval.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThreadsTest {
  private static final List<Integer> NUMBERS = IntStream.range(0, 40).boxed().toList();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 64})
  void what_is_made_comes_in_the_order_of_the_things(int count) {
    Threads threads = new Threads(count);
    List<Integer> squares = NUMBERS.stream().map(n -> n * n).toList();
    assertEquals(squares, threads.each(NUMBERS, n -> n * n));
    assertEquals(List.of(), threads.each(List.<Integer>of(), n -> n * n));
    assertEquals("beside", threads.beside(() -> "beside").get());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 64})
  void what_is_done_beside_may_have_something_done_beside_it(int count) {
    Threads threads = new Threads(count);
    List<Integer> sums =
        threads.each(NUMBERS, n -> n + threads.beside(() -> square(threads, n)).get());
    assertEquals(NUMBERS.stream().map(n -> n + n * n).toList(), sums);
  }

  private static int square(Threads threads, int n) {
    return threads.each(List.of(n), m -> m * m).get(0);
  }

  @Test
  void one_thread_is_the_callers_own() {
    Set<Thread> seen = ConcurrentHashMap.newKeySet();
    Threads.ONE.each(NUMBERS, n -> seen.add(Thread.currentThread()));
    seen.add(Threads.ONE.beside(Thread::currentThread).get());
    assertEquals(Set.of(Thread.currentThread()), seen);
  }

  @Test
  void two_threads_work_at_the_same_time() {
    CyclicBarrier meeting = new CyclicBarrier(2);
    List<Integer> arrived = new Threads(2).each(List.of(1, 2), n -> await(meeting));
    assertEquals(1, arrived.get(0) + arrived.get(1));
    Supplier<Thread> beside = new Threads(2).beside(() -> met(meeting));
    assertNotEquals(met(meeting), beside.get());
  }

  private static Thread met(CyclicBarrier meeting) {
    await(meeting);
    return Thread.currentThread();
  }

  private static int await(CyclicBarrier meeting) {
    try {
      return meeting.await();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 64})
  void what_is_thrown_for_the_first_that_fails_comes_out_as_it_is(int count) {
    Threads threads = new Threads(count);
    RuntimeException fault = new IllegalArgumentException("7");
    assertSame(
        fault,
        assertThrows(RuntimeException.class, () -> threads.each(NUMBERS, n -> at7(n, fault))));
    Supplier<Integer> beside = threads.beside(() -> at7(7, fault));
    assertSame(fault, assertThrows(RuntimeException.class, beside::get));
    Error error = new StackOverflowError();
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
  void there_is_always_a_thread() {
    assertThrows(IllegalArgumentException.class, () -> new Threads(0));
  }
}
