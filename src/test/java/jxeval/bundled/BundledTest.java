package jxeval.bundled;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BundledTest {
  static List<String> files() throws IOException, URISyntaxException {
    Path folder =
        Path.of(Bundled.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(folder.resolve("jxeval"))) {
      return files
          .filter(f -> Files.isRegularFile(f) && !f.toString().endsWith(".class"))
          .map(f -> folder.relativize(f).toString().replace('\\', '/'))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void theBuildKeepsEachTextAsItsFileHasIt(String name) {
    assertEquals(Bundled.file(name).orElseThrow(), Kept.text(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"jxeval/text/cli.fr.properties", "jxeval/bundled/Kept"})
  void whatTheProgramHasNotIsEmpty(String name) {
    assertEquals(Optional.empty(), Bundled.text(name));
  }

  @Test
  void aTextThatTheBuildDidNotKeepIsThatOfItsFile() {
    assertEquals("7.txt\n", Bundled.text("jxeval/bundled/7.txt").orElseThrow());
  }
}
