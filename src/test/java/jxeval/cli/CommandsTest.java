package jxeval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import jxeval.text.Language;
import jxeval.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;

class CommandsTest {
  private static String result(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertEquals(0, Main.run(out, out, Map.of(), Clock.systemUTC(), args));
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Stream<CommandLine> below(CommandLine command) {
    return Stream.concat(
        Stream.of(command),
        command.getSubcommands().values().stream().flatMap(CommandsTest::below));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_command_and_every_option_is_explained(Language language) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Console console = new Console(out, out, StandardCharsets.UTF_8, new Words(language), Map.of());
    CommandLine all = Picocli.commands(new JxEval(console, Clock.systemUTC()), console);
    for (CommandLine command : below(all).toList()) {
      String name = command.getCommandSpec().qualifiedName();
      assertTrue(command.getUsageMessage().lines().findFirst().orElse("").length() > 3, name);
      assertTrue(!command.getUsageMessage().startsWith("Usage"), name);
      command
          .getCommandSpec()
          .args()
          .forEach(
              a ->
                  assertTrue(Arrays.stream(a.description()).anyMatch(d -> !d.isBlank()), name + a));
    }
  }

  @Test
  void scheme_schema_prints_the_schema_that_is_shipped() throws IOException {
    String shipped = Files.readString(Path.of("src/main/dist/schema/targets.schema.json"));
    assertEquals(shipped, result("scheme", "schema"));
    assertEquals(shipped, result("scheme", "schema", "--format", "json", "--lang", "zh"));
  }

  @Test
  void completion_prints_a_script_that_knows_every_command() {
    String script = result("completion");
    assertTrue(script.startsWith("#!/usr/bin/env bash\n"));
    assertTrue(script.contains("monthly") && script.contains("--month"));
  }

  @Test
  void version_prints_one_line() {
    assertEquals("jx-eval development\n", result("--version"));
    assertEquals("jx-eval development\n", result("scheme", "show", "--version"));
  }

  @Test
  void rules_lists_every_code_once() {
    assertEquals(jxeval.check.Rules.all().size(), result("rules").lines().count());
  }
}
