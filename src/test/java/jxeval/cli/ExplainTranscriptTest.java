package jxeval.cli;

import java.io.IOException;
import java.nio.file.Path;
import jxeval.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTranscriptTest {
  @TempDir Path folder;

  @Test
  void everyFigureOfATownLeadsToItsCells() throws IOException {
    Transcript told = new Transcript(SmallYear.in(folder));
    told.run("explain", "秀谷镇", "--lang", "zh")
        .run("explain", "x2", "paid_in", "--lang", "en")
        .run("explain", "全县", "--lang", "zh")
        .run("explain", "x2", "名次", "--lang", "zh", "--format", "json")
        .run("explain", "秀谷乡", "--lang", "zh")
        .run("explain", "秀谷镇", "进资", "--lang", "en")
        .run("explain", "秀谷镇", "招功", "--lang", "zh")
        .run("explain", "x2", "paid_in", "--set", "actuals.x2.paid_in=+200", "--lang", "zh")
        .run("explain", "x2", "招工", "--set", "units.x2.tasks.hired=60", "--lang", "en");
    Golden.assertMatches("explain.txt", told.said());
  }
}
