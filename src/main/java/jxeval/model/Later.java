package jxeval.model;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for, and kept. */
public final class Later<T> {
  private final Supplier<T> making;
  private @Nullable T made;

  private Later(Supplier<T> making) {
    this.making = making;
  }

  public static <T> Later<T> of(Supplier<T> making) {
    return new Later<>(making);
  }

  /** The value; threads that ask together get the same. */
  public synchronized T get() {
    T value = made == null ? making.get() : made;
    made = value;
    return value;
  }
}
