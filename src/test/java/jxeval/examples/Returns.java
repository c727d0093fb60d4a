package jxeval.examples;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jxeval.model.Unit;
import jxeval.scheme.Scheme;
import org.jspecify.annotations.Nullable;

/** The clean returns of one unit, month by month. */
final class Returns {
  private static final List<String> FIRMS = List.of("金溪香润香料厂", "金溪光明电子厂", "金溪安达仓储设备厂", "金溪绿源食品厂");

  /** Townships that hire alike, so that they end level. */
  private static final Set<String> TWINS = Set.of("陈坊积乡", "石门乡");

  private final Chance chance;
  private final Scheme scheme;
  private final Unit unit;
  private final List<Venture> ventures;
  private final String clerk;
  private final List<String> leaders;
  private final Map<String, Integer> hired = new TreeMap<>();

  Returns(Chance chance, Names names, Scheme scheme, Unit unit, List<Venture> all) {
    this.chance = chance;
    this.scheme = scheme;
    this.unit = unit;
    this.ventures = all.stream().filter(v -> v.reporter().equals(unit.id())).toList();
    this.clerk = names.person();
    List<String> known = new ArrayList<>();
    if (unit.leader() != null) {
      known.add(unit.leader());
    }
    scheme.membersOf(unit.id()).map(Unit::head).filter(h -> h != null).forEach(known::add);
    this.leaders = known.isEmpty() ? names.people(2) : known;
  }

  List<Page> of(int month) {
    List<Page> pages = new ArrayList<>();
    pages.add(cover(month));
    if (unit.kind().equals("township")) {
      pages.add(recruitment());
      pages.add(projects(month));
      if (chance.in100(40)) {
        pages.add(trips(month, chance.between(0, 1)));
      }
    } else {
      pages.add(trips(month, chance.between(1, 2)));
      pages.add(projects(month));
      pages.add(service(month));
      pages.add(funds(month));
    }
    return pages;
  }

  private Page cover(int month) {
    LocalDate sent = YearMonth.of(2021, month).atEndOfMonth().minusDays(chance.between(0, 3));
    return new Page("封面")
        .row(unit.kind().equals("township") ? "乡镇招商引资月报" : "招商团队月报", null)
        .row("填报单位", unit.name())
        .row("报表月份", "2021年" + month + "月")
        .row("填报人", clerk)
        .row("联系电话", "0794-526" + chance.between(1000, 9999))
        .row("报送日期", sent);
  }

  private Page trips(int month, int count) {
    Page page = new Page("外出招商活动");
    page.row(unit.name() + "2021年" + month + "月外出招商活动情况表").merge(0, 0, 0, 13);
    page.row(
        "序号", "参加单位", "带队领导", "职务", "活动类型", "招商方式", "出发日期", "返回日期", "目的地", "拜访企业", "天数（天）", "洽谈项目",
        "项目线索", "备注");
    List<Unit> members = scheme.membersOf(unit.id()).toList();
    int day = 3;
    for (int i = 0; i < count; i++) {
      LocalDate depart = LocalDate.of(2021, month, Math.min(22, day + chance.between(0, 4)));
      int days = chance.between(2, 5);
      day = depart.getDayOfMonth() + days + 1;
      List<String> units = new ArrayList<>();
      members.stream().filter(m -> chance.in100(65)).forEach(m -> units.add(m.name()));
      if (units.isEmpty()) {
        units.add(unit.name());
      }
      String place = chance.of(chance.of(List.copyOf(new TreeMap<>(Names.PLACES).values())));
      page.row(
          i + 1,
          String.join("、", units),
          chance.of(leaders),
          "主要负责人",
          chance.in100(90) ? "外出" : "接待",
          "团队招商",
          depart,
          depart.plusDays(days - 1L),
          place,
          chance.of("恒瑞新材料公司", "天行光电公司", "嘉韵香业公司", "通达物流装备公司"),
          days,
          null,
          chance.in100(50) ? "有意向" : null,
          null);
    }
    return page;
  }

