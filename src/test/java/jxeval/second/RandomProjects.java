package jxeval.second;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 招商项目: projects of one unit and of several, shared, disputed, gone, stopped, misstated. */
final class RandomProjects {
  private final Luck luck;
  private final RandomCells cells;
  private final List<Listed> listed = new ArrayList<>();

  /**
   * A project in one unit's returns: who it says introduced it, and at which shares.
   *
   * @param apart whether each introducer has a row of its own
   */
  private record Listed(
      RandomProject project,
      RandomTargets.Unit reporter,
      List<RandomTargets.Unit> introducers,
      String share,
      boolean apart,
      int first,
      int last) {}

  RandomProjects(Luck luck, RandomTargets targets, RandomCells cells) {
    this.luck = luck;
    this.cells = cells;
    List<RandomTargets.Unit> reporters =
        targets.units.stream().filter(u -> !u.kind().equals("department")).toList();
    int count = luck.between(2, 8);
    for (int i = 0; i < count; i++) {
      RandomProject project = new RandomProject(i, luck, targets.year);
      int reports = luck.in100(30) ? 3 : 1;
      for (RandomTargets.Unit reporter : luck.some(reporters, reports)) {
        List<RandomTargets.Unit> members =
            targets.units.stream().filter(u -> reporter.id().equals(u.team())).toList();
        List<RandomTargets.Unit> introducers =
            luck.in100(6)
                ? luck.some(targets.units, 2)
                : members.isEmpty() ? List.of(reporter) : luck.some(members, 3);
        boolean apart = luck.in100(12);
        int first = luck.of(1, 1, 1, 2, 3);
        int last = luck.in100(80) ? 12 : first + luck.between(0, 2);
        String share = share(introducers.size());
        listed.add(new Listed(project, reporter, introducers, share, apart, first, last));
        if (last < 12 && luck.in100(50)) {
          List<RandomTargets.Unit> others =
              members.isEmpty() ? List.of(reporter) : luck.some(members, 3);
          listed.add(
              new Listed(
                  project, reporter, others, share(others.size()), luck.in100(30), last + 1, 12));
        }
      }
    }
  }

  private String share(int units) {
    if (luck.in100(50)) {
      return "";
    }
    List<String> shares = new ArrayList<>();
    for (int i = 0; i < units; i++) {
      shares.add(luck.of("20", "30", "33.3", "40", "50", "70"));
    }
    return luck.in100(80) ? String.join("、", shares) : luck.of("100", "60", "70%");
  }

  List<Map<String, String>> rows(RandomTargets.Unit unit, YearMonth month) {
    List<Map<String, String>> rows = new ArrayList<>();
    Map<RandomProject, Integer> paid = new HashMap<>();
    for (Listed l : listed) {
      int m = month.getMonthValue();
      if (l.reporter.equals(unit) && m >= l.first && m <= l.last) {
        int amount = paid.computeIfAbsent(l.project, p -> luck.of(0, 50, 100, 250, 500));
        Map<String, String> row = l.project.row(month, amount, cells);
        rows.addAll(l.apart ? apart(l, row) : List.of(row));
        row.put("units", cells.units(l.introducers));
        row.put("share", luck.in100(98) ? l.share : luck.of("0", "120", "10、20、30、40、1", "若干"));
        if (luck.in100(3) && !l.apart) {
          rows.add(new LinkedHashMap<>(row));
        }
      }
    }
    return rows;
  }

  private List<Map<String, String>> apart(Listed l, Map<String, String> row) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (RandomTargets.Unit unit : l.introducers) {
      Map<String, String> own = new LinkedHashMap<>(row);
      own.put("units", cells.units(List.of(unit)));
      own.put("share", luck.of("", "", "30", "50"));
      rows.add(own);
    }
    return rows;
  }
}
