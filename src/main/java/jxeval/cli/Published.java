package jxeval.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jxeval.evaluation.Results;
import jxeval.output.disk.Sha256;
import jxeval.output.json.Manifest;
import jxeval.output.json.PublishedManifest;
import jxeval.output.template.Template;
import jxeval.scheme.Scheme;

/** A workbook that was published, the manifest beside it, and how both are computed anew. */
record Published(Path workbook, PublishedManifest manifest, Publication kind) {

  /** Reads the manifest beside a workbook; ends the command where it cannot be read. */
  static Published of(Path workbook, Console console) {
    Template.ours(String.valueOf(workbook.getFileName()))
        .ifPresent(
            ours -> {
              throw new Halt(
                  Exit.USAGE, console.words().cli("own.copy", "file", workbook, "ours", ours));
            });
    Path beside = workbook.toAbsolutePath().resolveSibling(Manifest.NAME);
    PublishedManifest manifest;
    try {
      manifest = PublishedManifest.of(bytes(beside, console));
    } catch (IOException e) {
      throw unreadable(beside, console);
    }
    return new Published(
        workbook,
        manifest,
        Publication.of(manifest.kind()).orElseThrow(() -> unreadable(beside, console)));
  }

  /** Sets the year folder and the target file that it was made from, where no option names them. */
  void locate(Options options) {
    Path set = Objects.requireNonNull(workbook.toAbsolutePath().getParent());
    if (options.folder.toString().isEmpty() && set.getNameCount() > 2) {
      options.folder = set.resolve("../..").normalize();
    }
    if (options.targets == null) {
      manifest.targets().keySet().stream()
          .map(options.folder::resolve)
          .filter(Files::isRegularFile)
          .findFirst()
          .ifPresent(f -> options.targets = f);
    }
    if (options.with.isEmpty()) {
      manifest.overlays().keySet().stream()
          .filter(name -> !name.equals(Targets.WAIVERS))
          .map(options.folder::resolve)
          .filter(Files::isRegularFile)
          .forEach(options.with::add);
    }
  }

  /** The workbook as it stands. */
  byte[] bytes(Console console) {
    return bytes(workbook, console);
  }

  /** The run as it comes out today. */
  Results computed(Options options, Console console) {
    Scheme whole = Targets.load(options, console);
    YearMonth month;
    try {
      month = kind.month(manifest.period(), new Reader(options, console, whole), whole);
    } catch (DateTimeException e) {
      throw unreadable(workbook.resolveSibling(Manifest.NAME), console);
    }
    return kind.computed(whole, month, options, console);
  }

  /** What it had to say of those before it, as that comes out today. */
  Corrections corrections(Results computed, List<Manifest.Hashed> overlays, Console console) {
    return kind.corrections(computed, out(), overlays, console);
  }

  /** The documents of earlier runs that it rests on, or would rest on today, by hash. */
  Map<String, String> sources(Corrections corrections) {
    Map<String, String> now = new LinkedHashMap<>();
    for (String file : manifest.published().keySet()) {
      try {
        now.put(file, Sha256.of(WholeFile.bytes(out().resolve(file))));
      } catch (IOException | InvalidPathException e) {
        now.remove(file);
      }
    }
    now.putAll(InputChanges.hashes(corrections.sources()));
    return now;
  }

  private Path out() {
    return workbook.toAbsolutePath().normalize().resolve("../..").normalize();
  }

  private static byte[] bytes(Path file, Console console) {
    try {
      return WholeFile.bytes(file);
    } catch (IOException e) {
      throw unreadable(file, console);
    }
  }

  static Halt unreadable(Path file, Console console) {
    return new Halt(Exit.UNREADABLE, console.words().cli("file.unreadable", "file", file));
  }
}
