package jxeval.desk.note;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import jxeval.intake.grid.Grid;
import jxeval.intake.grid.Limits;
import jxeval.intake.grid.MailedFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a file that can be read is built like, its copy can be read and says the same. */
class OddPackagesTest {
  private static final List<Note> NOTES =
      List.of(
          new Note("企业招工", "B2", true, "错误", "C312", "不是数字", "约500", "", "改填"),
          new Note("企业招工", "C2", false, "警告", "C301", "没有填", "", "", "补填"),
          new Note(null, null, true, "错误", "F101", "整个文件", "", "", "重报"));

  static IntStream seeds() {
    return IntStream.range(0, 12);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_copy_of_a_damaged_package_says_what_the_package_says(int seed) {
    Random random = new Random(seed);
    Map<String, String> parts = Office.parts(Office.faulty().xlsx());
    for (int i = 0; i < 25; i++) {
      byte[] file = Office.zipped(damaged(parts, random));
      MailedFile mailed = new MailedFile("a.xlsx", "", file, List.of());
      Grid grid = mailed.grid(Limits.STANDARD);
      if (grid.readable() && !grid.sheets().isEmpty()) {
        Annotated copy = Annotated.of(mailed, grid, NOTES, Office.WORDS);
        MailedFile back = new MailedFile("a.xlsx", "", copy.bytes(), List.of());
        assertEquals(cells(grid), cells(back.grid(Limits.STANDARD)));
      }
    }
  }

  private static Map<String, String> damaged(Map<String, String> parts, Random random) {
    Map<String, String> damaged = new LinkedHashMap<>(parts);
    List<String> names = new ArrayList<>(parts.keySet());
    String name = names.get(random.nextInt(names.size()));
    String part = parts.getOrDefault(name, "");
    int at = random.nextInt(part.length());
    int length = Math.min(part.length() - at, random.nextInt(12));
    String with = random.nextBoolean() ? "" : part.substring(at, at + length).repeat(2);
    damaged.put(name, part.substring(0, at) + with + part.substring(at + length));
    return damaged;
  }

  /** Every value of the sender's sheets. */
  private static List<String> cells(Grid grid) {
    List<String> cells = new ArrayList<>();
    grid.sheets().stream()
        .filter(s -> !s.name().equals("修改清单"))
        .forEach(
            s ->
                s.rows()
                    .forEach(
                        r ->
                            r.cells()
                                .forEach(c -> cells.add(s.name() + r.number() + " " + c.text()))));
    return cells;
  }
}
