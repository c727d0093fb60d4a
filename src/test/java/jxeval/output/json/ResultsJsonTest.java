package jxeval.output.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import jxeval.Golden;
import jxeval.evaluation.Results;
import jxeval.report.Sample;
import jxeval.text.Language;
import jxeval.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultsJsonTest {
  private static String document(Results.Kind kind) {
    return ResultsJson.of(new Sample().results(kind, List.of()), new Words(Language.ZH), "1.0.0");
  }

  @Test
  void a_monthly_run_prints_every_key_in_the_settled_order_and_format() throws IOException {
    Golden.assertMatches("results-monthly.json", document(Results.Kind.MONTHLY));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "MONTHLY, county groups submissions consequences outings funds",
    "MIDYEAR, county groups submissions consequences outings funds survey",
    "AWARDS, county groups submissions consequences outings funds awards survey",
    "SATISFACTION, consequences survey",
    "SCREEN, screening"
  })
  void each_kind_of_run_has_its_parts(Results.Kind kind, String parts) throws IOException {
    List<String> keys = new ArrayList<>();
    new ObjectMapper().readTree(document(kind)).fieldNames().forEachRemaining(keys::add);
    assertEquals(
        "schema kind period version scheme inputs " + parts + " diagnostics",
        String.join(" ", keys));
  }

  @Test
  void money_stands_as_texts_in_yuan_and_empty_slots_as_null() throws IOException {
    JsonNode awards = new ObjectMapper().readTree(document(Results.Kind.AWARDS)).get("awards");
    assertEquals(
        "{\"award\":\"township_prizes/一等奖\",\"payee\":\"z1\",\"kind\":\"prize\",\"project\":null,"
            + "\"person\":null,\"base\":null,\"amount\":\"30000\",\"basis\":\"\","
            + "\"clause\":\"五-一-3\",\"status\":\"due\"}",
        awards.get(0).toString());
    assertEquals("empty", awards.get(1).get("status").asText());
    assertTrue(awards.get(1).get("amount").isNull() && awards.get(1).get("payee").isNull());
  }

  @Test
  void a_survey_line_without_votes_has_neither_score_nor_rank() throws IOException {
    JsonNode survey =
        new ObjectMapper().readTree(document(Results.Kind.SATISFACTION)).get("survey");
    assertEquals(
        "{\"round\":\"2021\",\"unit\":\"z2\",\"score\":null,\"votes\":0,\"rank\":null,"
            + "\"outcome\":\"thin\"}",
        survey.get(1).toString());
  }

  @Test
  void a_screening_line_names_its_cell() throws IOException {
    assertEquals(
        "{\"project\":\"XM-01\",\"unit\":\"z1\",\"rule\":\"own_land\",\"outcome\":\"fail\","
            + "\"clause\":\"三-1-五\",\"source\":\"ledgers/评审.xlsx › 项目评审 › A4\"}",
        new ObjectMapper()
            .readTree(document(Results.Kind.SCREEN))
            .get("screening")
            .get(0)
            .toString());
  }

  @Test
  void text_that_no_character_set_carries_is_made_visible() {
    assertEquals("a\uFFFD.xlsx \uD83D\uDE00", WellFormed.of("a\uD800.xlsx \uD83D\uDE00"));
  }
}
