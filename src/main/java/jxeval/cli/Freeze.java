package jxeval.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import jxeval.cli.line.Argument;
import jxeval.cli.line.Argument.Takes;
import jxeval.cli.line.CommandTable;
import jxeval.cli.line.Syntax;
import jxeval.text.Language;
import jxeval.text.Words;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes the table of commands when the program is built: what their annotations say. */
final class Freeze {
  private Freeze() {}

  /** Writes it into the folder of classes that is named. */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0], CommandTable.NAME);
    Files.writeString(file, table());
  }

  /** The table as text. */
  static String table() {
    OutputStream nowhere = OutputStream.nullOutputStream();
    Console console =
        new Console(nowhere, nowhere, StandardCharsets.UTF_8, new Words(Language.EN), Map.of());
    JxEval root = new JxEval(console, Clock.fixed(java.time.Instant.EPOCH, ZoneOffset.UTC));
    List<Syntax> commands = new ArrayList<>();
    add(Picocli.commands(root, console), "", commands);
    return CommandTable.text(commands);
  }

  private static void add(CommandLine command, String path, List<Syntax> into) {
    CommandSpec spec = command.getCommandSpec();
    List<Argument> arguments = new ArrayList<>();
    spec.options().forEach(o -> arguments.add(option(o, spec)));
    spec.positionalParameters().forEach(p -> arguments.add(operand(p, spec)));
    Map<String, CommandLine> below = command.getSubcommands();
    Object made = spec.userObject();
    into.add(
        new Syntax(
            path,
            below.isEmpty() && !isQuick(made, spec) ? "" : made.getClass().getName(),
            annotated(made, ParentCommand.class).map(Field::getName).findFirst().orElse(""),
            List.copyOf(below.keySet()),
            arguments));
    below.forEach((name, sub) -> add(sub, (path + " " + name).strip(), into));
  }

  /** Whether a command needs nothing of picocli to run. */
  private static boolean isQuick(Object command, CommandSpec spec) {
    return command instanceof Callable<?>
        && spec.argGroups().isEmpty()
        && spec.args().stream().noneMatch(a -> a.required() && a.isMultiValue())
        && annotated(command, Spec.class).findAny().isEmpty();
  }

  private static Stream<Field> annotated(
      Object command, Class<? extends java.lang.annotation.Annotation> annotation) {
    List<Field> fields = new ArrayList<>();
    for (Class<?> type = command.getClass(); type != Object.class; type = type.getSuperclass()) {
      fields.addAll(List.of(type.getDeclaredFields()));
    }
    return fields.stream().filter(f -> f.isAnnotationPresent(annotation));
  }

  private static Argument option(OptionSpec option, CommandSpec spec) {
    List<String> names =
        Stream.of(option.names())
            .sorted(Comparator.comparing((String n) -> !n.equals(option.longestName())))
            .toList();
    Takes takes = option.required() ? Takes.NEEDED : Takes.VALUE;
    takes = option.isMultiValue() ? Takes.VALUES : takes;
    if (option.usageHelp() || option.versionHelp()) {
      takes = Takes.HELP;
    } else if (option.arity().max() == 0) {
      takes = Takes.FLAG;
    }
    return argument(takes, names, option, spec);
  }

  private static Argument operand(ArgSpec operand, CommandSpec spec) {
    Takes takes = operand.required() ? Takes.NEEDED : Takes.VALUE;
    takes = operand.isMultiValue() ? Takes.VALUES : takes;
    return argument(takes, List.of(), operand, spec);
  }

  private static Argument argument(
      Takes takes, List<String> names, ArgSpec argument, CommandSpec spec) {
    String element = argument.isMultiValue() ? argument.auxiliaryTypes()[0].getName() : "";
    return new Argument(takes, names, field(argument, spec), argument.paramLabel(), element);
  }

  /** The field that picocli fills, after the name of the mixin that has it. */
  private static String field(ArgSpec argument, CommandSpec spec) {
    String name = argument.userObject() instanceof Field field ? field.getName() : "";
    return spec.mixins().entrySet().stream()
        .filter(m -> m.getValue().options().stream().anyMatch(o -> same(o, argument)))
        .map(m -> m.getKey() + "." + name)
        .findFirst()
        .orElse(name);
  }

  private static boolean same(ArgSpec one, ArgSpec other) {
    return one instanceof OptionSpec a
        && other instanceof OptionSpec b
        && a.longestName().equals(b.longestName());
  }
}
