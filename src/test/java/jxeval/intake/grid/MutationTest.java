package jxeval.intake.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import jxeval.check.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files damaged at random: whatever comes of it is a grid within the limits or findings, and never
 * another table without a finding where a checksum guards the content. {@code
 * -Djxeval.mutants=1000000} makes more of them.
 */
class MutationTest {
  private static final int MUTANTS = Integer.getInteger("jxeval.mutants", 10_000) / 8;
  private static final Limits LIMITS = Limits.STANDARD;

  @ParameterizedTest
  @ValueSource(strings = {"a.xlsx", "b.xlsx", "a.xls", "a.csv", "gb.csv", "a.html", "a.xml"})
  void aDamagedFileIsReadOrRefused(String file) {
    damage(file, good(file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xl/workbook.xml",
        "xl/styles.xml",
        "xl/sharedStrings.xml",
        "xl/worksheets/sheet1.xml",
        "xl/_rels/workbook.xml.rels",
        "[Content_Types].xml"
      })
  void aDamagedPartIsReadOrRefused(String part) {
    Random random = new Random(part.hashCode());
    byte[] good = java.util.Objects.requireNonNull(HostileContainers.good().parts().get(part));
    for (int i = 0; i < MUTANTS / 4; i++) {
      SoundGrid.read(
          "a.xlsx",
          HostileContainers.good().part(part, mutant(good, random)).bytes(),
          part + " mutant " + i);
    }
  }

  private static void damage(String file, byte[] good) {
    Random random = new Random(file.hashCode());
    List<Sheet> original = Grids.read(file, good, LIMITS).sheets();
    Map<String, Integer> outcomes = new TreeMap<>();
    for (int i = 0; i < MUTANTS; i++) {
      String name = file + " mutant " + i;
      Grid grid = SoundGrid.read(file, mutant(good, random), name);
      if (file.endsWith(".xlsx") && grid.findings().isEmpty()) {
        assertEquals(original, grid.sheets(), name);
      }
      outcomes.merge(firstError(grid), 1, Integer::sum);
    }
    assertTrue(outcomes.size() > 1, outcomes::toString);
  }

  /** The code of its first error, or nothing when it is readable. */
  private static String firstError(Grid grid) {
    return grid.findings().stream()
        .filter(Finding::isError)
        .map(finding -> finding.rule().code())
        .findFirst()
        .orElse("");
  }

  /** One to four times: a flipped bit, a random byte, a repeated or removed piece, a cut. */
  private static byte[] mutant(byte[] good, Random random) {
    byte[] bytes = good.clone();
    for (int i = random.nextInt(4); i >= 0 && bytes.length > 1; i--) {
      int at = random.nextInt(bytes.length);
      int length = Math.min(1 + random.nextInt(64), bytes.length - at);
      switch (random.nextInt(6)) {
        case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        case 1 -> bytes[at] = (byte) random.nextInt(256);
        case 2 -> bytes = spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, at + length));
        case 3 -> bytes = spliced(bytes, at, at + length, new byte[0]);
        case 4 -> {
          byte[] noise = new byte[length];
          random.nextBytes(noise);
          bytes = spliced(bytes, at, at + length, noise);
        }
        default -> bytes = random.nextInt(4) == 0 ? Arrays.copyOf(bytes, at) : bytes;
      }
    }
    return bytes;
  }

  private static byte[] spliced(byte[] bytes, int from, int to, byte[] piece) {
    byte[] spliced = new byte[bytes.length - (to - from) + piece.length];
    System.arraycopy(bytes, 0, spliced, 0, from);
    System.arraycopy(piece, 0, spliced, from, piece.length);
    System.arraycopy(bytes, to, spliced, from + piece.length, bytes.length - to);
    return spliced;
  }

  private static byte[] good(String file) {
    String table = "项目名称,签约日期,本月实际进资(万元)\n\"香料\"\"一期\"\"\",2021-05-03,1200.5\n合计,,1200.5\n";
    return switch (file) {
      case "a.xlsx" -> HostileContainers.good().bytes();
      case "b.xlsx" -> HostileContainers.stored(HostileContainers.good());
      case "a.xls" ->
          HostileBiff.good()
              .record(0x204, BiffFile.cell(5, 0, 0), BiffFile.text("标签"))
              .record(0xbd, (short) 6, (short) 0, (short) 0, 0x40, (short) 0, 0x41, (short) 1)
              .formula(7, 0, new byte[] {0, 0, 0, 0, 0, 0, -1, -1})
              .record(0x207, BiffFile.text("结果"))
              .record(0xe5, (short) 1, (short) 0, (short) 1, (short) 0, (short) 0)
              .bytes();
      case "a.csv" -> table.getBytes(StandardCharsets.UTF_8);
      case "gb.csv" -> table.getBytes(Charset.forName("GB18030"));
      case "a.html" ->
          ("<html><meta charset=utf-8><table><caption>招工</caption><tr><th colspan=2>表"
                  + "<tr><td rowspan=2>a &amp; b<td x:num=\"1.25\">1.3<tr><td>c</table></html>")
              .getBytes(StandardCharsets.UTF_8);
      default ->
          ("<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'"
                  + " xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'><Styles><Style"
                  + " ss:ID='d'><NumberFormat ss:Format='Short Date'/></Style></Styles><Worksheet"
                  + " ss:Name='招工'><Table><Row ss:Index='2'><Cell ss:MergeAcross='1'><Data"
                  + " ss:Type='String'>甲</Data></Cell><Cell ss:StyleID='d'><Data"
                  + " ss:Type='Number'>44319</Data></Cell></Row></Table></Worksheet></Workbook>")
              .getBytes(StandardCharsets.UTF_8);
    };
  }
}
