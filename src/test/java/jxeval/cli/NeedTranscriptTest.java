package jxeval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import jxeval.Golden;
import jxeval.text.Bundle;
import jxeval.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NeedTranscriptTest {
  @TempDir Path folder;

  @Test
  void whatIsLackingIsToldMeasureByMeasureWithTheCommandThatTriesIt() throws IOException {
    SmallYear.in(folder);
    Transcript told = new Transcript(folder);
    told.run("need", "浒湾镇", "--grade", "优秀", "--lang", "zh")
        .run(
            "compare",
            "--month",
            "2021-05",
            "--set",
            "actuals.浒湾镇.paid_in=+533.25",
            "--set",
            "actuals.x2.招工=+20",
            "--lang",
            "en")
        .run("need", "x2", "--rank", "1", "--lang", "en")
        .run("need", "秀谷镇", "--rank", "2", "--lang", "zh")
        .run("need", "x2", "--grade", "一般", "--lang", "en", "--format", "json")
        .run("need", "x2", "--rank", "1", "--format", "json")
        .run("need", "x2", "--grade", "优良", "--lang", "zh")
        .run("need", "x2", "--prize", "一等奖", "--lang", "en")
        .run("need", "x3", "--rank", "1", "--lang", "en")
        .run("compare", "--set", "actuals.x2.paid_in=1000", "--lang", "zh")
        .run("compare", "--set", "actuals.x2.payed_in=+1000", "--lang", "en")
        .run("compare", "--set", "actuals.x2.paid_in=+1000", "--format", "json");
    Golden.assertMatches("need.txt", told.said());
  }

  @Test
  void bothLanguagesSayTheSame() {
    assertEquals(Bundle.load("need", Language.ZH).keys(), Bundle.load("need", Language.EN).keys());
  }
}
