package jxeval.intake;

import java.util.List;
import java.util.Map;
import jxeval.model.Unit;
import jxeval.scheme.SchemeDraft;
import org.jspecify.annotations.Nullable;

/** A small county: a team with a department that leads it, a squad and two townships. */
public final class County {
  private County() {}

  public static SchemeDraft draft() {
    SchemeDraft draft = new SchemeDraft();
    draft.units.add(unit("t3", "第三招商团队", "team", null, false, "三队"));
    draft.units.add(unit("d1", "商务局", "department", "t3", true, "县商务局"));
    draft.units.add(unit("d2", "统计局", "department", "t3", false));
    draft.units.add(unit("s1", "第一驻点专业招商分队", "squad", null, false));
    draft.units.add(unit("x1", "秀谷镇", "township", null, false));
    draft.units.add(unit("x2", "华侨(管理)区", "township", null, false));
    return draft;
  }

  private static Unit unit(
      String id, String name, String kind, @Nullable String team, boolean lead, String... aliases) {
    return new Unit(
        id,
        name,
        List.of(aliases),
        kind,
        team,
        lead,
        null,
        null,
        new Unit.Focus(List.of(), List.of()),
        false,
        "",
        Map.of());
  }
}
