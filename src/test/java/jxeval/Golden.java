package jxeval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Approved texts under src/test/resources/golden. {@code -Dgolden=update} rewrites them, never
 * where the variable CI is set; the difference is to be read before it is committed.
 */
public final class Golden {
  private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

  private Golden() {}

  /** Holds a text against the approved one of that name. */
  public static void assertMatches(String name, String actual) throws IOException {
    Path approved = FOLDER.resolve(name);
    if ("update".equals(System.getProperty("golden"))) {
      if (System.getenv("CI") != null) {
        fail("approved texts are not rewritten in continuous integration");
      }
      Files.createDirectories(FOLDER);
      Files.writeString(approved, actual);
    }
    assertEquals(Files.readString(approved), actual, name);
  }
}