  private Page projects(int month) {
    Page page = new Page("招商项目");
    page.row("招商项目进展情况表（2021年" + month + "月）").merge(0, 0, 0, 26);
    page.row(
        "序号",
        "项目编号",
        "项目名称",
        "投资方",
        "投资方所在地",
        "投资方类型",
        "资金来源",
        "项目类别",
        "产业",
        "计划总投资（万元）",
        "签约日期",
        "合同约定开工日期",
        "开工日期",
        "投产日期",
        "本月实际进资（万元）",
        "累计实际进资（万元）",
        "本月实际利用外资（万美元）",
        "本月现汇进资（万美元）",
        "引进单位",
        "引进占比（%）",
        "招商方式",
        "落户地点",
        "是否入园",
        "用地方式",
        "用地面积（亩）",
        "项目状态",
        "备注");
    int number = 0;
    int paid = 0;
    int total = 0;
    for (Venture v : ventures) {
      if (!v.listedIn(month)) {
        continue;
      }
      boolean foreign = v.funding().equals("外资");
      paid += v.paid().get(month - 1);
      total += v.paidTo(month);
      page.row(
          ++number,
          blank(v.code()),
          v.name(),
          v.investor(),
          v.investorPlace(),
          v.investorType(),
          v.funding(),
          v.category(),
          v.industry(),
          v.planned(),
          v.signed(),
          v.contractStart(),
          until(v.started(), month),
          until(v.commissioned(), month),
          v.paid().get(month - 1),
          v.paidTo(month),
          foreign ? v.foreign().get(month - 1) : null,
          foreign ? v.cash().get(month - 1) : null,
          String.join("、", v.units()),
          blank(v.share()),
          v.channel(),
          v.place(),
          v.inPark() ? "是" : "否",
          v.landMode(),
          v.landArea() == 0 ? null : v.landArea(),
          v.status(month),
          null);
    }
    if (number > 0) {
      List<@Nullable Object> sums = new ArrayList<>(java.util.Collections.nCopies(27, null));
      sums.set(0, "合计");
      sums.set(14, paid);
      sums.set(15, total);
      page.rows.add(sums);
    }
    return page;
  }

  private Page recruitment() {
    Page page = new Page("企业招工");
    page.row("序号", "用工企业", "岗位", "本月招工人数（人）", "累计招工人数（人）", "备注");
    int task = unit.tasks().containsKey("hired") ? unit.tasks().get("hired").intValue() : 120;
    int speed = 60 + Math.floorMod(unit.id().hashCode() * 31, 60);
    for (int i = 0; i < 3; i++) {
      String firm = FIRMS.get((i + Math.floorMod(unit.id().hashCode(), 4)) % 4);
      int about = Math.max(0, task * speed / 100 / 36 + chance.between(-2, 2));
      int people = TWINS.contains(unit.name()) ? Math.min(2 + i, 3) : about;
      hired.merge(firm, people, Integer::sum);
      page.row(i + 1, firm, chance.of("操作工", "质检员", "装配工"), people, hired.get(firm), null);
    }
    return page;
  }

  private Page service(int month) {
    Page page = new Page("项目服务");
    page.row("项目名称", "服务单位", "进度", "安全生产问题（件）", "环境保护问题（件）", "客商投诉（件）", "上访纠纷（件）", "已办结（件）");
    for (Venture v : ventures) {
      if (v.listedIn(month) && v.started() != null && chance.in100(60)) {
        int issues = chance.in100(15) ? 1 : 0;
        page.row(
            v.name(),
            v.units().get(0),
            chance.in100(88) ? "正常" : "滞后",
            issues,
            0,
            chance.in100(6) ? 1 : 0,
            0,
            issues);
      }
    }
    return page;
  }

  private Page funds(int month) {
    Page page = new Page("工作经费");
    page.row("日期", "用途", "金额（元）", "备注");
    boolean squad = unit.kind().equals("squad");
    if (squad) {
      page.row(LocalDate.of(2021, month, 5), "租房", 4500, null);
    }
    page.row(
        LocalDate.of(2021, month, chance.between(6, 15)), "交通", chance.between(8, 22) * 100, null);
    page.row(
        LocalDate.of(2021, month, chance.between(16, 27)),
        "差旅",
        (squad ? 7800.5 : 4300.5) + chance.between(0, 3000),
        null);
    return page;
  }

  private static @Nullable Object blank(String text) {
    return text.isEmpty() ? null : text;
  }

  private static @Nullable LocalDate until(@Nullable LocalDate date, int month) {
    return date != null && (date.getYear() < 2021 || date.getMonthValue() <= month) ? date : null;
  }
}
