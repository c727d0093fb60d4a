package jxeval.examples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jxeval.scheme.Scheme;
import jxeval.scheme.load.SchemeLoader;
import org.junit.jupiter.api.Test;

class ExamplesTest {
  private static final Path TARGETS = Path.of("targets-2021.yaml");
  private static final Path YEAR = Path.of("examples/2021");

  @Test
  void the_example_year_is_what_its_generator_writes() throws IOException {
    Scheme scheme =
        SchemeLoader.load("targets-2021.yaml", Files.readAllBytes(TARGETS), List.of()).scheme();
    assertNotNull(scheme);
    Map<String, byte[]> made = ExampleYear.of(scheme);
    Map<String, byte[]> kept = new TreeMap<>();
    for (String part : List.of("returns", "ledgers")) {
      try (Stream<Path> files = Files.walk(YEAR.resolve(part))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          kept.put(YEAR.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
      }
    }
    assertEquals(made.keySet(), kept.keySet());
    made.forEach((file, bytes) -> assertArrayEquals(bytes, kept.get(file), file));
    assertTrue(kept.values().stream().mapToInt(b -> b.length).sum() < 6_000_000);
  }
}
