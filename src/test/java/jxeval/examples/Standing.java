package jxeval.examples;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import jxeval.scheme.Scheme;
import org.jspecify.annotations.Nullable;

/** Projects of earlier years whose land has to be looked at (三-8). */
final class Standing {
  private static final LocalDate NOT_YET = LocalDate.MAX;

  private Standing() {}

  /** Built but not producing, land hoarded, half built, contract broken. */
  static List<Venture> ventures(Scheme scheme) {
    return List.of(
        of(
            scheme,
            "何源镇",
            "JX2019011",
            "康源竹木制品项目",
            8000,
            day(2019, 3, 12),
            day(2019, 4, 20),
            7600,
            40),
        of(scheme, "琅琚镇", "JX2020008", "茂盛金属结构项目", 15000, day(2020, 2, 18), NOT_YET, 0, 60),
        of(
            scheme,
            "左坊镇",
            "JX2019025",
            "华兴农产品冷链项目",
            20000,
            day(2019, 11, 6),
            day(2020, 3, 1),
            2400,
            85),
        of(
            scheme,
            "对桥镇",
            "JX2020031",
            "永乐服装加工项目",
            6000,
            day(2020, 8, 5),
            day(2020, 9, 10),
            900,
            0));
  }

  private static Venture of(
      Scheme scheme,
      String township,
      String code,
      String name,
      int planned,
      LocalDate signed,
      LocalDate started,
      int before,
      int area) {
    String reporter =
        scheme.units().stream()
            .filter(u -> u.name().equals(township))
            .findFirst()
            .orElseThrow()
            .id();
    @Nullable LocalDate begun = started.equals(NOT_YET) ? null : started;
    return new Venture(
        reporter,
        code,
        name,
        "福建" + name.substring(0, 2) + "实业有限公司",
        "福建省泉州市",
        "其他",
        "内资",
        "工业",
        "其他",
        planned,
        signed,
        signed.plusDays(60),
        begun,
        null,
        before,
        Collections.nCopies(12, 0),
        List.of(),
        List.of(),
        List.of(township),
        "",
        "以商招商",
        "工业园区",
        true,
        area == 0 ? "标准厂房" : "单独供地",
        area);
  }

  private static LocalDate day(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }
}
