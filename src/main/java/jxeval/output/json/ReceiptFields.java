package jxeval.output.json;

import java.util.List;
import jxeval.check.Receipt;
import jxeval.evaluation.Results;

/** Receipts as the {@code receipts} of what a run prints. */
final class ReceiptFields {
  private ReceiptFields() {}

  static List<Fields> of(Results results) {
    return of(
        Receipt.of(results.facts().inputs(), results.facts().submissions(), results.findings()));
  }

  static List<Fields> of(List<Receipt> receipts) {
    return receipts.stream()
        .map(
            r ->
                new Fields()
                    .text("file", r.input().file())
                    .text("sha256", r.input().sha256())
                    .text("unit", r.input().unit())
                    .text("month", r.input().month())
                    .text("receipt", r.answer().id())
                    .text("submitted", r.submitted())
                    .whole("errors", r.errors())
                    .whole("warnings", r.warnings()))
        .toList();
  }
}
