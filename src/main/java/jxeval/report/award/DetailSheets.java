package jxeval.report.award;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jxeval.evaluation.AwardEntry;
import jxeval.evaluation.AwardEntry.Kind;
import jxeval.model.Value;
import jxeval.report.edition.Edition;
import jxeval.report.ledgers.ListedProject;
import jxeval.report.table.Cell;
import jxeval.report.table.Sheet;
import jxeval.scheme.Award;

/** The awards in detail: a sheet for each form of award, in it a table for each award. */
public final class DetailSheets {
  private DetailSheets() {}

  /** The sheets of the forms of award that the target file lays down. */
  public static List<Sheet> all(Edition edition, List<ListedProject> listed) {
    Map<String, String> projects = names(listed);
    List<Sheet> sheets = new ArrayList<>();
    for (DetailForm form : DetailForm.values()) {
      List<Award> awards =
          edition.scheme().awards().stream().filter(a -> form.kinds().contains(kind(a))).toList();
      if (!awards.isEmpty()) {
        sheets.add(sheet(edition, projects, form, awards));
      }
    }
    return sheets;
  }

  private static Sheet sheet(
      Edition edition, Map<String, String> projects, DetailForm form, List<Award> awards) {
    Sheet.Builder sheet = edition.sheet(form.sheet(), form.title(), "单位：元").landscape();
    for (Award award : awards) {
      sheet
          .lines(Cell.heading(award.label()))
          .table(DetailTable.of(edition, projects, award, kind(award)));
      if (kind(award) == Kind.TASK_COMPLETION
          && !Detail.of(edition.results().awards(), award.id(), Kind.DIVISION).isEmpty()) {
        sheet
            .lines(Cell.heading(award.label() + "分配（团队奖金的一部分，不另计）"))
            .table(DetailTable.of(edition, projects, award, Kind.DIVISION));
      }
    }
    return sheet.note("金额为整元，四舍五入；分配按最大余数取整，各份之和等于总额。").build();
  }

  static Kind kind(Award award) {
    return award.read(new MainKind());
  }

  private static Map<String, String> names(List<ListedProject> listed) {
    Map<String, String> names = new LinkedHashMap<>();
    for (ListedProject project : listed) {
      Value code = project.get("code");
      Value name = project.get("name");
      if (code != null && name != null) {
        names.putIfAbsent(code.shown(), name.shown());
      }
    }
    return names;
  }

  /** The kind of an award's own entries. */
  private static final class MainKind implements Award.Reader<AwardEntry.Kind> {
    @Override
    public Kind prizes(Award.Prizes award) {
      return Kind.PRIZE;
    }

    @Override
    public Kind taskCompletion(Award.TaskCompletion award) {
      return Kind.TASK_COMPLETION;
    }

    @Override
    public Kind tiered(Award.Tiered award) {
      return Kind.TIERED;
    }

    @Override
    public Kind exports(Award.Exports award) {
      return Kind.EXPORT;
    }

    @Override
    public Kind nominations(Award.Nominations award) {
      return Kind.NOMINATION;
    }

    @Override
    public Kind people(Award.People award) {
      return Kind.PERSON;
    }
  }
}
