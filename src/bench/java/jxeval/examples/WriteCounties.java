package jxeval.examples;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import jxeval.scheme.Scheme;
import jxeval.scheme.load.SchemeLoader;

/**
 * Writes the year folders of many counties, each with its own firms, people and figures from its
 * own seed: 100 are a province, 2843 the nation; and a list of them for {@code monthly --folders}.
 *
 * <p>{@code WriteCounties TARGETS FOLDER COUNTIES MONTHS [SMALL|BUSY|FULL]}
 */
final class WriteCounties {
  private WriteCounties() {}

  public static void main(String[] args) throws Exception {
    byte[] targets = Files.readAllBytes(Path.of(args[0]));
    Scheme scheme =
        Objects.requireNonNull(SchemeLoader.load("targets-2021.yaml", targets, List.of()).scheme());
    Path folder = Path.of(args[1]).toAbsolutePath();
    int counties = Integer.parseInt(args[2]);
    int months = Integer.parseInt(args[3]);
    Size size = args.length > 4 ? Size.valueOf(args[4]) : Size.SMALL;
    List<Path> years =
        IntStream.rangeClosed(1, counties)
            .mapToObj(n -> folder.resolve("county-%04d/2021".formatted(n)))
            .toList();
    for (int n = 0; n < counties; n++) {
      Path year = years.get(n);
      if (!Files.exists(year.resolve("targets-2021.yaml"))) {
        ExampleYear.write(year, scheme, 20210101L + n, months, size);
        Files.write(year.resolve("targets-2021.yaml"), targets);
      }
    }
    Files.write(
        folder.resolve("folders-" + counties + ".txt"),
        years.stream().map(Path::toString).toList());
  }
}
