package jxeval.second;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sheets and columns of 2-returns and 6-vocabulary: field, header, what it holds, unit. */
final class Form {
  /** One column; {@code kind} ends in * where it is required. */
  record Column(String id, String header, String kind, String unit, List<String> words) {
    boolean required() {
      return kind.endsWith("*");
    }

    String plainKind() {
      return required() ? kind.substring(0, kind.length() - 1) : kind;
    }
  }

  private static final String ALL =
      """
      trips 外出招商活动
        units 参加单位 guests*
        leaders 带队领导 names*
        position 职务 text
        kind 活动类型 word - 外出/接待
        channel 招商方式 word - 团队招商/驻点招商/以商招商/外埠商会招商/委托招商/基金招商/活动招商/其他
        depart 出发日期 date*
        return 返回日期 date*
        place 目的地 text*
        visits 拜访企业 text*
        days_stated 天数 number 天
        talks 洽谈项目 text
        leads 项目线索 text
        note 备注 text
      projects 招商项目
        code 项目编号 text
        name 项目名称 text*
        investor 投资方 text*
        investor_place 投资方所在地 text
        investor_type 投资方类型 word - 世界500强/国内500强/央企/国企/上市公司/行业龙头/其他
        funding 资金来源 word* - 内资/外资
        category 项目类别 word* - 工业/农业/文化旅游/城建/服务业
        industry 产业 word* - 香料香精/新一代信息技术/智能仓储/中医药/文化旅游/现代农业/新经济/其他
        planned 计划总投资 number* 万元
        signed 签约日期 date
        contract_start 合同约定开工日期 date
        started 开工日期 date
        commissioned 投产日期 date
        paid_in 本月实际进资 number* 万元
        paid_in_cumulative 累计实际进资 number* 万元
        foreign_used 本月实际利用外资 number 万美元
        foreign_cash 本月现汇进资 number 万美元
        units 引进单位 units*
        share 引进占比 shares
        channel 招商方式 word - 团队招商/驻点招商/以商招商/外埠商会招商/委托招商/基金招商/活动招商/其他
        place 落户地点 text
        in_park 是否入园 word - 是/否
        land_mode 用地方式 word - 单独供地/标准厂房/租赁/其他
        land_area 用地面积 number 亩
        status 项目状态 word* - 签约/在建/投产/停工/终止
        note 备注 text
      recruitment 企业招工
        enterprise 用工企业 text*
        post 岗位 text
        hired 本月招工人数 number* 人
        hired_cumulative 累计招工人数 number* 人
        note 备注 text
      service 项目服务
        project 项目名称 text*
        unit 服务单位 units*
        progress 进度 word* - 正常/滞后
        safety 安全生产问题 number 件
        environment 环境保护问题 number 件
        complaints 客商投诉 number 件
        petitions 上访纠纷 number 件
        settled 已办结 number 件
      funds 工作经费
        date 日期 date*
        purpose 用途 word* - 租房/交通/差旅/其他
        amount 金额 number* 元
        note 备注 text
      trade 外贸进出口
        month 月份 month*
        enterprise 企业名称 text*
        enterprise_type 企业类型 word* - 生产企业/外贸公司
        product 产品类别 word* - 香料香精/电子信息/其他
        exports 出口 number* 万元
        imports 进口 number* 万元
        export_usd 出口 number 万美元
        mode 出口方式 word - 自营/代理
        first_export 首次出口 word - 是/否
        turned 两转 word - 是/否
        unit 所属单位 units
      plants 标准厂房
        month 月份 month*
        park 园区 text*
        project 项目 text*
        completed 本月完工面积 number* 平方米
        completed_cumulative 累计完工面积 number* 平方米
      parks 主题产业园
        month 月份 month*
        park 园区 text*
        leader 挂点领导 text
        cleared 征迁面积 number 亩
        invested 完成投资 number 万元
        enterprises 入驻企业 number 家
      idle 低效闲置企业
        month 月份 month*
        enterprise 企业名称 text*
        disposal 处置方式 word* - 清理/盘活/搬迁
        land 盘活土地 number* 亩
        status 状态 word* - 进行中/已完成
      review 项目评审
        month 月份 month*
        name 项目名称 text*
        unit 引进单位 units*
        funding 资金来源 word* - 内资/外资
        trade_project 外贸项目 word - 是/否
        industry 产业 word* - 香料香精/新一代信息技术/智能仓储/中医药/文化旅游/现代农业/新经济/其他
        planned 计划总投资 number* 万元
        in_park 是否入园 word* - 是/否
        land_mode 用地方式 word* - 单独供地/标准厂房/租赁/其他
        land_area 用地面积 number 亩
        fixed_assets 固定资产投资 number 万元
        yearly_tax 年税收 number 万元
        environment_passed 环评通过 word* - 是/否
        safety_passed 安评通过 word* - 是/否
        high_energy 高能耗 word* - 是/否
        obsolete 工艺落后 word* - 是/否
        negative_list 负面清单 word* - 是/否
      entries 补充数据
        month 月份 month*
        unit 单位 units*
        item 项目 text*
        by 评分人 text
        value 数值 signed*
        last_year 上年数 signed
        note 备注 text
      """;

  /** Sheet id to its columns; the sheet's name stands as the header of the column {@code ""}. */
  static final Map<String, List<Column>> SHEETS = sheets();

  private Form() {}

  private static Map<String, List<Column>> sheets() {
    Map<String, List<Column>> sheets = new LinkedHashMap<>();
    List<Column> columns = new ArrayList<>();
    for (String line : ALL.split("\n")) {
      String[] parts = line.strip().split(" ");
      if (line.startsWith(" ")) {
        columns.add(
            new Column(
                parts[0],
                parts[1],
                parts[2],
                parts.length > 3 && !parts[3].equals("-") ? parts[3] : "",
                parts.length > 4 ? Arrays.asList(parts[4].split("/")) : List.of()));
      } else {
        columns = new ArrayList<>();
        columns.add(new Column("", parts[1], "name", "", List.of()));
        sheets.put(parts[0], columns);
      }
    }
    return sheets;
  }

  static String name(String set) {
    return SHEETS.get(set).get(0).header();
  }

  static List<Column> columns(String set) {
    return SHEETS.get(set).subList(1, SHEETS.get(set).size());
  }

  static Column column(String set, String id) {
    return columns(set).stream().filter(c -> c.id().equals(id)).findFirst().orElse(null);
  }
}
