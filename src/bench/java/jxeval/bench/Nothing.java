package jxeval.bench;

/** What Java takes to start and end. */
final class Nothing {
  private Nothing() {}

  public static void main(String[] args) {}
}
