package jxeval.examples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jxeval.model.Unit;
import jxeval.scheme.Scheme;

/** The bureau's own workbooks. */
final class Ledgers {
  private record Exporter(
      String name, String type, String product, int monthly, int growth, boolean first) {}

  private static final List<Exporter> EXPORTERS =
      List.of(
          new Exporter("金溪华香天然香料有限公司", "生产企业", "香料香精", 118, 10, false),
          new Exporter("金溪瑞芳香精有限公司", "生产企业", "香料香精", 64, 5, false),
          new Exporter("金溪明锐光电有限公司", "生产企业", "电子信息", 92, 12, false),
          new Exporter("金溪启腾电子有限公司", "生产企业", "电子信息", 31, 25, true),
          new Exporter("金溪恒丰家具有限公司", "生产企业", "其他", 22, 0, false),
          new Exporter("金溪远通进出口有限公司", "外贸公司", "其他", 150, -5, false));

  /** Places in the file of departments with too few votes: in both rounds, in the second. */
  private static final int THIN = 11;

  private static final int THIN_ONCE = 12;

  private final Chance chance;
  private final Scheme scheme;
  private final List<Venture> ventures;

  Ledgers(Chance chance, Scheme scheme, List<Venture> ventures) {
    this.chance = chance;
    this.scheme = scheme;
    this.ventures = ventures;
  }

  /** File name to pages. */
  Map<String, List<Page>> all() {
    Map<String, List<Page>> books = new LinkedHashMap<>();
    books.put("外贸进出口2021.xlsx", List.of(trade()));
    books.put("园区平台台账.xlsx", List.of(plants(), parks(), idle()));
    books.put("项目评审.xlsx", List.of(new Reviews(chance, ventures).page()));
    books.put("满意度测评2021上半年.xlsx", List.of(survey("2021上半年", 0)));
    books.put("满意度测评2021下半年.xlsx", List.of(survey("2021下半年", 3)));
    books.put("年终认定.xlsx", new Recognitions(chance, ventures).pages());
    books.put("补充数据.xlsx", List.of(entries()));
    return books;
  }

  private Page trade() {
    Page page = new Page("外贸进出口");
    page.row(
        "月份", "企业名称", "企业类型", "产品类别", "出口（万元）", "进口（万元）", "出口（万美元）", "出口方式", "首次出口", "两转", "所属单位");
    for (int m = 1; m <= 12; m++) {
      for (Exporter e : EXPORTERS) {
        if (e.first() && m < 4) {
          continue;
        }
        int dollars =
            Math.max(1, e.monthly() * (100 + e.growth() * m / 12 + chance.between(-15, 15)) / 100);
        page.row(
            "2021-%02d".formatted(m),
            e.name(),
            e.type(),
            e.product(),
            dollars * 646 / 100,
            chance.in100(40) ? dollars * chance.between(60, 150) / 100 : 0,
            dollars,
            e.type().equals("生产企业") ? "自营" : "代理",
            e.first() && m == 4 ? "是" : "否",
            e.name().contains("恒丰") && m == 6 ? "是" : "否",
            e.type().equals("外贸公司") ? null : "商务局");
      }
    }
    return page;
  }

  private Page plants() {
    Page page = new Page("标准厂房");
    page.row("月份", "园区", "项目", "本月完工面积（平方米）", "累计完工面积（平方米）");
    Map<String, Integer> sums = new TreeMap<>();
    for (int m = 1; m <= 12; m++) {
      for (String park : List.of("香料香精主题产业园", "光电主题产业园", "智能仓储主题产业园")) {
        int area = chance.between(8, 21) * 1000;
        sums.merge(park, area, Integer::sum);
        page.row("2021年" + m + "月", park, "标准厂房二期", area, sums.get(park));
      }
    }
    return page;
  }

  private Page parks() {
    Page page = new Page("主题产业园");
    page.row("月份", "园区", "挂点领导", "征迁面积（亩）", "完成投资（万元）", "入驻企业（家）");
    for (int m = 1; m <= 12; m++) {
      page.row(
          "2021-%02d".formatted(m),
          "香料香精主题产业园",
          "周国平",
          chance.between(5, 40),
          chance.between(800, 2600),
          chance.between(0, 2));
      page.row(
          "2021-%02d".formatted(m),
          "光电主题产业园",
          "林志强",
          chance.between(5, 30),
          chance.between(600, 2100),
          chance.between(0, 2));
      page.row(
          "2021-%02d".formatted(m),
          "智能仓储主题产业园",
          "何建华",
          chance.between(0, 25),
          chance.between(500, 1500),
          chance.between(0, 1));
    }
    return page;
  }

  private Page idle() {
    Page page = new Page("低效闲置企业");
    page.row("月份", "企业名称", "处置方式", "盘活土地（亩）", "状态");
    page.row("2021-02", "金溪旧景陶瓷厂", "清理", 35, "进行中");
    page.row("2021-04", "金溪旧景陶瓷厂", "清理", 35, "已完成");
    page.row("2021-03", "金溪永固建材厂", "盘活", 22.5, "进行中");
    page.row("2021-05", "金溪双燕服装厂", "搬迁", 18, "进行中");
    page.row("2021-09", "金溪永固建材厂", "盘活", 22.5, "已完成");
    return page;
  }

  private Page survey(String round, int shift) {
    Page page = new Page("满意度测评");
    page.row("批次", "问卷编号", "测评主体", "被测评单位", "信息公开", "办事效率", "依法行政", "服务质量", "履职水平");
    List<Unit> departments =
        scheme.units().stream().filter(u -> u.kind().equals("department")).toList();
    int ballot = 1;
    for (int i = 0; i < departments.size(); i++) {
      int votes = i == THIN ? 2 : 6;
      int counted = i == THIN_ONCE && shift > 0 ? 3 : votes;
      int level = 96 - (i * 7 + shift) % 24;
      for (int v = 0; v < votes; v++) {
        List<Object> scores = new ArrayList<>();
        for (int d = 0; d < 5; d++) {
          scores.add(Math.min(100, level + chance.between(-4, 4)));
        }
        if (v >= counted) {
          continue;
        }
        page.row(
            round,
            "W%04d".formatted(ballot++),
            v % 3 == 2 ? "引资单位" : "企业代表",
            departments.get(i).name(),
            scores.get(0),
            scores.get(1),
            scores.get(2),
            scores.get(3),
            scores.get(4));
      }
    }
    return page;
  }

  private Page entries() {
    Page page = new Page("补充数据");
    page.row("月份", "单位", "项目", "评分人", "数值", "上年数", "备注");
    for (int m = 1; m <= 12; m++) {
      for (Unit unit : scheme.units()) {
        if (unit.kind().equals("team") && chance.in100(50)) {
          page.row(
              "2021-%02d".formatted(m),
              unit.name(),
              "有效招商信息",
              "县商务局",
              chance.between(1, 3),
              null,
              null);
        }
      }
    }
    return page;
  }
}
