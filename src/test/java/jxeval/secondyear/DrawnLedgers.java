package jxeval.secondyear;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Judged points, persons of merit, trade, work funds. */
final class DrawnLedgers {
  static final List<String> ENTERPRISES = List.of("恒丰公司", "金香厂", "华电（金溪）公司", "绿源公司");
  private final YearFolder year;
  private final Dice dice;
  private final Clerk clerk;

  DrawnLedgers(YearFolder year, Dice dice) {
    this.year = year;
    this.dice = dice;
    this.clerk = new Clerk(dice);
  }

  void draw(DrawnReturns returns) {
    entries();
    people();
    trade();
    funds(returns);
  }

  private void entries() {
    Sheet sheet = clerk.ledger("entries");
    int high = dice.of(2, 40);
    for (int i = dice.between(0, 15); i > 0; i--) {
      Map<String, String> row = sheet.row();
      row.put("month", clerk.month(dice.of(3, 6, 9, 12)));
      row.put("unit", clerk.unit(dice.of(year.units)));
      row.put("item", dice.in100(85) ? "评分" : "其他事项");
      row.put("by", "评委" + dice.between(1, 9));
      row.put(
          "value",
          switch (dice.between(0, 24)) {
            case 0 -> "高";
            case 1, 2 -> "-" + dice.between(0, 5);
            default -> clerk.number(sheet, "value", dice.decimal(0, high, 1));
          });
    }
    year.sheets.add(sheet);
  }

  private void people() {
    Sheet sheet = clerk.ledger("people");
    for (int i = dice.between(0, 9); i > 0; i--) {
      Map<String, String> row = sheet.row();
      row.put("unit", clerk.unit(dice.of(year.units)));
      row.put("name", clerk.name(dice.of("张三", "李四", "王五")));
      row.put("reason", "招商");
      row.put(
          "amount", clerk.number(sheet, "amount", dice.decimal(0, dice.of(300, 4000, 9000), 1)));
      switch (dice.between(0, 30)) {
        case 0 -> row.put("amount", "");
        case 1 -> row.put("amount", "面议");
        case 2 -> row.put("name", "");
        case 3 -> row.put("unit", "商务");
        default -> {}
      }
    }
    year.sheets.add(sheet);
  }

  /** Leaders' own divisions of 完成任务奖, right or not. */
  void divide(DrawnAwards awards) {
    int whole = awards.completed();
    Sheet sheet = clerk.sheet("ledgers/分配.csv", "people", "", 0);
    for (Unit team : year.units) {
      List<Unit> members = year.units.stream().filter(u -> u.team().equals(team.id())).toList();
      if (members.isEmpty() || dice.in100(50)) {
        continue;
      }
      int left = dice.in100(75) ? whole : whole + dice.between(1, 9);
      for (int i = 0; i < members.size(); i++) {
        int part = i == members.size() - 1 ? left : dice.between(0, left);
        left -= part;
        Map<String, String> row = sheet.row();
        row.put("unit", clerk.unit(team));
        row.put("name", clerk.unit(dice.in100(95) ? members.get(i) : dice.of(year.units)));
        row.put("reason", "完成任务奖分配");
        row.put("amount", clerk.number(sheet, "amount", java.math.BigDecimal.valueOf(part)));
      }
    }
    year.sheets.add(sheet);
  }

  private void trade() {
    for (int file = dice.between(0, 2); file > 0; file--) {
      Sheet sheet = clerk.sheet("ledgers/外贸" + file + ".csv", "trade", "", 0);
      for (int i = dice.between(0, 8); i > 0; i--) {
        Map<String, String> row = sheet.row();
        row.put("month", clerk.month(dice.between(1, 12)));
        row.put("enterprise", clerk.name(dice.of(ENTERPRISES)));
        row.put("enterprise_type", dice.of("生产企业", "外贸公司"));
        row.put("product", dice.of("香料香精", "电子信息", "其他"));
        row.put("exports", clerk.number(sheet, "exports", dice.decimal(0, 900, 1)));
        row.put("imports", "0");
        if (dice.in100(85)) {
          row.put(
              "export_usd", clerk.number(sheet, "export_usd", dice.decimal(0, dice.of(5, 200), 4)));
        }
        switch (dice.between(0, 40)) {
          case 0 -> row.put("export_usd", "-1");
          case 1 -> row.put("imports", "");
          case 2 -> row.put("product", "陶瓷");
          default -> {}
        }
      }
      year.sheets.add(sheet);
    }
  }

  private void funds(DrawnReturns returns) {
    for (Unit unit : year.units) {
      if (unit.kind().equals("township") || dice.in100(50)) {
        continue;
      }
      for (int month : dice.some(List.of(1, 4, 6, 7, 12), 1)) {
        Handed handed = returns.of(unit, month);
        Sheet sheet = clerk.sheet(handed.folder() + "/工作经费.csv", "funds", unit.id(), month);
        for (int i = dice.between(0, 3); i > 0; i--) {
          Map<String, String> row = sheet.row();
          row.put("date", clerk.date(java.time.LocalDate.of(2021, month, dice.between(1, 28))));
          row.put("purpose", dice.of("租房", "交通", "差旅", "其他"));
          row.put(
              "amount",
              dice.in100(95)
                  ? clerk.number(sheet, "amount", dice.decimal(0, dice.of(900, 60000), 2))
                  : "不详");
        }
        year.sheets.add(sheet);
      }
    }
  }

  Map<String, Object> grants() {
    Map<String, Object> grants = new LinkedHashMap<>();
    List<String> kinds = new ArrayList<>(year.units.stream().map(Unit::kind).distinct().toList());
    dice.some(kinds, 1).forEach(k -> grants.put(k, dice.of(100000, 20000, "10万元")));
    Map<String, Object> block = new LinkedHashMap<>();
    block.put("grants", grants);
    block.put("clause", "三-3-四");
    return block;
  }
}
