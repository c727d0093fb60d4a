package jxeval.report.award;

import jxeval.evaluation.AwardEntry;
import jxeval.report.table.Cell;
import jxeval.report.table.Tone;

/** What an entry's amount and status say in print. */
final class Payment {
  /** What stands in place of an amount that the target file does not state. */
  static final String UNCONFIGURED = "金额未配置";

  private Payment() {}

  /** The amount in whole 元, or the word for why there is none. */
  static Cell amount(AwardEntry entry) {
    if (entry.amount() != null) {
      return Cell.amount(entry.amount(), 0);
    }
    return entry.status() == AwardEntry.Status.UNCONFIGURED
        ? Cell.warning(UNCONFIGURED)
        : Cell.none();
  }

  static Cell status(AwardEntry.Status status) {
    return switch (status) {
      case DUE -> Cell.grade(word(status), Tone.GOOD);
      case NOMINATED -> Cell.grade(word(status), Tone.GOOD);
      case UNDECIDED, EMPTY, UNCONFIGURED -> Cell.grade(word(status), Tone.FAIR);
      case BARRED, EXCLUDED -> Cell.grade(word(status), Tone.POOR);
    };
  }

  static String word(AwardEntry.Status status) {
    return switch (status) {
      case DUE -> "应奖";
      case UNDECIDED -> "待定";
      case EMPTY -> "空缺";
      case BARRED -> "取消资格";
      case UNCONFIGURED -> UNCONFIGURED;
      case NOMINATED -> "可推荐";
      case EXCLUDED -> "裁定不奖";
    };
  }
}
