package jxeval.intake.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jxeval.check.Finding;
import jxeval.intake.grid.RawCell;
import jxeval.model.Folding;
import jxeval.model.Value;

/** Reads 引进占比: one percentage, or as many as there are units. */
final class Shares {
  private static final Pattern SEPARATORS = Pattern.compile("[、;,\\n\\r]+");

  private Shares() {}

  static Reading read(Spot spot, RawCell cell) {
    if (cell.kind() != RawCell.Kind.TEXT) {
      Reading one = Numbers.read(spot);
      return one.value() == null
          ? one
          : new Reading(new Value.Many(List.of(one.value())), one.findings());
    }
    Spot listed = spot.untyped();
    List<Value> shares = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    String[] parts = SEPARATORS.split(halfWidthSeparators(cell.text()));
    for (String part : parts) {
      if (Folding.fold(part).isEmpty()) {
        continue;
      }
      Reading one = Numbers.text(listed, part);
      if (one.value() == null) {
        return one;
      }
      shares.add(one.value());
      findings.addAll(one.findings());
    }
    boolean several = shares.size() > 1;
    return new Reading(
        new Value.Many(shares),
        several ? findings.stream().filter(Finding::isError).toList() : findings);
  }

  private static String halfWidthSeparators(String text) {
    return text.replace('；', ';').replace('，', ',');
  }
}
