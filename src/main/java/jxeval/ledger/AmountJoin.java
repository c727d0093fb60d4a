package jxeval.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jxeval.check.AcrossRule;
import jxeval.check.Finding;
import jxeval.check.UnitRule;
import jxeval.model.Row;
import jxeval.model.Unit;
import jxeval.model.Value;
import jxeval.scheme.Scheme;

/**
 * Joins rows of 验资 and 税收 to projects: by number; without one by name, among the projects of that
 * name that the row's 引进单位 introduced.
 */
final class AmountJoin {
  private final ProjectBook book;
  private final Scheme scheme;
  private final List<Finding> unjoined = new ArrayList<>();
  private final List<Finding> doubtful = new ArrayList<>();

  AmountJoin(ProjectBook book, Scheme scheme) {
    this.book = book;
    this.scheme = scheme;
  }

  /** The rows that join a project, equal ones once, in the order given. */
  Map<Row, Project> of(List<Row> rows) {
    Map<Row, Project> joined = new LinkedHashMap<>();
    Map<String, List<Row>> seen = new LinkedHashMap<>();
    for (Row row : rows) {
      project(row)
          .ifPresent(
              project -> {
                List<Row> before =
                    seen.computeIfAbsent(row.set() + " " + project.key(), k -> new ArrayList<>());
                Optional<Row> first =
                    before.stream().filter(r -> stated(r).equals(stated(row))).findFirst();
                if (first.isEmpty()) {
                  before.add(row);
                  joined.put(row, project);
                  stranger(row, project);
                } else {
                  doubtful.add(
                      Finding.of(
                              AcrossRule.X510,
                              row.source().cell("name"),
                              row.text("name").orElse(null))
                          .with("first", first.orElseThrow().source().place().toString()));
                }
              });
    }
    return joined;
  }

  /** Rows that join no project, or cannot tell which. */
  List<Finding> unjoined() {
    return unjoined;
  }

  /** Rows that stand twice or name a unit that did not introduce the project. */
  List<Finding> doubtful() {
    return doubtful;
  }

  private Optional<Project> project(Row row) {
    Optional<String> code = row.text("code");
    if (code.isPresent()) {
      Optional<Project> numbered = book.numbered(code.orElseThrow());
      if (numbered.isEmpty()) {
        unjoined.add(unknown(row, "code", "项目编号"));
      }
      return numbered;
    }
    List<Project> named =
        book.named(row.text("name").orElse("")).stream()
            .filter(p -> units(row).stream().anyMatch(u -> p.wasIntroducedBy(u)))
            .toList();
    if (named.isEmpty()) {
      unjoined.add(unknown(row, "name", "项目名称"));
    } else if (named.size() > 1) {
      unjoined.add(
          Finding.of(UnitRule.U722, row.source().cell("name"), row.text("name").orElse(""))
              .with("unit", names(units(row)))
              .with("count", Integer.toString(named.size())));
    }
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  private static Finding unknown(Row row, String field, String column) {
    return Finding.of(UnitRule.U721, row.source().cell(field), row.text(field).orElse(""))
        .with("by", column);
  }

  private void stranger(Row row, Project project) {
    for (String unit : units(row)) {
      if (!project.introducedBy(unit)) {
        doubtful.add(
            Finding.of(UnitRule.U723, row.source().cell("unit"), names(List.of(unit)))
                .with("project", project.id())
                .with(
                    "units",
                    names(
                        project.ruled()
                            ? List.copyOf(project.shares().keySet())
                            : project.claimants())));
      }
    }
  }

  /** All that a row says beside which project it means. */
  private static Map<String, Value> stated(Row row) {
    Map<String, Value> rest = new LinkedHashMap<>(row.fields());
    rest.remove("code");
    rest.remove("name");
    return rest;
  }

  private static List<String> units(Row row) {
    return row.many("unit").stream().map(Value::shown).toList();
  }

  private String names(List<String> units) {
    return String.join(
        "、", units.stream().map(u -> scheme.unit(u).map(Unit::name).orElse(u)).toList());
  }
}
