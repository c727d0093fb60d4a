package jxeval.output.json;

import jxeval.model.Supposition;

/** A supposed change of an actual, as documents of trials give it. */
final class SupposedFields {
  private SupposedFields() {}

  static Fields of(Supposition supposed) {
    return new Fields()
        .text("unit", supposed.unit())
        .text("measure", supposed.measure())
        .text("change", supposed.signed());
  }
}
