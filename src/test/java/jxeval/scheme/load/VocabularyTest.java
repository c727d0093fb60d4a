package jxeval.scheme.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  static byte[] vocabulary() throws IOException {
    try (InputStream in =
        VocabularyTest.class.getResourceAsStream("/jxeval/scheme/vocabulary.yaml")) {
      return in.readAllBytes();
    }
  }

  @Test
  void a_file_in_every_word_of_the_vocabulary_loads() throws IOException {
    Loaded loaded = SchemeLoader.load("targets-2022.yaml", vocabulary(), List.of());
    assertEquals(List.of(), Lines.of(loaded));
    assertNotNull(loaded.scheme());
  }
}
