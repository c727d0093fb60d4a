package jxeval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jxeval.output.xlsx.Recalculated;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LibreOffice computes every formula of the year-end workbooks to its cached value. */
class YearEndIT {
  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "midyear, 2021-H1/2021年上半年督查.xlsx, 500",
    "satisfaction, 2021-satisfaction/2021年满意度测评.xlsx, 80",
    "screen, 2021-screen/2021年项目准入评审.xlsx, 3",
    "awards, 2021-awards/2021年招商引资考核奖励.xlsx, 900",
  })
  void recalculated_formulas_give_the_cached_values(String command, String workbook, int formulas)
      throws IOException {
    YearEnd year = new YearEnd(folder.resolve("out"));
    assertEquals(3, year.run(command).exit());
    Path office = Files.createDirectory(folder.resolve("office"));
    int compared = Recalculated.assertSameAsCached(year.file(workbook), office);
    assertTrue(compared >= formulas, () -> compared + " formulas");
  }
}
