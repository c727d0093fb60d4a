package jxeval.scheme.yaml;

import jxeval.model.CellRef;

/** A place in a YAML file; line and column count from 1. */
public record Mark(String file, int line, int column) {

  /** The place as findings name it: {@code L12:5}. */
  public CellRef cell() {
    return CellRef.text(file, line, column);
  }
}
