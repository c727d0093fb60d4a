package jxeval.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jxeval.model.Unit;
import jxeval.scheme.Scheme;
import org.apache.commons.numbers.fraction.BigFraction;

/** Invents the year's projects so that each unit does about as well as its fate says. */
final class Ventures {
  private static final List<Integer> FATES = List.of(112, 97, 84, 104, 61, 91, 123, 74, 100, 46);
  private static final List<Integer> BIG = List.of(68000, 55000, 120000, 150000, 210000);

  private final Chance chance;
  private final Names names;
  private final Scheme scheme;
  private final List<Venture> all = new ArrayList<>();
  private int number;

  Ventures(Chance chance, Names names, Scheme scheme) {
    this.chance = chance;
    this.names = names;
    this.scheme = scheme;
  }

  List<Venture> invent() {
    List<Unit> teams =
        scheme.units().stream()
            .filter(u -> u.kind().equals("team") || u.kind().equals("squad"))
            .toList();
    for (int i = 0; i < teams.size(); i++) {
      ofTeam(teams.get(i), FATES.get(i % FATES.size()), i);
    }
    for (Unit township : scheme.units()) {
      if (township.kind().equals("township") && chance.in100(55)) {
        all.add(
            domestic(
                township,
                List.of(township.name()),
                1200 + 100 * chance.between(0, 40),
                chance.between(2, 9),
                0));
      }
    }
    for (int i = 0; i < 4; i++) {
      all.add(foreign(teams.get(i * 2 % teams.size()), 2 + 2 * i, i));
    }
    return all;
  }

  private void ofTeam(Unit team, int fate, int place) {
    int task = task(team, "paid_in", 58320) * fate / 100;
    int count = Math.max(2, task(team, "new_projects", 5) * Math.min(115, fate + 5) / 100);
    List<Unit> members = scheme.membersOf(team.id()).toList();
    all.add(carriedOver(team, members, task / 6));
    for (int k = 0; k < count; k++) {
      List<String> units = introducers(team, members);
      int big = k == 0 && place < BIG.size() ? BIG.get(place) : 0;
      all.add(domestic(team, units, task * 5 / 6 / count, Math.min(11, 1 + k * 10 / count), big));
    }
  }

  private List<String> introducers(Unit team, List<Unit> members) {
    if (members.isEmpty()) {
      return List.of(team.name());
    }
    Unit first = chance.of(members);
    Unit second = chance.of(members);
    boolean joint = chance.in100(15) && !first.equals(second);
    return joint ? List.of(first.name(), second.name()) : List.of(first.name());
  }

  private static int task(Unit unit, String measure, int otherwise) {
    BigFraction task = unit.tasks().get(measure);
    return task == null ? otherwise : task.intValue();
  }

  private Venture domestic(Unit reporter, List<String> units, int total, int month, int planned) {
    int whole = Math.max(300, total * chance.between(70, 130) / 100);
    int plan =
        planned > 0 ? planned : round100(Math.max(2100, whole * 100 / chance.between(30, 75)));
    String industry = industry(reporter);
    LocalDate signed = LocalDate.of(2021, month, chance.between(2, 22));
    LocalDate started = signed.plusDays(chance.between(6, 70));
    boolean begun = started.getYear() == 2021 && !chance.in100(6);
    return venture(
        reporter,
        industry,
        "内资",
        plan,
        signed,
        begun ? started : null,
        0,
        begun ? spread(Math.min(whole, plan), started.getMonthValue()) : zeros(),
        List.of(),
        List.of(),
        units);
  }

  private Venture carriedOver(Unit team, List<Unit> members, int total) {
    LocalDate signed = LocalDate.of(2020, chance.between(3, 10), chance.between(2, 25));
    int before = total * chance.between(50, 120) / 100;
    return venture(
        team,
        industry(team),
        "内资",
        round100((total + before) * 100 / chance.between(60, 90)),
        signed,
        signed.plusDays(40),
        before,
        spread(total, 1),
        List.of(),
        List.of(),
        introducers(team, members));
  }

