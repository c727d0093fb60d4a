package jxeval.scheme.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import jxeval.scheme.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          led_by: any ; All[parts=[]]
          funding: 内资 ; Field[field=funding, test=In[words=[内资]]]
          funding: [内资, 外资] ; Field[field=funding, test=In[words=[内资, 外资]]]
          channel: 驻点 ; Field[field=channel, test=In[words=[驻点招商]]]
          units: 甲局 ; Field[field=units, test=In[words=[a]]]
          units: {not_in: 一局} ; Field[field=units, test=NotIn[words=[a]]]
          planned: 1亿元 ; Field[field=planned, test=In[words=[10000]]]
          signed: this_quarter ; Field[field=signed, test=During[span=QUARTER]]
          signed: {after: 2021-03-31} ; Field[field=signed, test=Between[first=2021-04-01, last=null]]
          started: {is: blank} ; Field[field=started, test=IsBlank[]]
          investor_place: [长三角] ; Field[field=investor_place, test=LiesIn[places=[长三角, 上海]]]
          """)
  void filters_are_read_in_the_form_in_which_rows_hold_their_words(String where, String read) {
    String set = where.startsWith("led_by") ? "trips" : "projects";
    Loaded loaded =
        Targets.load(
            "units: [{id: a, name: 甲局, aliases: 一局, kind: department}]\n"
                + "regions: {长三角: 上海}\n"
                + "measures: {m: {count: %s, where: {%s}}}".formatted(set, where));
    assertNotNull(loaded.scheme());
    Measure.Aggregate formula = (Measure.Aggregate) loaded.scheme().measure("m").formula();
    assertEquals(read, formula.where().toString());
  }
}
