package jxeval.output.ooxml;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class FixedZipTest {
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** In the order packed. */
  private static Map<String, byte[]> contents() {
    byte[] noise = new byte[100_000];
    new Random(5).nextBytes(noise);
    Map<String, byte[]> contents = new LinkedHashMap<>();
    contents.put("[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8));
    contents.put("a/noise.bin", noise);
    contents.put(
        "a/text.xml", "<c r=\"A1\" s=\"1\"/>".repeat(50_000).getBytes(StandardCharsets.UTF_8));
    contents.put("b/空.xml", new byte[0]);
    return contents;
  }

  @Test
  void an_archive_has_the_bytes_that_java_writes_for_its_files_in_order() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : contents().entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(TIME);
        out.putNextEntry(entry);
        out.write(file.getValue());
        out.closeEntry();
      }
    }
    assertArrayEquals(bytes.toByteArray(), FixedZip.of(contents()));
  }

  @Test
  void the_content_types_come_first_and_the_rest_by_name_whatever_the_order_given() {
    List<String> names = new ArrayList<>(contents().keySet());
    Map<String, byte[]> backwards = new LinkedHashMap<>();
    for (int i = names.size() - 1; i >= 0; i--) {
      backwards.put(names.get(i), contents().get(names.get(i)));
    }
    assertArrayEquals(FixedZip.of(contents()), FixedZip.of(backwards));
  }

  @Test
  void an_archive_packed_anew_holds_the_same_files() throws IOException {
    byte[] packed = FixedZip.of(contents());
    assertArrayEquals(packed, FixedZip.of(packed));
    List<String> names = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(packed))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName());
        assertEquals(TIME, entry.getTimeLocal());
        assertArrayEquals(contents().get(entry.getName()), in.readAllBytes());
      }
    }
    assertEquals(List.copyOf(contents().keySet()), names);
  }
}
