package jxeval.scheme.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Characters are told from their bytes as they are told from the text. */
class PlainCharacterTest {
  private static final int BYTES = 256;

  @Test
  void every_character_is_told_from_its_bytes() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      byte[] bytes = new String(Character.toChars(c)).getBytes(StandardCharsets.UTF_8);
      boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
      int expected = isPlain(c) ? c : 0;
      char told = PlainCharacter.at(bytes, 0);
      assertEquals(surrogate ? '?' : expected, told, "U+" + c);
      assertEquals(told == 0 ? 1 : bytes.length, PlainCharacter.bytes(told), "U+" + c);
    }
  }

  @Test
  void bytes_that_are_no_character_are_none() {
    for (int first = 0x80; first < BYTES; first++) {
      for (int second = 0; second < BYTES; second++) {
        for (int third = 0x7E; third < 0xC2; third++) {
          byte[] bytes = {(byte) first, (byte) second, (byte) third};
          char told = PlainCharacter.at(bytes, 0);
          if (told != 0) {
            byte[] taken = Arrays.copyOf(bytes, PlainCharacter.bytes(told));
            byte[] expected = String.valueOf(told).getBytes(StandardCharsets.UTF_8);
            assertEquals(Arrays.toString(expected), Arrays.toString(taken));
          }
        }
      }
    }
  }

  @Test
  void a_character_that_is_cut_off_is_none() {
    byte[] bytes = "é汉".getBytes(StandardCharsets.UTF_8);
    assertEquals('é', PlainCharacter.at(bytes, 0));
    assertEquals('汉', PlainCharacter.at(bytes, 2));
    assertEquals(0, PlainCharacter.at(Arrays.copyOf(bytes, 4), 2));
    assertEquals(0, PlainCharacter.at(Arrays.copyOf(bytes, 3), 2));
    assertEquals(0, PlainCharacter.at(Arrays.copyOf(bytes, 1), 0));
    assertEquals(0, PlainCharacter.at(bytes, bytes.length));
  }

  /** What YAML prints, without the end of lines and what takes two places. */
  private static boolean isPlain(int c) {
    boolean usual = (c >= ' ' && c < 0x7F) || (c >= 0xA0 && c < 0xD800);
    return usual || (c >= 0xE000 && c <= 0xFFFD && c != 0xFEFF);
  }
}
