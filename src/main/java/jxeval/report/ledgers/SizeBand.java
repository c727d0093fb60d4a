package jxeval.report.ledgers;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** The sizes by which projects are told apart: planned investment in 万元, 以上 included (二-1). */
enum SizeBand {
  SMALL("2000万元及以下"),
  UNDER_YI("超2000万元、不满1亿元"),
  YI_1_5("1—5亿元"),
  YI_5_10("5—10亿元"),
  YI_10_20("10—20亿元"),
  YI_20("20亿元及以上");

  private final String label;

  SizeBand(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  static List<String> labels() {
    return Arrays.stream(values()).map(SizeBand::label).toList();
  }

  static SizeBand of(BigDecimal planned) {
    if (planned.compareTo(BigDecimal.valueOf(2000)) <= 0) {
      return SMALL;
    }
    if (planned.compareTo(BigDecimal.valueOf(10_000)) < 0) {
      return UNDER_YI;
    }
    if (planned.compareTo(BigDecimal.valueOf(50_000)) < 0) {
      return YI_1_5;
    }
    if (planned.compareTo(BigDecimal.valueOf(100_000)) < 0) {
      return YI_5_10;
    }
    return planned.compareTo(BigDecimal.valueOf(200_000)) < 0 ? YI_10_20 : YI_20;
  }
}
