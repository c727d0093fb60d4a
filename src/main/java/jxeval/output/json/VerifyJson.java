package jxeval.output.json;

import java.util.List;
import jxeval.model.Change;
import jxeval.output.xlsx.CellDifference;

/** What {@code verify --format json} prints. */
public final class VerifyJson {
  private VerifyJson() {}

  /**
   * The document.
   *
   * @param version that published the workbook; empty where it is this one
   * @param files what the workbook was made from and is otherwise now
   */
  public static String of(
      int exit,
      String workbook,
      String version,
      List<Change<String>> files,
      List<CellDifference> cells) {
    return JsonText.of(
        new Fields()
            .text("schema", "jx-eval/verify/1")
            .whole("exit", exit)
            .text("workbook", workbook)
            .text("version", version.isEmpty() ? null : version)
            .list("files", files.stream().map(RestateJson::file).toList())
            .list(
                "cells",
                cells.stream()
                    .map(
                        c ->
                            new Fields()
                                .text("sheet", c.sheet())
                                .text("cell", c.cell())
                                .text("printed", c.printed())
                                .text("computed", c.computed()))
                    .toList())
            .done());
  }
}
