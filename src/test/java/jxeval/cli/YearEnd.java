package jxeval.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The commands of the half year and the year's end on the example year with its rulings. */
final class YearEnd {
  static final Path EXAMPLE = Path.of("examples", "2021");
  static final Path RULINGS = Path.of("examples", "year-end-2021.yaml");

  private final Path out;

  YearEnd(Path out) {
    this.out = out;
  }

  /** What a command line gives. */
  record Ran(int exit, String said) {}

  /** Runs a command with the rulings, its output below the folder. */
  Ran run(String command, String... more) {
    List<String> args = new ArrayList<>(List.of(command, "--folder", EXAMPLE.toString()));
    args.addAll(List.of("--with", RULINGS.toString(), "--out", out.toString(), "--lang", "zh"));
    args.addAll(Arrays.asList(more));
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int exit = Main.run(said, said, Map.of(), args.toArray(new String[0]));
    return new Ran(exit, said.toString(StandardCharsets.UTF_8));
  }

  byte[] file(String path) throws IOException {
    return Files.readAllBytes(out.resolve(path));
  }
}
