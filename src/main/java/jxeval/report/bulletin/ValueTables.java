package jxeval.report.bulletin;

import java.util.Map;
import jxeval.report.table.Cell;
import jxeval.report.table.Column;
import jxeval.report.table.Table;
import jxeval.report.words.PlaceWords;
import jxeval.scheme.Clause;
import jxeval.scheme.Parameter;
import jxeval.scheme.Reading;
import jxeval.scheme.Scheme;
import jxeval.text.Language;
import jxeval.text.Words;

/** The clauses of the document, how they are read, and the values that the target file sets. */
final class ValueTables {
  private final Scheme scheme;
  private final PlaceWords places;

  ValueTables(Scheme scheme) {
    this.scheme = scheme;
    this.places = new PlaceWords(scheme, new Words(Language.ZH));
  }

  Table clauses() {
    Table.Builder table =
        Table.of("clauses")
            .column(Column.of("id", "条款"))
            .column(Column.of("gist", "内容").width(110));
    for (Map.Entry<String, Clause> clause : scheme.clauses().entrySet()) {
      table.row(clause.getKey(), Cell.text(clause.getKey()), Cell.text(clause.getValue().gist()));
    }
    return table.build();
  }

  Table parameters(boolean assumed) {
    Table.Builder table =
        Table.of(assumed ? "assumed" : "parameters")
            .column(Column.of("path", "位置").width(50))
            .column(Column.of("value", "取值"))
            .column(Column.of("note", "理由或说明").width(60))
            .column(Column.of("clause", "依据").width(14));
    for (Parameter p : scheme.parameters()) {
      if (p.assumed() == assumed && (assumed || !p.isUnder("units"))) {
        table.row(
            p.path(),
            Cell.text(places.of(p.path())),
            Cell.text(p.value()),
            Cell.text(note(p)),
            BasisSheet.text(p.clause()));
      }
    }
    return table.build();
  }

  private static String note(Parameter p) {
    String note = p.note() == null ? "" : p.note();
    return p.reading() == null
        ? note
        : note + (note.isEmpty() ? "" : "；") + "见条文理解“" + p.reading() + "”";
  }

  Table readings() {
    Table.Builder table =
        Table.of("readings")
            .column(Column.of("id", "编号").width(20))
            .column(Column.of("clauses", "条款").width(20))
            .column(Column.of("question", "问题").width(50))
            .column(Column.of("decision", "理解").width(50))
            .column(Column.of("by", "决定者"))
            .column(Column.of("date", "日期"));
    for (Reading r : scheme.readings()) {
      table.row(
          r.id(),
          Cell.text(r.id()),
          Cell.text(String.join("、", r.clauses())),
          Cell.text(r.question()),
          Cell.text(r.decision()),
          Cell.text(r.assumed() ? "待确认" : String.valueOf(r.by())),
          Cell.date(r.date()));
    }
    return table.build();
  }
}
