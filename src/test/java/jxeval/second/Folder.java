package jxeval.second;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A year folder up to a month: which returns count (2-returns), their rows, and the ledgers' rows.
 */
final class Folder {
  private static final List<String> TEAM = List.of("trips", "projects", "service", "funds");
  private static final List<String> TOWNSHIP = List.of("recruitment", "projects", "trips");

  final List<Line> lines = new ArrayList<>();
  final Map<String, String> inputs = new TreeMap<>();
  final List<Submission> submissions = new ArrayList<>();

  private final County county;
  private final int upTo;

  record Submission(String unit, int month, String status, String file, LocalDate submitted) {}

  /** One folder of CSV files: a version of a return; without a month where it counts for none. */
  private record Version(
      String path, Map<String, String> sheets, String unit, Integer month, LocalDate submitted) {
    List<String> files() {
      return sheets.keySet().stream().map(s -> path + "/" + s + ".csv").toList();
    }
  }

  /**
   * @param files path below the year folder to content
   */
  Folder(County county, Map<String, String> files, int upTo) {
    this.county = county;
    this.upTo = upTo;
    Map<String, Map<String, String>> returns = new TreeMap<>();
    files.forEach(
        (path, content) -> {
          int slash = path.lastIndexOf('/');
          String sheet = path.substring(slash + 1).replace(".csv", "");
          if (path.startsWith("returns/")) {
            returns
                .computeIfAbsent(path.substring(0, slash), p -> new TreeMap<>())
                .put(sheet, content);
          } else if (path.startsWith("ledgers/")) {
            inputs.put(path, ledger(sheet, content) ? "counted" : "rejected");
          }
        });
    returns(returns);
    Entries.onceEach(lines);
  }

  private boolean ledger(String sheet, String content) {
    for (String set : Form.SHEETS.keySet()) {
      if (sheet.startsWith(Form.name(set))) {
        List<Line> read = Sheet.read(county, set, null, upTo, content);
        if (read == null) {
          return false;
        }
        read.stream().filter(l -> l.month() <= upTo).forEach(lines::add);
        return true;
      }
    }
    return false;
  }

  private void returns(Map<String, Map<String, String>> folders) {
    Map<List<Object>, List<Version>> came = new LinkedHashMap<>();
    folders.forEach(
        (path, sheets) -> {
          int month = Objects.requireNonNull(Texts.month(path.split("/")[1]));
          Version version = version(path, sheets, month);
          if (month > upTo) {
            mark(version, "later");
          } else {
            mark(version, "rejected");
            if (version.unit != null) {
              came.computeIfAbsent(List.of(version.unit, month), k -> new ArrayList<>())
                  .add(version);
            }
          }
        });
    for (int month = county.year * 12; month <= upTo; month++) {
      for (County.Unit unit : county.units.values()) {
        Submission submission =
            judged(unit, month, came.getOrDefault(List.of(unit.id(), month), List.of()));
        if (county.due.contains(unit.kind())) {
          submissions.add(submission);
        }
      }
    }
  }

  private void mark(Version version, String status) {
    version.files().forEach(f -> inputs.put(f, status));
  }

  private Version version(String path, Map<String, String> sheets, int folder) {
    String called = path.substring(path.lastIndexOf('/') + 1);
    String unit = null;
    Integer month = null;
    LocalDate submitted = null;
    for (List<String> row : Csv.read(sheets.getOrDefault("封面", ""))) {
      String value = row.size() > 1 ? row.get(1) : "";
      switch (Texts.fold(row.get(0))) {
        case "填报单位" -> unit = value;
        case "报表月份" -> month = Texts.month(value);
        case "报送日期" -> submitted = Texts.day(value);
        default -> {}
      }
    }
    boolean silent = unit == null || unit.isEmpty();
    String known = silent ? null : county.unit(unit);
    boolean wrong = (!silent && known == null) || (month != null && month != folder);
    return new Version(
        path, sheets, known == null ? named(called) : known, wrong ? null : folder, submitted);
  }

  /** The one unit whose name or alias stands in a folder's name. */
  private String named(String called) {
    List<String> named =
        county.units.values().stream()
            .filter(u -> County.names(u).stream().anyMatch(called::contains))
            .map(County.Unit::id)
            .toList();
    return named.size() == 1 ? named.get(0) : null;
  }

  private Submission judged(County.Unit unit, int month, List<Version> came) {
    List<Version> distinct = new ArrayList<>();
    for (Version version : came) {
      boolean copy =
          version.month != null && distinct.stream().anyMatch(d -> d.sheets.equals(version.sheets));
      mark(version, copy ? "duplicate" : "rejected");
      if (version.month != null && !copy) {
        distinct.add(version);
      }
    }
    if (came.isEmpty()) {
      return new Submission(unit.id(), month, "missing", null, null);
    }
    Comparator<Version> byDate =
        Comparator.comparing(v -> v.submitted, Comparator.nullsFirst(Comparator.naturalOrder()));
    distinct.sort(byDate);
    int last = distinct.size() - 1;
    if (last < 0 || (last > 0 && byDate.compare(distinct.get(last), distinct.get(last - 1)) == 0)) {
      return new Submission(unit.id(), month, "rejected", null, null);
    }
    Version counting = distinct.get(last);
    distinct.forEach(v -> mark(v, v.equals(counting) ? "counted" : "superseded"));
    read(unit, month, counting);
    boolean byFirst = county.root.get("calendar").get("timeliness").or("first").equals("first");
    LocalDate decides = byFirst ? distinct.get(0).submitted : counting.submitted;
    boolean excused =
        county.rulings("lateness").stream()
            .anyMatch(
                r ->
                    unit.id().equals(county.unit(r.get("unit").text()))
                        && Texts.month(r.get("month").text()) == month);
    boolean late = decides == null || decides.isAfter(county.deadline(month));
    return new Submission(
        unit.id(), month, late && !excused ? "late" : "on_time", counting.path, decides);
  }

  private void read(County.Unit unit, int month, Version version) {
    List<String> sets = county.form(unit.kind()).equals("township") ? TOWNSHIP : TEAM;
    for (String set : sets) {
      String content = version.sheets.get(Form.name(set));
      List<Line> read = content == null ? null : Sheet.read(county, set, unit.id(), month, content);
      if (read != null) {
        lines.addAll(read);
      }
    }
  }
}
