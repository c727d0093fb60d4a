package jxeval.intake.grid;

/** Any bytes as a mailed file, for fuzzing led by coverage: {@code src/test/scripts/fuzz.sh}. */
public final class ReaderFuzz {
  private ReaderFuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    SoundGrid.read(name(bytes), bytes, "fuzzed");
  }

  private static String name(byte[] bytes) {
    return switch (bytes.length == 0 ? 0 : bytes[0]) {
      case 'P' -> "a.xlsx";
      case '<', (byte) 0xd0 -> "a.xls";
      default -> "a.csv";
    };
  }
}
