package jxeval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jxeval.Golden;
import jxeval.text.Bundle;
import jxeval.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestateTranscriptTest {
  private static final String HIRED = "returns/2021-05/浒湾镇/企业招工.csv";
  @TempDir private Path folder;

  @BeforeEach
  void aBulletinStandsPublished() throws IOException {
    new Transcript(SmallYear.in(folder)).run("monthly", "--month", "2021-05", "--lang", "zh");
  }

  private void correct(String place, String hired) throws IOException {
    SmallYear.put(folder, place, "用工企业,本月招工人数(人),累计招工人数(人)\n甲厂," + hired + "," + hired + "\n");
  }

  @Test
  void whatACorrectedReturnChangesInAPublishedMonthIsToldFigureByFigure() throws IOException {
    Transcript told = new Transcript(folder).run("restate", "--lang", "en");
    correct(HIRED, "60");
    SmallYear.put(folder, "returns/2021-06/浒湾镇/企业招工.csv", "以后的月份\n");
    told.run("restate", "--lang", "zh")
        .run("restate", "--lang", "en", "--month", "2021-05")
        .run("restate", "--lang", "zh", "--format", "json");
    Golden.assertMatches("restate.txt", told.said());
  }

  @Test
  void aChangedFileThatChangesNoFigureIsNamedAndTheMonthStands() throws IOException {
    correct(HIRED, "30.0");
    String said = new Transcript(folder).run("restate", "--lang", "zh").said();
    assertTrue(said.contains("2021-05：与已公布的一致\n  已改变：" + HIRED), said);
    assertTrue(said.contains("exit 0"), said);
  }

  @Test
  void anotherTargetFileRestatesTheMonthToo() throws IOException {
    SmallYear.put(
        folder, "targets-2021.yaml", SmallYear.TARGETS.replace("at_least: 90", "at_least: 50"));
    String said = new Transcript(folder).run("restate", "--lang", "zh").said();
    assertTrue(said.contains("已改变：targets-2021.yaml"), said);
    assertTrue(said.contains("秀谷镇 乡镇排名（等次）：一般 → 优秀"), said);
  }

  @Test
  void aMonthNotPublishedOrNoLongerAsPublishedCannotBeCompared() throws IOException {
    Transcript absent = new Transcript(folder).run("restate", "--month", "2021-04", "--lang", "en");
    assertTrue(absent.said().endsWith("exit 4\n\n"), absent.said());
    Path results = folder.resolve("out/2021-05/results.json");
    Files.writeString(results, Files.readString(results).replace("\"rank\": 1", "\"rank\": 7"));
    Transcript edited = new Transcript(folder).run("restate", "--lang", "en");
    assertTrue(edited.said().contains("2021-05: manifest.json and results.json"), edited.said());
    assertTrue(edited.said().endsWith("exit 4\n\n"), edited.said());
  }

  @Test
  void bothLanguagesSayTheSame() {
    assertEquals(
        Bundle.load("restate", Language.ZH).keys(), Bundle.load("restate", Language.EN).keys());
  }
}
