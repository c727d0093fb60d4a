package jxeval.report.award;

import java.util.Arrays;
import java.util.List;
import jxeval.evaluation.AwardEntry.Kind;
import jxeval.report.bulletin.SheetTitles;

/** The detail sheets of the award workbook and the kinds of entry that each holds. */
enum DetailForm {
  PRIZES(SheetTitles.PRIZES, "年终考评奖", Kind.PRIZE),
  COMPLETION(SheetTitles.COMPLETION, "完成任务奖及分配", Kind.TASK_COMPLETION, Kind.DIVISION),
  PROJECTS(SheetTitles.PROJECT_AWARDS, "项目进资和税收贡献奖励", Kind.TIERED),
  EXPORTS(SheetTitles.EXPORTS, "企业外贸出口奖", Kind.EXPORT),
  PERSONS(SheetTitles.PERSONS, "推荐先进和有功人员奖励", Kind.NOMINATION, Kind.PERSON);

  private final String sheet;
  private final String title;
  private final List<Kind> kinds;

  DetailForm(String sheet, String title, Kind... kinds) {
    this.sheet = sheet;
    this.title = title;
    this.kinds = List.of(kinds);
  }

  String sheet() {
    return sheet;
  }

  String title() {
    return title;
  }

  List<Kind> kinds() {
    return kinds;
  }

  /** The sheet of a kind of entry. */
  static DetailForm of(Kind kind) {
    return Arrays.stream(values()).filter(f -> f.kinds.contains(kind)).findFirst().orElseThrow();
  }
}
