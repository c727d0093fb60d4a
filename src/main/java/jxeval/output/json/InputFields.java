package jxeval.output.json;

import java.util.List;
import jxeval.model.InputFile;

/** Input files as the {@code inputs} of every document. */
final class InputFields {
  private InputFields() {}

  static List<Fields> of(List<InputFile> inputs) {
    return inputs.stream()
        .map(
            i ->
                new Fields()
                    .text("file", i.file())
                    .text("sha256", i.sha256())
                    .text("unit", i.unit())
                    .text("month", i.month())
                    .text("status", i.status().id()))
        .toList();
  }
}
