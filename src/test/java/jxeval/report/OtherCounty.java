package jxeval.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A county with kinds of unit of its own, three groups, few measures, neither funds nor trips. */
final class OtherCounty {
  private static final String RULES =
      """
      county_targets:
        - {measure: paid_in, target: 10亿元, clause: 一-1}
        - {measure: signed, target: 20, stretch: 30, clause: 一-1}
        - {measure: industry_share, target: 0.5, clause: 一-2}
      measures:
        paid_in: {sum: projects.paid_in, unit: 万元, label: 到位资金}
        industry: {sum: projects.paid_in, where: {category: 工业}, unit: 万元, label: 工业到位资金}
        industry_share: {ratio: [industry, paid_in], label: 工业项目到位资金占全部到位资金的比重}
        signed: {count: projects, where: {signed: this_year}, unit: 个, label: 签约项目}
      assessments:
        - id: streets
          title: 街道排名
          units: [街道]
          total: 100
          indicators:
            - {measure: paid_in, points: 70, score: {proportional: {cap: 1.2}}, clause: 一-1}
            - {measure: signed, points: 30, score: {bands: [{at_least: 1, earns: 1}, {at_least: 0.5, earns: 0.5}]}, clause: 一-1}
          grades: {by: total, bands: [{at_least: 80, grade: 先进}, {at_least: 50, grade: 合格}, {grade: 落后}]}
        - id: parks
          title: 园区排名
          units: [园区]
          total: 100
          decimals: 3
          indicators:
            - {measure: paid_in, points: 100, score: {relative: {best: 1}}, clause: 一-2}
      consequences:
        - {id: criticised, at: monthly, units: [街道], if: {grade: 落后}, says: 通报批评, clause: 二-1}
        - {id: praised, at: monthly, units: [街道, 园区], if: {top: 1}, says: 通报表扬, clause: 二-1}
      """;

  private OtherCounty() {}

  /**
   * Writes the year folder: streets in the groups 甲, 乙, 丙 in turn, two parks, the returns of
   * January to March. Streets report 100 万元 more the later they stand, three by three alike.
   *
   * @param streets how many there are
   * @param name what each is called, before its number
   * @param tasks whether streets have tasks; without them no street has a total
   */
  static Path write(Path folder, int streets, String name, boolean tasks) throws IOException {
    List<String> units = new ArrayList<>();
    for (int i = 1; i <= streets; i++) {
      units.add(
          "  - {id: s%d, name: %s%d街道, kind: 街道, group: %s%s}"
              .formatted(
                  i,
                  name,
                  i,
                  List.of("甲", "乙", "丙").get(i % 3),
                  tasks ? ", tasks: {paid_in: 2000, signed: 2}" : ""));
      project(folder, name + i + "街道", i, 100 * (1 + i / 3));
    }
    units.add("  - {id: p1, name: 东部产业园区, kind: 园区}");
    units.add("  - {id: p2, name: 空港园区, kind: 园区}");
    project(folder, "东部产业园区", streets + 1, 0);
    String head =
        """
        schema: jx-eval/targets/1
        title: 明水区2021年招商引资考核办法
        year: 2021
        clauses: {一-1: 资金和项目, 一-2: 园区, 二-1: 通报}
        calendar: {due: [街道, 园区]}
        forms: {returns: {街道: team, 园区: team}}
        units:
        """;
    Files.writeString(
        folder.resolve("targets-2021.yaml"), head + String.join("\n", units) + "\n" + RULES);
    return folder;
  }

  private static void project(Path folder, String unit, int number, int paidIn) throws IOException {
    for (int month = 1; month <= 3; month++) {
      Path to = folder.resolve("returns/2021-0" + month).resolve(unit);
      Files.createDirectories(to);
      Files.writeString(
          to.resolve("封面.csv"),
          "填报单位,%s\n报表月份,2021-0%d\n报送日期,2021-0%d-25\n".formatted(unit, month, month));
      Files.writeString(
          to.resolve("招商项目.csv"),
          "项目名称,投资方,资金来源,项目类别,产业,计划总投资(万元),签约日期,开工日期,"
              + "本月实际进资(万元),累计实际进资(万元),引进单位,项目状态\n"
              + "%s第%d号项目,第%d号公司,内资,%s,其他,9000,2021-01-05,2021-01-20,%d,%d,%s,在建\n"
                  .formatted(
                      unit,
                      number,
                      number,
                      number % 2 == 0 ? "工业" : "农业",
                      paidIn,
                      paidIn * month,
                      unit));
    }
  }
}
