package jxeval.examples;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 项目评审 (三-3-三): every admission rule passed, failed and, where a cell may be blank, unknown. */
final class Reviews {
  private final Chance chance;
  private final List<Venture> ventures;

  Reviews(Chance chance, List<Venture> ventures) {
    this.chance = chance;
    this.ventures = ventures;
  }

  Page page() {
    Page page = new Page("项目评审");
    page.row(
        "月份",
        "项目名称",
        "引进单位",
        "资金来源",
        "外贸项目",
        "产业",
        "计划总投资（万元）",
        "是否入园",
        "用地方式",
        "用地面积（亩）",
        "固定资产投资（万元）",
        "年税收（万元）",
        "环评通过",
        "安评通过",
        "高能耗",
        "工艺落后",
        "负面清单");
    int n = 0;
    for (Venture v : ventures) {
      if (v.signed().getYear() == 2021 && n++ % 3 == 0) {
        Object fixed = v.landArea() == 0 ? null : v.landArea() * chance.between(150, 420);
        page.row(
            "2021-%02d".formatted(v.signed().getMonthValue()),
            v.name(),
            v.units().get(0),
            v.funding(),
            chance.in100(10) ? "是" : "否",
            v.industry(),
            v.planned(),
            v.inPark() ? "是" : "否",
            v.landMode(),
            v.landArea() == 0 ? null : v.landArea(),
            n % 9 == 4 ? null : fixed,
            v.landArea() == 0 ? null : v.landArea() * chance.between(8, 30),
            "是",
            n % 11 == 7 ? "否" : "是",
            n % 13 == 4 ? "是" : "否",
            "否",
            "否");
      }
    }
    edges(page);
    return page;
  }

  /** Projects refused and doubtful: each fails or leaves open what its name says. */
  private static void edges(Page page) {
    edge(page, 3, "恒旺塑料编织袋项目", "其他", 6000, "单独供地", 20, 5000, 360, "是是否否否");
    edge(page, 4, "佳美五金制品项目", "其他", 10000, "标准厂房", 12, 4200, 240, "是是否否否");
    edge(page, 5, "宏泰再生橡胶项目", "其他", 12000, "单独供地", 40, 9600, 640, "否是是是是");
    edge(page, 7, "启明光学薄膜项目", "新一代信息技术", 9000, "单独供地", 30, 5999, 449, "是是否否否");
    edge(page, 8, "和润芳樟精油项目", "香料香精", 8000, "单独供地", 25, 5000, 375, "是是否否否");
    edge(page, 10, "天泽智能货架项目", "智能仓储", 15000, "租赁", null, 8000, null, "是是否否否");
  }

  private static void edge(
      Page page,
      int month,
      String name,
      String industry,
      int planned,
      String mode,
      @Nullable Integer area,
      int fixed,
      @Nullable Integer tax,
      String answers) {
    String[] answer = answers.split("");
    page.row(
        "2021-%02d".formatted(month),
        name,
        "工业园区管理委员会",
        "内资",
        null,
        industry,
        planned,
        "是",
        mode,
        area,
        fixed,
        tax,
        answer[0],
        answer[1],
        answer[2],
        answer[3],
        answer[4]);
  }
}
