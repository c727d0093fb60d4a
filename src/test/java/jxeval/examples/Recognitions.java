package jxeval.examples;

import java.time.LocalDate;
import java.util.List;

/** What the bureau establishes at year-end: 验资, 税收, 有功人员. */
final class Recognitions {
  private final Chance chance;
  private final List<Venture> ventures;

  Recognitions(Chance chance, List<Venture> ventures) {
    this.chance = chance;
    this.ventures = ventures;
  }

  List<Page> pages() {
    return List.of(verification(), tax(), people());
  }

  private Page verification() {
    Page page = new Page("验资");
    page.row("项目编号", "项目名称", "引进单位", "认定进资（万元）", "认定外资（万美元）", "认定日期", "认定结论");
    int n = 0;
    for (Venture v : ventures) {
      int paid = v.paidTo(12) - v.before();
      if (paid > 500 && v.started() != null && n++ % 2 == 0) {
        page.row(
            v.code().isEmpty() ? null : v.code(),
            v.name(),
            String.join("、", v.units()),
            paid * chance.between(85, 100) / 100,
            v.foreign().isEmpty() ? null : v.foreign().stream().mapToInt(f -> f).sum(),
            LocalDate.of(2021, 12, chance.between(10, 28)),
            n % 17 == 9 ? "不予认定" : "认定");
      }
    }
    return page;
  }

  private Page tax() {
    Page page = new Page("税收");
    page.row("项目编号", "项目名称", "引进单位", "入库税收（万元）", "县级留成（万元）");
    for (Venture v : ventures) {
      if (v.commissioned() != null || v.before() > 0) {
        int paid = chance.between(20, 600);
        page.row(
            v.code().isEmpty() ? null : v.code(),
            v.name(),
            v.units().get(0),
            paid,
            paid * 37 / 100.0);
      }
    }
    return page;
  }

  /**
   * People within and over the cap and their unit's prize, divisions that add up and that do not.
   */
  private static Page people() {
    Page page = new Page("有功人员");
    page.row("单位", "姓名", "事由", "拟奖金额（元）");
    page.row("商务局", "王志强", "引进项目有功", 2600);
    page.row("商务局", "王志强", "全程服务项目", 2400);
    page.row("香料产业发展服务中心", "李慧敏", "引进项目有功", 2500);
    page.row("科学技术局", "刘俊杰", "引进项目有功", 3000);
    page.row("科学技术局", "刘俊杰", "外出招商", 2600);
    page.row("科学技术局", "张春生", "引进项目有功", 5000);
    page.row("教育体育局", "陈丽萍", "引进项目有功", 4500);
    page.row("教育体育局", "黄海燕", "协助验资", 3500);
    page.row("教育体育局", "高永辉", "引进项目有功", 2500);
    page.row("第四招商团队", "文化广电新闻出版旅游局", "完成任务奖分配", 5000);
    page.row("第四招商团队", "教育体育局", "完成任务奖分配", 20000);
    page.row("第四招商团队", "退役军人事务局", "完成任务奖分配", 25000);
    page.row("第七招商团队", "发展和改革委员会", "完成任务奖分配", 30000);
    page.row("第七招商团队", "财政局", "完成任务奖分配", 15000);
    return page;
  }
}
