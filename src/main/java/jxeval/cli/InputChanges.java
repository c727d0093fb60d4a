package jxeval.cli;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jxeval.intake.submission.MonthNames;
import jxeval.model.Change;
import jxeval.model.InputFile;
import jxeval.output.json.Manifest;
import jxeval.output.json.PublishedManifest;
import jxeval.scheme.Scheme;

/** What became of the files that something was made from, by their hashes. */
final class InputChanges {
  private InputChanges() {}

  /** Target file, overlays and inputs, each in the order of today, then what is gone. */
  static List<Change<String>> of(
      PublishedManifest manifest,
      Map<String, String> then,
      Scheme scheme,
      List<Manifest.Hashed> overlays,
      Map<String, String> now) {
    List<Change<String>> changes = new ArrayList<>();
    changes.addAll(Change.between(manifest.targets(), Map.of(scheme.file(), scheme.sha256())));
    changes.addAll(Change.between(manifest.overlays(), hashes(overlays)));
    changes.addAll(Change.between(then, now));
    return changes;
  }

  /** Hash by path. */
  static Map<String, String> hashes(List<Manifest.Hashed> files) {
    Map<String, String> hashes = new LinkedHashMap<>();
    files.forEach(f -> hashes.put(f.file(), f.sha256()));
    return hashes;
  }

  /** The hashes of inputs by path. */
  static Map<String, String> inputs(List<InputFile> inputs) {
    Map<String, String> hashes = new LinkedHashMap<>();
    inputs.forEach(i -> hashes.put(i.file(), i.sha256()));
    return hashes;
  }

  /** The same without the files that a run for the month leaves to later ones. */
  static Map<String, String> inTime(Map<String, String> inputs, YearMonth month) {
    Map<String, String> kept = new LinkedHashMap<>(inputs);
    kept.keySet()
        .removeIf(file -> MonthNames.ofFolder(file).filter(m -> m.isAfter(month)).isPresent());
    return kept;
  }
}
