package jxeval.examples;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project of the invented year.
 *
 * @param reporter the unit whose return lists it
 * @param units names of its 引进单位 as the return writes them
 * @param share 引进占比 as written; empty for blank
 * @param planned 万元
 * @param before 万元 paid in before the year
 * @param paid twelve months, 万元
 * @param foreign twelve months, 万美元; empty for 内资
 * @param cash twelve months, 万美元; empty for 内资
 */
record Venture(
    String reporter,
    String code,
    String name,
    String investor,
    String investorPlace,
    String investorType,
    String funding,
    String category,
    String industry,
    int planned,
    LocalDate signed,
    LocalDate contractStart,
    @Nullable LocalDate started,
    @Nullable LocalDate commissioned,
    int before,
    List<Integer> paid,
    List<Integer> foreign,
    List<Integer> cash,
    List<String> units,
    String share,
    String channel,
    String place,
    boolean inPark,
    String landMode,
    int landArea) {

  /** Whether a return of the month lists it. */
  boolean listedIn(int month) {
    return signed.getYear() < 2021 || signed.getMonthValue() <= month;
  }

  int paidTo(int month) {
    int sum = before;
    for (int m = 0; m < month; m++) {
      sum += paid.get(m);
    }
    return sum;
  }

  /** 项目状态 at the end of a month. */
  String status(int month) {
    if (commissioned != null
        && (commissioned.getYear() < 2021 || commissioned.getMonthValue() <= month)) {
      return "投产";
    }
    if (started != null && (started.getYear() < 2021 || started.getMonthValue() <= month)) {
      return "在建";
    }
    return "签约";
  }
}
