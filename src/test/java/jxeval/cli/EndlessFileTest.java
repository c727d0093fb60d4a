package jxeval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files without an end, or far larger than any of their kind, are not waited for. */
class EndlessFileTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "scheme check --folder $ --targets /dev/zero",
        "monthly --month 2021-05 --folder $ --with /dev/zero",
        "monthly --month 2021-05 --folder $ --template /dev/zero",
        "monthly --month 2021-05 --folders /dev/zero",
        "scheme coverage --folder $ --opinion /dev/zero",
        "scheme new-year 2022 --from /dev/zero --out $/next",
        "init $/new --targets /dev/zero"
      })
  void a_device_is_not_read(String line) throws IOException {
    SmallYear.in(folder);
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    String[] args = line.replace("$", folder.toString()).split(" ");
    assertEquals(4, Main.run(said, said, Map.of("LANG", "en"), args));
    assertEquals("cannot read /dev/zero\n", said.toString(StandardCharsets.UTF_8));
  }

  @Test
  void a_file_of_64_MiB_is_read_and_a_byte_more_is_not() throws IOException {
    Path file = folder.resolve("a.yaml");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(64 << 20);
      assertEquals(64 << 20, WholeFile.bytes(file).length);
      sparse.setLength((64 << 20) + 1);
    }
    assertThrows(IOException.class, () -> WholeFile.bytes(file));
  }
}
