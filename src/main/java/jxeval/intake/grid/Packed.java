package jxeval.intake.grid;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A small part as it lies deflated in a zip; equal to another where reading both is the same. */
final class Packed {
  private static final int LONGEST = 1 << 15;

  private final String name;
  private final Limits limits;
  private final long size;
  private final long crc;
  private final byte[] bytes;

  private Packed(String name, Limits limits, long size, long crc, byte[] bytes) {
    this.name = name;
    this.limits = limits;
    this.size = size;
    this.crc = crc;
    this.bytes = bytes;
  }

  /** The part of an entry, or null when it is long, packed or not. */
  static @Nullable Packed of(String name, ZipDirectory.Entry entry, byte[] zip, Limits limits) {
    return Math.max(entry.size(), entry.to() - entry.from()) > LONGEST
        ? null
        : new Packed(
            name,
            limits,
            entry.size(),
            entry.crc(),
            Arrays.copyOfRange(zip, entry.from(), entry.to()));
  }

  /** Bytes that come out of it. */
  long size() {
    return size;
  }

  /** Limits are the same where they are the same object, as they are within a run. */
  @Override
  @SuppressWarnings("ReferenceEquality")
  public boolean equals(@Nullable Object other) {
    return other instanceof Packed packed
        && crc == packed.crc
        && size == packed.size
        && limits == packed.limits
        && name.equals(packed.name)
        && Arrays.equals(bytes, packed.bytes);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(crc);
  }
}
