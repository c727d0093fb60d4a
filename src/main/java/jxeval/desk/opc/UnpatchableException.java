package jxeval.desk.opc;

import java.io.Serial;

/** A package that is built so that it cannot be changed at a few places alone. */
public final class UnpatchableException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  public UnpatchableException(String why) {
    super(why);
  }
}
