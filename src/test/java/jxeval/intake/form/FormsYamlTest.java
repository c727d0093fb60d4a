package jxeval.intake.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jxeval.scheme.field.FormsFile;
import jxeval.scheme.yaml.Node;
import jxeval.scheme.yaml.Raw;
import org.junit.jupiter.api.Test;

class FormsYamlTest {
  @Test
  void noKeyOfTheFileIsPassedOver() {
    Set<String> keys = new TreeSet<>();
    for (Node sheet : Raw.items(Raw.get(FormsFile.tree(), "sheets"))) {
      keys.addAll(Raw.keys(sheet));
      Raw.items(Raw.get(sheet, "columns")).forEach(column -> keys.addAll(Raw.keys(column)));
    }
    Set<String> read =
        new TreeSet<>(
            Set.of(
                "id",
                "name",
                "columns",
                "header",
                "aliases",
                "kind",
                "unit",
                "required",
                "words",
                "list",
                "ending",
                "blank",
                "most",
                "signed",
                "several",
                "guests",
                "dates"));
    assertEquals(read, keys);
  }

  @Test
  void aColumnIsReadWithAllThatItStates() {
    Field channel = sheet("trips").field("channel").orElseThrow();
    assertEquals(Kind.WORD, channel.kind());
    assertEquals(8, channel.words().size());
    assertEquals("招商", channel.ending());
    assertEquals("外出", sheet("trips").field("kind").orElseThrow().blank());
    assertEquals(List.of("出发时间"), sheet("trips").field("depart").orElseThrow().aliases());
    assertEquals("100", String.valueOf(sheet("survey").field("信息公开").orElseThrow().most()));
  }

  private static SheetForm sheet(String id) {
    return FormsYaml.load().sheet(id);
  }
}
