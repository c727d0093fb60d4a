package jxeval.output.json;

import java.util.List;
import jxeval.check.Finding;
import jxeval.model.CellRef;
import jxeval.text.Words;

/** Findings as the {@code diagnostics} of every document. */
final class FindingFields {
  private FindingFields() {}

  static List<Fields> of(List<Finding> findings, Words words) {
    return findings.stream().map(f -> of(f, words)).toList();
  }

  private static Fields of(Finding finding, Words words) {
    CellRef at = finding.at();
    return new Fields()
        .text("code", finding.rule().code())
        .text("severity", finding.severity().id())
        .text("file", at == null ? null : at.file())
        .text("sheet", at == null ? null : at.sheet())
        .text("cell", at == null ? null : at.cell())
        .text("found", finding.found())
        .text("message", words.message(finding))
        .text("clause", finding.clause());
  }
}
