package jxeval.report.compare;

import java.util.List;

/** Which changed values of the target file stand in the blocks that something rests on. */
record Causes(List<ChangedValue> values) {
  /** Block by block. */
  List<String> under(List<String> blocks) {
    return blocks.stream().flatMap(b -> under(b).stream()).toList();
  }

  private List<String> under(String block) {
    return values.stream()
        .map(ChangedValue::path)
        .filter(p -> p.equals(block) || p.startsWith(block + "."))
        .toList();
  }
}
