package jxeval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import jxeval.cli.line.Bound;
import jxeval.cli.line.CommandTable;
import jxeval.cli.line.TypedLine;
import jxeval.cli.line.WrongLineException;
import jxeval.text.Language;
import jxeval.text.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Lines read by the table mean what picocli makes of them. */
class CommandTableTest {
  private static final List<String> WORDS =
      List.of(
          "--folder 2021",
          "--folder=2021",
          "--with a.yaml",
          "--with=b.yaml",
          "--lang en",
          "--lang ZH",
          "--lang fr",
          "--format json",
          "--format jsn",
          "--jobs 2",
          "--jobs 0",
          "--jobs many",
          "--strict",
          "--strict=true",
          "-q",
          "-qv",
          "-x",
          "--quiet",
          "--month 2021-05",
          "--month",
          "--month --quiet",
          "--month=",
          "--mont 2021-05",
          "--awards",
          "--annotate",
          "--final",
          "--set a=b",
          "--set",
          "--unit 商务局",
          "--from a.yaml",
          "--help",
          "--version",
          "--",
          "@file",
          "商务局",
          "2022",
          "C312",
          "a b c");

  private static CommandTable table = CommandTable.built();

  @BeforeAll
  static void freeze() throws IOException {
    table = CommandTable.of(Freeze.table());
  }

  private static JxEval root() {
    return new JxEval(console(), Clock.systemUTC());
  }

  private static Console console() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    return new Console(out, out, StandardCharsets.UTF_8, new Words(Language.EN), Map.of());
  }

  private static Stream<String> paths(CommandLine command, String path) {
    return Stream.concat(
        Stream.of(path),
        command.getSubcommands().entrySet().stream()
            .flatMap(e -> paths(e.getValue(), (path + " " + e.getKey()).strip())));
  }

  static Stream<String> lines() {
    Random random = new Random(5);
    List<String> commands = paths(Picocli.commands(root(), console()), "").toList();
    return commands.stream()
        .flatMap(
            path ->
                Stream.concat(
                    WORDS.stream().map(w -> path + " " + w),
                    random
                        .ints(60, 0, 4)
                        .mapToObj(
                            n ->
                                path
                                    + " "
                                    + String.join(
                                        " ",
                                        random
                                            .ints(n + 1L, 0, WORDS.size())
                                            .mapToObj(WORDS::get)
                                            .toList()))))
        .map(String::strip);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lines")
  void a_line_is_read_as_picocli_reads_it_or_left_to_it(String line) throws Exception {
    List<String> words = line.isEmpty() ? List.of() : Arrays.asList(line.split(" "));
    String expected = byPicocli(words);
    byTable(words).ifPresent(read -> assertEquals(expected, read));
  }

  private static Optional<String> byTable(List<String> words) throws Exception {
    try {
      Optional<Bound> bound = TypedLine.read(table, root(), words);
      return bound.isEmpty()
          ? Optional.empty()
          : Optional.of(bound.get().path() + filled(bound.get().command()));
    } catch (WrongLineException e) {
      return Optional.of(e.path() + ": " + e.mistake().in(new Words(Language.EN)));
    }
  }

  private static String byPicocli(List<String> words) throws Exception {
    CommandLine commands = Picocli.commands(root(), console());
    CommandLine last = commands;
    try {
      for (var at = commands.parseArgs(words.toArray(String[]::new));
          at != null;
          at = at.subcommand()) {
        last = at.commandSpec().commandLine();
      }
      if (!last.getSubcommands().isEmpty()) {
        throw MissingCommand.of(last.getCommandSpec());
      }
      return path(last) + filled(last.getCommandSpec().userObject());
    } catch (ParameterException e) {
      return path(e.getCommandLine()) + ": " + Usage.of(e).in(new Words(Language.EN));
    }
  }

  private static String path(CommandLine command) {
    return command.getCommandSpec().qualifiedName().replaceFirst("^jx-eval ?", "");
  }

  /** Every field that a line can fill, with its value. */
  private static Map<String, String> filled(Object command) throws IllegalAccessException {
    Map<String, String> values = new TreeMap<>();
    for (Class<?> type = command.getClass(); type != Object.class; type = type.getSuperclass()) {
      for (var field : type.getDeclaredFields()) {
        field.setAccessible(true);
        if (field.isAnnotationPresent(Mixin.class)) {
          values.putAll(filled(field.get(command)));
        } else if (field.isAnnotationPresent(Option.class)
            || field.isAnnotationPresent(Parameters.class)) {
          Object value = field.get(command);
          values.put(
              field.getName(),
              value instanceof Collection<?> list
                  ? new ArrayList<>(list).toString()
                  : String.valueOf(value));
        }
      }
    }
    return values;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check --folder 2021 a.xlsx b.xlsx --format=json -q --jobs 2",
        "monthly --month 2021-05 --folder 2021 --lang zh",
        "explain 商务局 排名 --month 2021-05",
        "scheme check --with a.yaml --with b.yaml",
        "scheme new-year 2022 --from a.yaml"
      })
  void everyday_lines_need_no_picocli(String line) throws Exception {
    assertTrue(TypedLine.read(table, root(), List.of(line.split(" "))).isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "monthyl", "scheme", "check --nope", "rules C1 C2", "check --jobs 0"})
  void wrong_lines_need_no_picocli(String line) throws Exception {
    List<String> words = line.isEmpty() ? List.of() : List.of(line.split(" "));
    assertTrue(byTable(words).filter(said -> said.contains("jx-eval:")).isPresent());
  }

  @Test
  void without_a_table_every_line_is_left_to_picocli() throws Exception {
    CommandTable none = CommandTable.of("");
    assertFalse(TypedLine.read(none, root(), List.of("check")).isPresent());
  }

  @Test
  void the_program_answers_by_the_table_as_without_it() throws Exception {
    String[] line = {"check", "--folder", "src/test/resources/jxeval/cli/2021", "--format", "json"};
    assertEquals(run(CommandTable.of(""), line), run(table, line), line[0]);
    assertEquals(
        run(CommandTable.of(""), "check", "--folder", "nowhere"),
        run(table, "check", "--folder", "nowhere"));
  }

  private static String run(CommandTable by, String... line) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int exit =
        Main.run(
            by,
            InputStream.nullInputStream(),
            out,
            out,
            Map.of("LANG", "en"),
            Clock.systemUTC(),
            line);
    return out.toString(StandardCharsets.UTF_8) + exit + Path.of("").resolve("");
  }
}
