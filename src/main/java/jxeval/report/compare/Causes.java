package jxeval.report.compare;

import java.util.ArrayList;
import java.util.List;
import jxeval.evaluation.IndicatorResult;
import jxeval.scheme.Scheme;

/** Which changed values of the target file a figure rests on. */
record Causes(Scheme scheme, List<ChangedValue> values) {
  /** Those of the indicator, of its measure, of the unit and of the calendar. */
  List<String> of(IndicatorResult line, String unit) {
    List<String> paths = new ArrayList<>(under(line.indicator().path()));
    paths.addAll(under(line.figure().measure().path()));
    paths.addAll(under("units." + scheme.order(unit)));
    paths.addAll(under("calendar"));
    paths.addAll(under("rulings"));
    return paths;
  }

  List<String> under(String block) {
    return values.stream()
        .map(ChangedValue::path)
        .filter(p -> p.equals(block) || p.startsWith(block + "."))
        .toList();
  }
}
