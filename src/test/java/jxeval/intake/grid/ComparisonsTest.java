package jxeval.intake.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jxeval.model.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** The build writes out how records compare: as Java would, and of all of them. */
class ComparisonsTest {
  /** The same components, compared by Java. */
  private record Twin(
      String name, boolean encrypted, int method, long crc, long size, int from, int to) {}

  static IntStream seeds() {
    return IntStream.range(0, 50);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_record_hashes_and_compares_as_java_has_it(int seed) {
    Random random = new Random(seed);
    Twin twin = new Twin("a" + seed, seed % 2 == 0, seed, random.nextLong(), seed, -seed, 7);
    ZipDirectory.Entry entry = entry(twin);
    assertEquals(twin.hashCode(), entry.hashCode());
    assertEquals(entry, entry(twin));
    assertNotEquals(entry, twin);
    assertNotEquals(null, entry);
    int at = random.nextInt(7);
    Twin other =
        new Twin(
            at == 0 ? "b" : twin.name,
            (at == 1) != twin.encrypted,
            at == 2 ? seed + 1 : seed,
            at == 3 ? ~twin.crc : twin.crc,
            at == 4 ? seed + (1L << 32) : seed,
            at == 5 ? 1 : -seed,
            at == 6 ? 8 : 7);
    assertNotEquals(entry, entry(other));
  }

  private static ZipDirectory.Entry entry(Twin twin) {
    return new ZipDirectory.Entry(
        twin.name, twin.encrypted, twin.method, twin.crc, twin.size, twin.from, twin.to);
  }

  @Test
  void java_puts_no_comparison_together_and_makes_no_class_of_a_lambda()
      throws IOException, URISyntaxException {
    URI classes = Row.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    try (Stream<Path> files = Files.walk(Path.of(classes))) {
      assertEquals(
          List.of(),
          files
              .filter(f -> f.toString().endsWith(".class"))
              .flatMap(ComparisonsTest::putTogether)
              .toList());
    }
  }

  private static Stream<String> putTogether(Path file) {
    ClassNode node = new ClassNode();
    try {
      new ClassReader(Files.readAllBytes(file)).accept(node, 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return node.methods.stream()
        .filter(m -> !m.name.equals("toString") && isLinkedAtRunTime(m))
        .map(m -> node.name + "." + m.name);
  }

  private static boolean isLinkedAtRunTime(MethodNode method) {
    for (AbstractInsnNode at : method.instructions) {
      if (at.getType() == AbstractInsnNode.INVOKE_DYNAMIC_INSN) {
        return true;
      }
    }
    return false;
  }
}
