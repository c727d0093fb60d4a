package jxeval.report.bulletin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jxeval.evaluation.Raised;
import jxeval.report.edition.Edition;
import jxeval.report.table.Cell;

/** What was raised this month, a sentence a consequence with its units and clause. */
final class RaisedLines {
  private RaisedLines() {}

  static List<Cell> of(Edition edition) {
    Map<String, List<Raised>> byConsequence = new LinkedHashMap<>();
    edition
        .results()
        .consequences()
        .forEach(
            r ->
                byConsequence.computeIfAbsent(r.consequence().id(), c -> new ArrayList<>()).add(r));
    return byConsequence.values().stream().map(RaisedLines::line).toList();
  }

  private static Cell line(List<Raised> raised) {
    String clause = raised.get(0).consequence().clause();
    List<String> names = raised.stream().map(r -> r.unit().name()).toList();
    return Cell.text(
        NoticeSheet.INDENT
            + raised.get(0).consequence().says()
            + Names.counted(names)
            + (clause == null ? "。" : "，依据" + clause + "。"));
  }
}
