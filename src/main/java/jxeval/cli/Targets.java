package jxeval.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jxeval.output.json.Manifest;
import jxeval.scheme.Scheme;
import jxeval.scheme.load.Loaded;
import jxeval.scheme.load.NamedBytes;
import jxeval.scheme.load.SchemeLoader;
import jxeval.scheme.load.Setting;

/** Finds and loads the target file of a run. */
final class Targets {
  static final String WAIVERS = "waivers.yaml";

  private Targets() {}

  /** The checked scheme; its findings are printed, and errors in it end the command. */
  static Scheme load(Options options, Console console) {
    if (options.writesAmongInputs()) {
      throw new Halt(Exit.USAGE, console.words().cli("out.among", "out", options.outFolder()));
    }
    return checked(read(options, console), options, console);
  }

  /**
   * Another target file than that of the options, checked.
   *
   * @param overlays laid over it and its waivers; {@code settings} are set after that
   */
  static Scheme load(
      Path file, List<Path> overlays, List<Setting> settings, Options options, Console console) {
    return checked(read(file, laidOver(file, overlays), settings, console), options, console);
  }

  private static Scheme checked(Loaded loaded, Options options, Console console) {
    Scheme scheme = loaded.scheme();
    if (scheme == null) {
      if (!options.json()) {
        FindingList.print(loaded.findings(), options, console);
      }
      String sentence = console.words().cli("targets.invalid");
      throw new Halt(Exit.TARGETS_INVALID, sentence, loaded.findings());
    }
    return scheme;
  }

  /** What loading gives, valid or not. */
  static Loaded read(Options options, Console console) {
    Path file = file(options, console);
    return read(file, laidOver(file, options.with), List.of(), console);
  }

  private static Loaded read(Path file, List<Path> with, List<Setting> settings, Console console) {
    List<NamedBytes> overlays = new ArrayList<>();
    for (Path overlay : with) {
      overlays.add(new NamedBytes(overlay.getFileName().toString(), bytes(overlay, console)));
    }
    return SchemeLoader.load(
        file.getFileName().toString(), bytes(file, console), overlays, settings);
  }

  /** The target file of the run: the one named, else the only one of the folder. */
  static Path file(Options options, Console console) {
    return options.targets == null ? only(options, console) : options.targets;
  }

  /** Name and hash of each overlay, in the order merged. */
  static List<Manifest.Hashed> overlays(Options options, Console console) {
    Path file = file(options, console);
    return laidOver(file, options.with).stream()
        .map(f -> Manifest.Hashed.of(f.getFileName().toString(), bytes(f, console)))
        .toList();
  }

  /** What is merged over the target file: the waivers beside it, then what was asked for. */
  private static List<Path> laidOver(Path file, List<Path> asked) {
    List<Path> over = new ArrayList<>();
    Path waivers = file.resolveSibling(WAIVERS);
    if (Files.isRegularFile(waivers)) {
      over.add(waivers);
    }
    over.addAll(asked);
    return over;
  }

  private static Path only(Options options, Console console) {
    if (!Files.isDirectory(options.folder)) {
      throw new Halt(Exit.USAGE, console.words().cli("folder.absent", "folder", options.folder));
    }
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(options.folder)) {
      for (Path file : files) {
        if (isTargetFile(file)) {
          found.add(file);
        }
      }
    } catch (IOException e) {
      throw new Halt(
          Exit.UNREADABLE, console.words().cli("file.unreadable", "file", options.folder));
    }
    if (found.size() != 1) {
      String key = found.isEmpty() ? "targets.none" : "targets.several";
      throw new Halt(
          Exit.USAGE,
          console.words().cli(key, "folder", options.folder.toAbsolutePath().normalize()));
    }
    return found.get(0);
  }

  private static boolean isTargetFile(Path path) {
    String name = path.getFileName().toString();
    return name.startsWith("targets-") && name.endsWith(".yaml");
  }

  static byte[] bytes(Path file, Console console) {
    try {
      return WholeFile.bytes(file);
    } catch (IOException e) {
      throw new Halt(Exit.UNREADABLE, console.words().cli("file.unreadable", "file", file));
    }
  }
}
