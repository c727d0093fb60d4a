package jxeval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import jxeval.Golden;
import jxeval.text.Bundle;
import jxeval.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RobustTranscriptTest {
  @TempDir Path folder;

  @Test
  void whatHangsOnLittleIsToldDoubtByDoubt() throws IOException {
    SmallYear.in(folder);
    Transcript told = new Transcript(folder);
    told.run("robust", "--lang", "zh")
        .run("robust", "--margin", "40", "--lang", "en")
        .run("robust", "--margin", "40", "--format", "json")
        .run("robust", "--margin", "-1", "--lang", "zh");
    Golden.assertMatches("robust.txt", told.said());
  }

  @Test
  void bothLanguagesSayTheSame() {
    assertEquals(
        Bundle.load("robust", Language.ZH).keys(), Bundle.load("robust", Language.EN).keys());
  }
}
