package jxeval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jxeval.Golden;
import jxeval.output.xlsx.WorkbookReader;
import jxeval.text.Bundle;
import jxeval.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareTranscriptTest {
  @TempDir Path folder;

  @Test
  void whatOtherValuesWouldChangeIsToldUnitByUnit() throws IOException {
    SmallYear.in(folder);
    SmallYear.put(
        folder,
        "next.yaml",
        SmallYear.TARGETS.replace("{at_least: 90, grade: 优秀}", "{at_least: 55, grade: 优秀}"));
    String next = folder.resolve("next.yaml").toString();
    String now = folder.resolve("targets-2021.yaml").toString();
    Transcript told = new Transcript(folder);
    told.run("compare", now, next, "--lang", "zh")
        .run("compare", "--set", "units.x2.tasks.paid_in=300", "--lang", "en")
        .run("compare", "--set", "units.x2.tasks.hired=60", "--lang", "zh", "--format", "json")
        .run("compare", now, now, "--lang", "en")
        .run("compare", "--lang", "zh")
        .run("compare", "--set", "x2", "--lang", "en");
    Golden.assertMatches("compare.txt", told.said());
  }

  @Test
  void theWorkbookSaysThatItIsATrial() throws IOException {
    SmallYear.in(folder);
    Path out = folder.resolve("trial");
    new Transcript(folder)
        .run("compare", "--set", "units.x2.tasks.paid_in=300", "--out", out.toString());
    byte[] book = Files.readAllBytes(out.resolve("2021-05-compare/2021-05对比（模拟）.xlsx"));
    assertTrue(WorkbookReader.cells(book).stream().anyMatch(c -> c.value().contains("（模拟）")));
    assertTrue(WorkbookReader.cells(book).stream().anyMatch(c -> c.value().equals("浒湾镇")));
  }

  @Test
  void bothLanguagesSayTheSame() {
    assertEquals(
        Bundle.load("compare", Language.ZH).keys(), Bundle.load("compare", Language.EN).keys());
  }
}
