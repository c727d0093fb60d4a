package jxeval.scheme.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jxeval.report.scheme.DescribedSchema;
import jxeval.text.Bundle;
import jxeval.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetsSchemaTest {
  private static final Path SHIPPED = Path.of("src/main/dist/schema/targets.schema.json");

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(DescribedSchema.json(), InputFormat.JSON);

  private static List<String> errors(byte[] yaml) {
    List<String> errors = new ArrayList<>();
    for (Error e : SCHEMA.validate(Json.of(yaml))) {
      errors.add(e.toString());
    }
    return errors;
  }

  @Test
  void the_shipped_schema_is_the_generated_one() throws IOException {
    if (Boolean.getBoolean("update")) {
      Files.createDirectories(SHIPPED.getParent());
      Files.writeString(SHIPPED, DescribedSchema.json());
    }
    assertEquals(Files.readString(SHIPPED), DescribedSchema.json());
  }

  @ParameterizedTest
  @ValueSource(strings = {"targets-2021.yaml", "examples/2021/targets-2021.yaml"})
  void the_first_line_leads_editors_to_the_schema(String file) throws IOException {
    String line = Files.readString(Path.of(file)).lines().findFirst().orElseThrow();
    String schema = line.replace("# yaml-language-server: $schema=", "");
    assertEquals(SHIPPED, Path.of("").resolve(file).resolveSibling(schema).normalize());
  }

  @Test
  void the_example_year_goes_by_the_target_file_of_2021() throws IOException {
    assertEquals(
        Files.readAllLines(Path.of("targets-2021.yaml")).stream().skip(1).toList(),
        Files.readAllLines(Path.of("examples/2021/targets-2021.yaml")).stream().skip(1).toList());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_key_is_described(Language language) {
    Bundle bundle = Bundle.load("targets", language);
    Set<String> bare = new TreeSet<>();
    Set<String> used = new TreeSet<>();
    TargetsSchema.json(
        key -> {
          String any = "any" + key.substring(key.lastIndexOf('.'));
          String found = bundle.keys().contains(key) ? key : any;
          (bundle.keys().contains(found) ? used : bare).add(found);
          return null;
        });
    assertEquals(Set.of(), bare);
    assertEquals(bundle.keys(), used);
  }

  @Test
  void the_target_file_of_2021_is_valid() throws IOException {
    assertEquals(List.of(), errors(Targets2021Test.bytes()));
  }

  @Test
  void every_word_of_the_vocabulary_is_valid() throws IOException {
    assertEquals(List.of(), errors(VocabularyTest.vocabulary()));
  }

  @ParameterizedTest
  @MethodSource("jxeval.scheme.load.SchemeRulesTest#cases")
  void what_loads_is_valid(SchemeRulesTest.Case c) {
    assertEquals(List.of(), errors(Targets.bytes(Targets.file(c.nearMiss()))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "calender: {}",
        "calendar: {grace_days: {value: 1, asumed: true}}",
        "units: [{id: a, name: 甲}]",
        "measures: [a]",
        "schema: jx-eval/target/1",
        "awards: {w: {kind: prize}}",
        "rulings: [{on: nothing}]",
        "measures: {m: {count: projects, colour: 红}}",
        "assessments: [{id: x, units: team, total: 0, indicators: [], ranking: loose}]",
        "satisfaction: {dimensions: {信息公开: 1}, raters: {企业代表: 1}}",
        "consequences: [{id: k, if: {grades: 较差}}]"
      })
  void what_an_editor_can_tell_is_invalid(String blocks) {
    assertNotEquals(List.of(), errors(Targets.bytes(Targets.file(blocks))));
  }
}
