package jxeval.report.bulletin;

import java.util.List;
import java.util.Objects;
import jxeval.check.Receipt;
import jxeval.model.CellRef;
import jxeval.model.Facts;
import jxeval.model.InputFile;
import jxeval.report.edition.Edition;
import jxeval.report.table.Cell;
import jxeval.report.table.Column;
import jxeval.report.table.Table;
import jxeval.report.table.Tone;

/** The receipts of the month's returns: accepted, to be amended, accepted in part, returned. */
final class ReceiptsTable {
  private static final int HASH = 16;

  private ReceiptsTable() {}

  static Table of(Edition edition) {
    Table.Builder table =
        Table.of("receipts")
            .column(Column.of("receipt_no", "序号"))
            .column(Column.of("receipt_unit", "单位").width(26))
            .column(Column.of("receipt", "受理情况"))
            .column(Column.of("receipt_day", "报送日期"))
            .column(Column.of("receipt_errors", "错误"))
            .column(Column.of("receipt_warnings", "警告"))
            .column(Column.of("receipt_file", "文件").width(40))
            .column(Column.of("receipt_hash", "校验码").width(20));
    int no = 0;
    for (Receipt receipt : ofMonth(edition)) {
      no++;
      String unit = receipt.input().unit();
      table.row(
          "receipt" + no,
          List.of(
              Cell.rank(no),
              unit == null ? Cell.none() : Cell.text(edition.name(unit)),
              Cell.grade(word(receipt.answer()), tone(receipt.answer())),
              Cell.date(receipt.submitted()),
              Cell.count(receipt.errors()),
              Cell.count(receipt.warnings()),
              Cell.text(receipt.input().file()).link(CellRef.file(receipt.input().file())),
              Cell.text(shortened(receipt.input().sha256()))));
    }
    return table.build();
  }

  private static List<Receipt> ofMonth(Edition edition) {
    Facts facts = edition.results().facts();
    String folder = "returns/" + edition.month() + "/";
    List<InputFile> inputs =
        facts.inputs().stream()
            .filter(i -> edition.month().equals(i.month()) || i.file().startsWith(folder))
            .toList();
    return Receipt.of(inputs, facts.submissions(), edition.results().findings());
  }

  private static String shortened(String hash) {
    return Objects.requireNonNullElse(hash, "").length() <= HASH ? hash : hash.substring(0, HASH);
  }

  private static Tone tone(Receipt.Answer answer) {
    return switch (answer) {
      case ACCEPTED -> Tone.NEUTRAL;
      case TO_AMEND, PARTIAL -> Tone.FAIR;
      case RETURNED -> Tone.POOR;
    };
  }

  static String word(Receipt.Answer answer) {
    return switch (answer) {
      case ACCEPTED -> "受理";
      case TO_AMEND -> "受理待改";
      case PARTIAL -> "部分受理";
      case RETURNED -> "退回";
    };
  }
}
