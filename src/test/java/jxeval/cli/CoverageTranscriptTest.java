package jxeval.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jxeval.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageTranscriptTest {
  private static final Path EXCERPT =
      Path.of("src/test/resources/jxeval/scheme/opinion-2021-excerpt.txt");

  @TempDir Path folder;

  @Test
  void whatBecomesOfEveryClauseIsToldAndATypoIsCaught() throws IOException {
    Files.writeString(
        folder.resolve("targets-2021.yaml"),
        """
        schema: jx-eval/targets/1
        title: 考核
        year: 2021
        clauses:
          二-1: 利用内资
          三-1-二: {value: 招大引强, note: 只列不计分}
          三-3-一: 外出招商
          三-3-五: 信息报送
          九-1: 没有这一条
        units: []
        calendar: {deadline: {value: month_end, clause: 三-3-五}}
        measures:
          paid_in: {sum: projects.paid_in, unit: 万元, label: 实际进资, clause: 二-1}
        county_targets:
          - {measure: paid_in, target: 53.82亿元, clause: 二-1}
          - {id: many, measure: paid_in, target: 7, clause: 二-1}
        """);
    Files.write(folder.resolve("opinion.txt"), Files.readString(EXCERPT).getBytes("GB18030"));
    String opinion = folder.resolve("opinion.txt").toString();
    String none = folder.resolve("targets-2021.yaml").toString();
    Transcript told = new Transcript(folder);
    told.run("scheme", "coverage", "--opinion", opinion, "--lang", "zh")
        .run("scheme", "coverage", "--opinion", opinion, "--lang", "en")
        .run("scheme", "coverage", "--lang", "en")
        .run("scheme", "coverage", "--lang", "zh", "--strict")
        .run("scheme", "coverage", "--opinion", opinion, "--lang", "zh", "--format", "json")
        .run("scheme", "coverage", "--opinion", none, "--lang", "zh")
        .run("scheme", "coverage", "--opinion", opinion + "x", "--lang", "en");
    Golden.assertMatches("coverage.txt", told.said());
  }
}
