package jxeval.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import jxeval.Golden;
import jxeval.output.xlsx.WorkbookReader;
import jxeval.output.xlsx.WorkbookText;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bulletin of June corrects that of May. */
class CorrectionsTest {
  private static final String HIRED = "returns/2021-05/浒湾镇/企业招工.csv";
  private static final String JUNE = "out/2021-06/2021年6月招商引资通报.xlsx";
  @TempDir private Path folder;

  @BeforeEach
  void mayStandsPublishedAndJuneHasComeIn() throws IOException {
    SmallYear.in(folder);
    publish("2021-05");
    SmallYear.put(
        folder, "returns/2021-06/秀谷镇/封面.csv", "填报单位,秀谷镇\n报表月份,2021-06\n填报人,张三\n报送日期,2021-06-30\n");
    SmallYear.put(folder, "returns/2021-06/秀谷镇/企业招工.csv", "用工企业,本月招工人数(人),累计招工人数(人)\n甲厂,1,61\n");
  }

  private String publish(String month, String... more) {
    String[] args = new String[5 + more.length];
    System.arraycopy(new String[] {"monthly", "--month", month, "--lang", "en"}, 0, args, 0, 5);
    System.arraycopy(more, 0, args, 5, more.length);
    return new Transcript(folder).run(args).said();
  }

  private void correctMay() throws IOException {
    SmallYear.put(folder, HIRED, "用工企业,本月招工人数(人),累计招工人数(人)\n甲厂,60,60\n");
  }

  private byte[] bytes(String file) throws IOException {
    return Files.readAllBytes(folder.resolve(file));
  }

  private String verifyJune() {
    return new Transcript(folder)
        .run("verify", folder.resolve(JUNE).toString(), "--lang", "en")
        .said();
  }

  @Test
  void whatMayPublishedOtherwiseIsListedOnASheetAndToldOnTheFirst() throws IOException {
    correctMay();
    publish("2021-06", "--docx");
    String sheet =
        WorkbookReader.cells(bytes(JUNE)).stream()
            .filter(c -> c.sheet().equals("更正"))
            .map(c -> c.place() + "\t" + c.value() + "\n")
            .collect(Collectors.joining());
    Golden.assertMatches("corrections.txt", sheet);
    String told = "已公布的5月通报有4项数据更正，其中名次、等次和处理1项，详见《更正》。";
    assertTrue(WorkbookText.of(bytes(JUNE)).contains(told));
    byte[] document = bytes(JUNE.replace(".xlsx", ".docx"));
    try (XWPFWordExtractor words =
        new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(document)))) {
      assertTrue(words.getText().contains("更正：" + told.replace("《", "通报工作簿《")));
    }
  }

  @Test
  void theSameMonthsPublishedTwiceGiveTheSameBytesAndVerify() throws IOException {
    correctMay();
    publish("2021-06");
    byte[] once = bytes(JUNE);
    byte[] manifest = bytes("out/2021-06/manifest.json");
    publish("2021-06");
    assertArrayEquals(once, bytes(JUNE));
    assertArrayEquals(manifest, bytes("out/2021-06/manifest.json"));
    assertTrue(new String(manifest, StandardCharsets.UTF_8).contains("\"2021-05/results.json\""));
    assertTrue(verifyJune().endsWith("exit 0\n\n"), verifyJune());
  }

  @Test
  void publishingMayAnewEndsItsCorrectionAndVerifyNamesWhy() throws IOException {
    correctMay();
    publish("2021-06");
    publish("2021-05");
    String verified = verifyJune();
    assertTrue(verified.contains("changed: 2021-05/results.json"), verified);
    assertTrue(verified.endsWith("exit 3\n\n"), verified);
    publish("2021-06");
    assertFalse(WorkbookText.of(bytes(JUNE)).contains("《更正》"));
  }

  @Test
  void withoutACorrectionNothingShowsThatMayWasPublished() throws IOException {
    SmallYear.put(folder, "ledgers/外贸.csv", "随月份增加的台账\n");
    publish("2021-06");
    byte[] after = bytes(JUNE);
    byte[] manifest = bytes("out/2021-06/manifest.json");
    Files.delete(folder.resolve("out/2021-05/results.json"));
    Files.delete(folder.resolve("out/2021-05/manifest.json"));
    publish("2021-06");
    assertArrayEquals(bytes(JUNE), after);
    assertArrayEquals(bytes("out/2021-06/manifest.json"), manifest);
  }

  @Test
  void aBulletinOfMayThatCannotBeReadIsToldAndLeftOut() throws IOException {
    correctMay();
    SmallYear.put(folder, "out/2021-05/results.json", "{");
    String said = publish("2021-06");
    assertTrue(said.contains("2021-05: manifest.json and results.json"), said);
    assertFalse(WorkbookText.of(bytes(JUNE)).contains("《更正》"));
  }

  @Test
  void aBulletinOfAnotherFolderIsToldAndLeftOut() throws IOException {
    Path other = folder.resolve("other");
    SmallYear.in(other);
    for (String town : new String[] {"秀谷镇", "浒湾镇"}) {
      for (String sheet : new String[] {"封面", "企业招工", "招商项目"}) {
        Path file = other.resolve("returns/2021-05/" + town + "/" + sheet + ".csv");
        Files.writeString(file, Files.readString(file) + "\n\n");
      }
    }
    new Transcript(other)
        .run("monthly", "--month", "2021-05", "--out", folder.resolve("out").toString());
    String said = publish("2021-06");
    assertTrue(
        said.contains("2021-05: the bulletin in the output folder was made from other"), said);
  }

  @Test
  void resultsAreTheSameWhateverWasPublished() throws IOException {
    correctMay();
    publish("2021-06");
    byte[] results = bytes("out/2021-06/results.json");
    publish("2021-05");
    publish("2021-06");
    assertArrayEquals(results, bytes("out/2021-06/results.json"));
    assertEquals('{', results[0]);
  }
}
