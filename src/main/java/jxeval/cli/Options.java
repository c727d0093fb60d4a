package jxeval.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command has; their words stand in the help bundle. */
final class Options {
  enum Format {
    text,
    json
  }

  enum Lang {
    zh,
    en
  }

  enum Color {
    auto,
    always,
    never
  }

  @Option(names = "--folder", paramLabel = "DIR", descriptionKey = "folder")
  Path folder = Path.of("");

  @Option(names = "--targets", paramLabel = "FILE", descriptionKey = "targets")
  @Nullable Path targets;

  @Option(names = "--with", paramLabel = "FILE", descriptionKey = "with")
  List<Path> with = new ArrayList<>();

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
  @Nullable Path out;

  @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "lang")
  @Nullable Lang lang;

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
  Format format = Format.text;

  @Option(names = "--color", paramLabel = "auto|always|never", descriptionKey = "color")
  Color color = Color.auto;

  @Option(names = "--jobs", paramLabel = "1…64", descriptionKey = "jobs")
  Jobs jobs = Jobs.ofMachine();

  @Option(names = "--strict", descriptionKey = "strict")
  boolean strict;

  @Option(
      names = {"-q", "--quiet"},
      descriptionKey = "quiet")
  boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      descriptionKey = "verbose")
  boolean verbose;

  /** The same for one folder of many, read by one thread, its outputs below it. */
  Options in(Path one) {
    Options options = new Options();
    options.folder = one;
    options.targets = targets;
    options.with = with;
    options.lang = lang;
    options.jobs = new Jobs(1);
    options.strict = strict;
    options.quiet = true;
    return options;
  }

  boolean json() {
    return format == Format.json;
  }

  /** Whether outputs would go among what is read. */
  boolean writesAmongInputs() {
    Path to = outFolder().toAbsolutePath().normalize();
    Path in = folder.toAbsolutePath().normalize();
    return to.startsWith(in.resolve("returns")) || to.startsWith(in.resolve("ledgers"));
  }

  /** The folder that outputs go into. */
  Path outFolder() {
    return out == null ? folder.resolve("out") : out;
  }
}
