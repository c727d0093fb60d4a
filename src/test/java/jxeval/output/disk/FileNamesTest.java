package jxeval.output.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
  @ParameterizedTest(name = "{0} becomes {1}")
  @CsvSource({
    "秀谷镇, 秀谷镇.xlsx",
    "../../etc/passwd, __.._etc_passwd.xlsx",
    "a:b*c?d, a_b_c_d.xlsx",
    "CON, _CON.xlsx",
    "com1, _com1.xlsx",
    "con.txt, _con.txt.xlsx",
    "'', _.xlsx",
    "a. ., a_.xlsx",
    "~$a, _$a.xlsx",
    ".hidden, _hidden.xlsx",
    "第一招商团队 2, 第一招商团队 2.xlsx"
  })
  void texts_become_names_that_every_system_takes(String text, String name) {
    assertEquals(name, FileNames.of(text, ".xlsx"));
  }

  @ParameterizedTest(name = "{0} beside {1}: {2}")
  @CsvSource({
    "甲/乙, '', 甲_乙.xlsx",
    "甲/乙, 甲_乙.xlsx, 甲_乙_2.xlsx",
    "A, a.XLSX, A_2.xlsx",
    "A, a.xlsx a_2.xlsx, A_3.xlsx",
    "甲, 甲.xls, 甲.xlsx"
  })
  void a_name_that_a_folder_has_already_is_numbered(String text, String others, String name) {
    assertEquals(name, FileNames.beside(List.of(others.split(" ")), text, ".xlsx"));
  }

  @Test
  void long_texts_that_differ_at_their_end_get_two_names_of_200_bytes() {
    String first = FileNames.of("汉".repeat(100) + "甲", ".xlsx");
    String second = FileNames.beside(List.of(first), "汉".repeat(100) + "乙", ".xlsx");
    assertTrue(second.endsWith("汉_2.xlsx"), second);
    assertTrue(second.getBytes(StandardCharsets.UTF_8).length <= 200);
  }

  @Test
  void control_and_bidi_characters_and_lone_surrogates_are_replaced() {
    assertEquals("a_b_c_d_.xlsx", FileNames.of("a\u0000b\u202Ec\uD800d\u007F", ".xlsx"));
  }

  @Test
  void a_long_name_is_cut_to_200_bytes_between_characters() {
    String name = FileNames.of("汉𠮷".repeat(100), ".xlsx");
    assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= 200);
    assertTrue(name.matches("(汉𠮷)+汉?\\.xlsx"), name);
  }
}
