package jxeval.examples;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jxeval.scheme.load.Loaded;
import jxeval.scheme.load.SchemeLoader;

/** Writes examples/2021 anew: run its main from the repository's root. */
final class WriteExamples {
  private WriteExamples() {}

  public static void main(String[] args) throws Exception {
    Path targets = Path.of("targets-2021.yaml");
    Loaded loaded = SchemeLoader.load("targets-2021.yaml", Files.readAllBytes(targets), List.of());
    loaded
        .findings()
        .forEach(
            f ->
                System.err.println(
                    f.rule().code() + " " + f.at() + " " + f.found() + " " + f.args()));
    if (loaded.scheme() != null) {
      ExampleYear.write(Path.of("examples/2021"), loaded.scheme());
      Files.writeString(
          Path.of("examples/2021/targets-2021.yaml"),
          Files.readString(targets).replaceFirst("schema=", "schema=../../"));
    }
  }
}
