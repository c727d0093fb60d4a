package jxeval.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A county of two towns and a handful of rows, small enough to compute by hand: May 2021. */
final class SmallYear {
  private SmallYear() {}

  static final String TARGETS =
      """
      schema: jx-eval/targets/1
      title: 试县2021年目标
      year: 2021
      clauses: {二-1: 利用内资, 三-3-六: 招工}
      calendar: {due: []}
      units:
        - {id: x1, name: 秀谷镇, kind: township, tasks: {paid_in: 2400, hired: 120}}
        - {id: x2, name: 浒湾镇, kind: township, tasks: {paid_in: 2400, hired: 120}}
      measures:
        paid_in: {sum: projects.paid_in, where: {funding: 内资}, unit: 万元, label: 实际进资, clause: 二-1}
        hired: {sum: recruitment.hired, unit: 人, label: 招工, clause: 三-3-六}
      county_targets:
        - {measure: paid_in, target: 4800, clause: 二-1}
      assessments:
        - id: townships
          title: 乡镇排名
          units: [township]
          total: 100
          tie_break: [hired]
          indicators:
            - {measure: paid_in, points: {value: 60, assumed: true, note: 样本}, score: {proportional: {cap: 1}}, clause: 二-1}
            - {measure: hired, points: 40, score: {bands: [{at_least: 1, earns: 1}, {at_least: 0.5, earns: 0.6}]}, clause: 三-3-六}
          grades: {by: total, bands: [{at_least: 90, grade: 优秀}, {grade: 一般}]}
      """;

  /** Writes the folder; both towns hand in May. */
  static Path in(Path folder) throws IOException {
    put(folder, "targets-2021.yaml", TARGETS);
    town(
        folder,
        "秀谷镇",
        "甲项目,某公司,内资,工业,其他,5000,600,600,秀谷镇、浒湾镇,在建\n乙项目,某公司,内资,工业,其他,5000,约500,500,秀谷镇,在建\n",
        60);
    town(folder, "浒湾镇", "丙项目,某公司,外资,工业,其他,5000,900,900,浒湾镇,在建\n", 30);
    return folder;
  }

  private static void town(Path folder, String name, String projects, int hired)
      throws IOException {
    String at = "returns/2021-05/" + name + "/";
    put(folder, at + "封面.csv", "填报单位," + name + "\n报表月份,2021-05\n填报人,张三\n报送日期,2021-05-31\n");
    put(folder, at + "企业招工.csv", "用工企业,本月招工人数(人),累计招工人数(人)\n甲厂," + hired + "," + hired + "\n");
    put(
        folder,
        at + "招商项目.csv",
        "项目名称,投资方,资金来源,项目类别,产业,计划总投资(万元),本月实际进资(万元),累计实际进资(万元),引进单位,项目状态\n" + projects);
  }

  static void put(Path folder, String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
