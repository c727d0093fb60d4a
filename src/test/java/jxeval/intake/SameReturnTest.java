package jxeval.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import jxeval.intake.grid.Grid;
import jxeval.intake.grid.Grids;
import jxeval.intake.grid.Limits;
import jxeval.intake.table.ReadSheet;
import jxeval.scheme.Scheme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A table of random layout, figures and faults says the same in every format. */
class SameReturnTest {
  private static final String[] FIELDS = {
    "name", "funding", "planned", "signed", "paid_in", "paid_in_cumulative", "units", "share"
  };

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 20);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void every_format_gives_the_same_rows_and_findings(long seed) {
    ReturnBook book = ReturnBook.of(sheet(new Random(seed)));
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a.xlsx", book.xlsx());
    files.put("b.xls", book.xls());
    files.put("c.csv", book.csv("招商项目", StandardCharsets.UTF_8));
    files.put("d.csv", book.csv("招商项目", Charset.forName("GB18030")));
    files.put("e.html", book.html());
    files.put("f.xml", book.xml());
    List<String> said = new ArrayList<>();
    files.forEach((name, bytes) -> said.add(said(name, bytes)));

    for (String other : said) {
      assertEquals(said.get(0), other);
    }
  }

  /** The rows and the findings but those that only note a number in a cell of text. */
  private static String said(String name, byte[] bytes) {
    Grid grid = Grids.read(name, bytes, Limits.STANDARD);
    Scheme scheme = County.draft().build();
    ReadSheet read = Readings.of(grid.sheets().get(0), "projects", scheme);
    return Readings.rows(read, FIELDS)
        + "\n"
        + Readings.findings(read).replaceAll("C311@\\w+ ?", "").strip();
  }

  private static ReturnSheet sheet(Random random) {
    ReturnSheet sheet = ReturnSheet.of("招商项目");
    if (random.nextBoolean()) {
      sheet.row("2021年5月招商项目进展情况").row();
    }
    Object unit = pick(random, "(万元)", "（亿元）", "(元)", "");
    sheet.row(
        "项目名称",
        "投资方",
        "资金来源",
        "项目类别",
        "产业",
        "计划总投资" + unit,
        "签约日期",
        "本月实际进资(万元)",
        "累计实际进资" + unit,
        "引进单位",
        "引进占比(%)",
        "项目状态");
    if (random.nextBoolean()) {
      sheet.row(row("合计", null, null, null, null, amount(random), null, amount(random)));
    }
    for (int i = random.nextInt(6); i >= 0; i--) {
      sheet.row(
          row(
              pick(random, "香精厂", "“电子”城二期", "A&B <厂>", null) + String.valueOf(i),
              pick(random, "甲公司", "乙", null),
              pick(random, "内资", "外 资", "民资"),
              "工业",
              pick(random, "其他", "智能仓储", "—"),
              amount(random),
              pick(random, LocalDate.of(2021, 1 + random.nextInt(4), 3), "2021.5.3", "5月", null),
              amount(random),
              amount(random),
              pick(random, "商务局", "商务局、统计局", "商务居", "秀谷镇"),
              pick(random, null, 60, "60、40", "150", "60%"),
              "在建"));
      if (random.nextInt(4) == 0) {
        sheet.row();
      }
    }
    return random.nextBoolean() ? sheet.row("填报人：张三", null, "审核人：李四") : sheet;
  }

  private static @Nullable Object amount(Random random) {
    return pick(
        random,
        BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(7)),
        random.nextInt(100_000),
        "１２００．５",
        "0.3亿元",
        "约500",
        -3,
        null);
  }

  private static @Nullable Object[] row(@Nullable Object... cells) {
    return cells;
  }

  private static @Nullable Object pick(Random random, @Nullable Object... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
