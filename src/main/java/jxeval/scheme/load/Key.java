package jxeval.scheme.load;

/** A key of a block. */
record Key<T>(String name, Shape<T> shape, Need need) {

  /** Whether the block can do without it. */
  enum Need {
    OPTIONAL,
    /** It must stand there, but may be empty. */
    PRESENT,
    REQUIRED
  }

  static <T> Key<T> of(String name, Shape<T> shape) {
    return new Key<>(name, shape, Need.OPTIONAL);
  }

  static <T> Key<T> present(String name, Shape<T> shape) {
    return new Key<>(name, shape, Need.PRESENT);
  }

  static <T> Key<T> required(String name, Shape<T> shape) {
    return new Key<>(name, shape, Need.REQUIRED);
  }
}