  private Venture foreign(Unit team, int month, int place) {
    LocalDate signed = LocalDate.of(2021, month, chance.between(2, 20));
    int used = List.of(1250, 830, 640, 420).get(place);
    List<Integer> dollars = spread(used, Math.min(12, month + 1));
    List<Integer> cash = dollars.stream().map(d -> place % 2 == 0 ? d / 4 : 0).toList();
    List<Integer> paid = dollars.stream().map(d -> d * 645 / 100).toList();
    return venture(
        team,
        industry(team),
        "外资",
        round100(used * 9),
        signed,
        signed.plusDays(20),
        0,
        paid,
        dollars,
        cash,
        introducers(team, scheme.membersOf(team.id()).toList()));
  }

  private Venture venture(
      Unit reporter,
      String industry,
      String funding,
      int planned,
      LocalDate signed,
      @org.jspecify.annotations.Nullable LocalDate started,
      int before,
      List<Integer> paid,
      List<Integer> foreign,
      List<Integer> cash,
      List<String> units) {
    String firm = names.firm();
    boolean abroad = funding.equals("外资");
    String place = abroad ? chance.of("香港", "台湾", "新加坡") : place(reporter);
    boolean park = chance.in100(70);
    number++;
    return new Venture(
        reporter.id(),
        chance.in100(85) ? String.format(java.util.Locale.ROOT, "JX2021%03d", number) : "",
        firm + names.business(industry) + "项目",
        place.replaceAll("[省市].*", "") + firm + (abroad ? "国际有限公司" : "实业有限公司"),
        place,
        chance.in100(10) ? chance.of("上市公司", "央企", "国内500强", "行业龙头") : "其他",
        funding,
        category(industry),
        industry,
        planned,
        signed,
        signed.plusDays(45),
        started,
        commissioned(started, planned),
        before,
        paid,
        foreign,
        cash,
        units,
        "",
        chance.of("团队招商", "驻点招商", "以商招商", "外埠商会招商", "委托招商", "基金招商", "活动招商"),
        park ? "工业园区" : chance.of("秀谷镇", "浒湾镇", "对桥镇"),
        park,
        park ? chance.of("单独供地", "标准厂房", "标准厂房", "租赁") : "租赁",
        park ? chance.between(10, 120) : 0);
  }

  private @org.jspecify.annotations.Nullable LocalDate commissioned(
      @org.jspecify.annotations.Nullable LocalDate started, int planned) {
    if (started == null || planned > 30000 || !chance.in100(35)) {
      return null;
    }
    LocalDate done = started.plusDays(chance.between(100, 220));
    return done.getYear() <= 2021 ? done : null;
  }

  private String industry(Unit unit) {
    return unit.focus().industries().isEmpty() || chance.in100(20)
        ? chance.of("香料香精", "新一代信息技术", "智能仓储", "中医药", "文化旅游", "现代农业", "新经济", "其他")
        : chance.of(unit.focus().industries());
  }

  private String place(Unit unit) {
    boolean south =
        unit.focus().regions().stream().anyMatch(r -> r.contains("广东") || r.contains("粤"));
    return chance.of(
        Names.PLACES.getOrDefault(
            chance.in100(70) ? (south ? "珠三角" : "长三角") : "其他", List.of("上海市")));
  }

  private static String category(String industry) {
    return switch (industry) {
      case "文化旅游" -> "文化旅游";
      case "现代农业" -> "农业";
      case "新经济" -> "服务业";
      default -> "工业";
    };
  }

  private List<Integer> spread(int total, int from) {
    List<Integer> months = new ArrayList<>(zeros());
    int left = total;
    for (int m = from; m <= 12; m++) {
      int even = left / (13 - m);
      int part = m == 12 ? left : even * chance.between(50, 150) / 100;
      months.set(m - 1, part);
      left -= part;
    }
    return List.copyOf(months);
  }

  private static List<Integer> zeros() {
    return Collections.nCopies(12, 0);
  }

  private static int round100(int amount) {
    return (amount + 99) / 100 * 100;
  }
}
