package jxeval.scheme.load;

/** A file as it was read: its name as given, and its bytes. */
public final class NamedBytes {
  private final String name;
  private final byte[] bytes;

  public NamedBytes(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes.clone();
  }

  public String name() {
    return name;
  }

  byte[] bytes() {
    return bytes;
  }
}
