package jxeval.report.screening;

import jxeval.report.bulletin.SheetTitles;
import jxeval.report.edition.Edition;
import jxeval.report.table.Sheet;

/** 收回土地项目: projects whose land is to be taken back, by rule or by ruling (三-8). */
public final class LandSheet {
  private LandSheet() {}

  public static Sheet of(Edition edition) {
    return edition
        .sheet(SheetTitles.LAND, "拟收回土地项目清单")
        .table(ScreeningTable.of(edition, ScreeningTable.lines(edition, false), "情形", "没有拟收回土地的项目"))
        .note("只列触及收回情形的项目；期限计算到" + edition.asOf().replace("截至", "") + "。")
        .landscape()
        .filter()
        .build();
  }
}
