package jxeval.intake.submission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jxeval.check.Finding;
import jxeval.check.Rule;
import jxeval.check.UnitRule;
import jxeval.model.CellRef;
import jxeval.model.InputFile;
import jxeval.scheme.FormOverrides;
import org.jspecify.annotations.Nullable;

/**
 * The returns of one unit and month: identical copies are one, the latest 报送日期 counts, and where
 * two share it none does.
 *
 * @param counting null where none counts
 * @param superseded the replaced versions, the latest at the end
 * @param earliest the earliest 报送日期 of any readable version; null for none
 * @param statuses what became of each version, by path
 */
record Versions(
    @Nullable Identified counting,
    List<Identified> superseded,
    @Nullable LocalDate earliest,
    Map<String, InputFile.Status> statuses,
    List<Finding> findings) {

  private static final Comparator<Identified> LATEST_FIRST =
      Comparator.comparing(
          (Identified i) -> i.date().orElse(LocalDate.MIN), Comparator.reverseOrder());

  /** Chooses among the versions that are not rejected, which are in order of path. */
  static Versions of(List<Identified> versions, FormOverrides overrides) {
    Map<String, InputFile.Status> statuses = new LinkedHashMap<>();
    List<Finding> findings = new ArrayList<>();
    Map<String, Identified> byContent = new LinkedHashMap<>();
    for (Identified version : versions) {
      Identified first = byContent.putIfAbsent(version.arrival().fingerprint(), version);
      if (first != null) {
        statuses.put(version.path(), InputFile.Status.DUPLICATE);
        findings.add(about(UnitRule.U710, version, first));
      }
    }
    List<Identified> latestFirst = byContent.values().stream().sorted(LATEST_FIRST).toList();
    List<Identified> latest =
        latestFirst.stream().filter(v -> v.date().equals(latestFirst.get(0).date())).toList();
    Identified counting = latest.size() == 1 ? latest.get(0) : null;
    List<Identified> superseded = new ArrayList<>();
    if (counting != null) {
      statuses.put(counting.path(), InputFile.Status.COUNTED);
      for (Identified version : latestFirst.subList(1, latestFirst.size())) {
        statuses.put(version.path(), InputFile.Status.SUPERSEDED);
        superseded.add(0, version);
        findings.add(about(UnitRule.U709, version, counting));
      }
    } else {
      latestFirst.forEach(v -> statuses.put(v.path(), InputFile.Status.REJECTED));
      for (Identified version : latest) {
        Identified other = version.equals(latest.get(0)) ? latest.get(1) : latest.get(0);
        findings.add(about(UnitRule.U711, version, other));
      }
    }
    Optional<LocalDate> earliest =
        versions.stream().flatMap(v -> v.date().stream()).min(Comparator.naturalOrder());
    return new Versions(
        counting,
        superseded,
        earliest.orElse(null),
        statuses,
        findings.stream().map(overrides::judged).toList());
  }

  private static Finding about(Rule rule, Identified version, Identified other) {
    return Finding.of(
            rule, CellRef.file(version.path()), version.date().map(Object::toString).orElse(null))
        .with("file", other.path());
  }
}
