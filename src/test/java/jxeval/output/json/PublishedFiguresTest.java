package jxeval.output.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import jxeval.report.restate.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedFiguresTest {
  private static final String HEAD =
      "{\"schema\": \"jx-eval/results/1\", \"kind\": \"monthly\", \"period\": \"2021-05\"";

  private static Map<Line, String> read(String document) throws IOException {
    return PublishedFigures.of(document.getBytes(StandardCharsets.UTF_8), "2021-05");
  }

  @Test
  void aFigureIsKeptAsPrintedAndWhatDoesNotApplyIsLeftOut() throws IOException {
    assertEquals(
        Map.of(
            new Line(Line.Kind.TOTAL, "x1", "towns"), "88.50",
            new Line(Line.Kind.SCORE, "x1", "towns/hired"), "40.00"),
        read(
            HEAD
                + """
                , "groups": [{"kind": "towns", "units": [{"id": "x1", "rank": null,
                 "total": "88.50", "indicators": [{"id": "hired", "score": "40.00"}]}]}]}
                """));
  }

  @Test
  void ofTheReturnsOnlyThoseOfTheMonthAreFigures() throws IOException {
    assertEquals(
        Map.of(new Line(Line.Kind.SUBMISSION, "x1", ""), "late"),
        read(
            HEAD
                + """
                , "submissions": [{"unit": "x1", "month": "2021-04", "status": "missing"},
                 {"unit": "x1", "month": "2021-05", "status": "late"}]}
                """));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "{\"schema\": \"jx-eval/results/2\", \"kind\": \"monthly\", \"period\": \"2021-05\"}",
        "{\"schema\": \"jx-eval/results/1\", \"kind\": \"midyear\", \"period\": \"2021-05\"}",
        "{\"schema\": \"jx-eval/results/1\", \"kind\": \"monthly\", \"period\": \"2021-04\"}",
        HEAD + ", \"groups\": [{\"kind\": \"t\", \"units\": [{\"id\": \"x\", \"rank\": \"一\"}]}]}",
        HEAD
            + ", \"groups\": [{\"kind\": \"t\", \"units\": [{\"id\": \"x\", \"total\": \"1e9\"}]}]}"
      })
  void whatIsNoBulletinOfTheMonthIsRefused(String document) {
    assertThrows(IOException.class, () -> read(document));
  }
}
