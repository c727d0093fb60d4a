package jxeval.intake.grid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads every hostile file by itself and tells which took longest and how much memory all took; run
 * by {@code src/test/scripts/worst.sh}.
 */
final class WorstFiles {
  private static final int SHOWN = 5;

  private WorstFiles() {}

  private record Read(String name, long millis) {}

  /** Ends with 1 when a file took longer than so many seconds or memory passed so many MiB. */
  public static void main(String[] limits) throws IOException {
    List<Read> all = new ArrayList<>();
    Stream.of(HostileContainers.all(), HostileSheets.all(), HostileBiff.all(), HostileTexts.all())
        .flatMap(s -> s)
        .forEach(hostile -> all.add(read(hostile)));
    all.sort(Comparator.comparingLong(Read::millis).reversed());
    all.stream().limit(SHOWN).forEach(r -> System.out.println(r.millis + " ms  " + r.name));
    long peak = peakMebibytes();
    System.out.println(all.size() + " files, at most " + peak + " MiB");
    boolean slow = all.get(0).millis > Long.parseLong(limits[0]) * 1_000;
    System.exit(slow || peak > Long.parseLong(limits[1]) ? 1 : 0);
  }

  private static Read read(Hostile hostile) {
    byte[] content = hostile.content().get();
    long start = System.nanoTime();
    Grids.read(hostile.file(), content, Limits.STANDARD);
    return new Read(hostile.name(), (System.nanoTime() - start) / 1_000_000);
  }

  private static long peakMebibytes() throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
      if (line.startsWith("VmHWM:")) {
        return Long.parseLong(line.replaceAll("\\D", "")) / 1_024;
      }
    }
    return 0;
  }
}
