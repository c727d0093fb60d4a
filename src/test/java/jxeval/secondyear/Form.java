package jxeval.secondyear;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sheets of 2-returns as far as the year's end looks at them. */
record Form(String set, String name, List<Column> columns) {
  private static final Map<String, Form> ALL =
      """
      review 项目评审
        month 月份 month* ; name 项目名称 text* ; unit 引进单位 units* ; funding 资金来源 内资/外资*
        trade_project 外贸项目 是/否 ; industry 产业 香料香精/新一代信息技术/智能仓储/中医药/其他*
        planned 计划总投资 万元* ; in_park 是否入园 是/否* ; land_mode 用地方式 单独供地/标准厂房/租赁/其他*
        land_area 用地面积 亩 ; fixed_assets 固定资产投资 万元 ; yearly_tax 年税收 万元
        environment_passed 环评通过 是/否* ; safety_passed 安评通过 是/否* ; high_energy 高能耗 是/否*
        obsolete 工艺落后 是/否* ; negative_list 负面清单 是/否*
      survey 满意度测评
        round 批次 2021上半年/2021下半年* ; ballot 问卷编号 text* ; rater 测评主体 企业代表/引资单位*
        unit 被测评单位 unit* ; 信息公开 信息公开 mark* ; 办事效率 办事效率 mark*
        依法行政 依法行政 mark* ; 服务质量 服务质量 mark* ; 履职水平 履职水平 mark*
      verification 验资
        code 项目编号 text ; name 项目名称 text* ; unit 引进单位 units* ; recognised 认定进资 万元*
        recognised_usd 认定外资 万美元 ; date 认定日期 date* ; conclusion 认定结论 认定/不予认定*
      tax 税收
        code 项目编号 text ; name 项目名称 text* ; unit 引进单位 units* ; paid 入库税收 万元*
        retained 县级留成 万元*
      people 有功人员
        unit 单位 unit* ; name 姓名 text* ; reason 事由 text* ; amount 拟奖金额 元
      entries 补充数据
        month 月份 month* ; unit 单位 unit* ; item 项目 text* ; by 评分人 text ; value 数值 分*
      trade 外贸进出口
        month 月份 month* ; enterprise 企业名称 text* ; enterprise_type 企业类型 生产企业/外贸公司*
        product 产品类别 香料香精/电子信息/其他* ; exports 出口 万元* ; imports 进口 万元*
        export_usd 出口 万美元
      funds 工作经费
        date 日期 date* ; purpose 用途 租房/交通/差旅/其他* ; amount 金额 元*
      projects 招商项目
        code 项目编号 text ; name 项目名称 text* ; investor 投资方 text* ; funding 资金来源 内资/外资*
        category 项目类别 工业/农业/文化旅游/城建/服务业*
        industry 产业 香料香精/新一代信息技术/智能仓储/中医药/其他* ; planned 计划总投资 万元*
        signed 签约日期 date ; contract_start 合同约定开工日期 date ; started 开工日期 date
        commissioned 投产日期 date ; paid_in 本月实际进资 万元* ; paid_in_cumulative 累计实际进资 万元*
        units 引进单位 units* ; share 引进占比 shares ; in_park 是否入园 是/否
        land_mode 用地方式 单独供地/标准厂房/租赁/其他 ; land_area 用地面积 亩
        status 项目状态 签约/在建/投产/停工/终止*
      """
          .lines()
          .reduce("", (a, b) -> b.startsWith(" ") ? a + " ; " + b.strip() : a + "\n" + b)
          .lines()
          .filter(l -> !l.isBlank())
          .map(Form::read)
          .collect(Collectors.toMap(Form::set, f -> f, (a, b) -> a, LinkedHashMap::new));

  /** A column: its field id, its header without unit, what its cells hold. */
  record Column(String id, String header, String kind, boolean required) {
    boolean isWords() {
      return kind.contains("/");
    }

    boolean isNumber() {
      return List.of("万元", "万美元", "元", "亩", "mark", "分").contains(kind);
    }
  }

  static Form of(String set) {
    Form form = ALL.get(set);
    if (form == null) {
      throw new IllegalArgumentException(set);
    }
    return form;
  }

  Column column(String id) {
    return columns.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
  }

  private static Form read(String line) {
    String[] parts = line.split(" ; ");
    String[] title = parts[0].split(" ");
    return new Form(
        title[0], title[1], Arrays.stream(parts).skip(1).map(Form::readColumn).toList());
  }

  private static Column readColumn(String text) {
    String[] words = text.strip().split(" ");
    boolean required = words[2].endsWith("*");
    return new Column(words[0], words[1], words[2].replace("*", ""), required);
  }
}
