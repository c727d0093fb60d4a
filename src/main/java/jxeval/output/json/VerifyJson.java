package jxeval.output.json;

import java.util.List;
import java.util.Map;
import jxeval.output.xlsx.CellDifference;

/** What {@code verify --format json} prints. */
public final class VerifyJson {
  private VerifyJson() {}

  /**
   * The document.
   *
   * @param version that published the workbook; empty where it is this one
   * @param files path to {@code changed}, {@code gone} or {@code new}
   */
  public static String of(
      int exit,
      String workbook,
      String version,
      Map<String, String> files,
      List<CellDifference> cells) {
    return JsonText.of(
        new Fields()
            .text("schema", "jx-eval/verify/1")
            .whole("exit", exit)
            .text("workbook", workbook)
            .text("version", version.isEmpty() ? null : version)
            .list(
                "files",
                files.entrySet().stream()
                    .map(f -> new Fields().text("file", f.getKey()).text("state", f.getValue()))
                    .toList())
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
