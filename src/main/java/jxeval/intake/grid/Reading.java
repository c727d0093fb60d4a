package jxeval.intake.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jxeval.check.FileRule;
import jxeval.check.Finding;
import jxeval.model.CellRef;
import org.jspecify.annotations.Nullable;

/** The reading of one file: its limits, what was counted so far, what there is to tell. */
final class Reading {
  private final String file;
  private final Limits limits;
  private final List<Finding> findings = new ArrayList<>();
  private int cells;
  private int sheets;
  private long merged;

  Reading(String file, Limits limits) {
    this.file = file;
    this.limits = limits;
  }

  Limits limits() {
    return limits;
  }

  List<Finding> findings() {
    return findings;
  }

  /** The file's name without folders and extension. */
  String stem() {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** The file's extension in lower case, without the dot; empty when it has none. */
  String extension() {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  void tell(FileRule rule, @Nullable String found) {
    tell(new Refusal(rule, found));
  }

  /** Lists what does not keep the file from being read. */
  void tell(Refusal said) {
    findings.add(said.at(CellRef.file(file)));
  }

  void countCell() {
    if (++cells > limits.cells()) {
      throw Refusal.overLimit(FileRule.F120, cells, limits.cells());
    }
  }

  void countSheet() {
    if (++sheets > limits.sheets()) {
      throw Refusal.overLimit(FileRule.F116, sheets, limits.sheets());
    }
  }

  /** Counts the columns of merged regions like cells. */
  void countMerged(int columns) {
    merged += columns;
    if (merged > limits.cells()) {
      throw Refusal.overLimit(FileRule.F120, merged, limits.cells());
    }
  }
}
