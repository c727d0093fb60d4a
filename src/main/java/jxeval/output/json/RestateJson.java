package jxeval.output.json;

import java.util.List;
import jxeval.model.Change;
import jxeval.report.restate.Line;
import jxeval.report.restate.Restatement;

/** What {@code restate --format json} prints. */
public final class RestateJson {
  private RestateJson() {}

  /**
   * The document.
   *
   * @param unreadable folders of months whose documents cannot be read
   */
  public static String of(int exit, List<Restatement> months, List<String> unreadable) {
    return JsonText.of(
        new Fields()
            .text("schema", "jx-eval/restate/1")
            .whole("exit", exit)
            .list("months", months.stream().map(RestateJson::month).toList())
            .texts("unreadable", unreadable)
            .done());
  }

  private static Fields month(Restatement month) {
    return new Fields()
        .text("month", month.month())
        .text("version", month.version().isEmpty() ? null : month.version())
        .list("files", month.files().stream().map(RestateJson::file).toList())
        .list("figures", month.figures().stream().map(RestateJson::figure).toList());
  }

  static Fields file(Change<String> file) {
    return new Fields().text("file", file.of()).text("state", file.state().id());
  }

  private static Fields figure(Change<Line> change) {
    Line line = change.of();
    return new Fields()
        .text("unit", line.owner().isEmpty() ? null : line.owner())
        .text("kind", line.kind().id())
        .text("item", line.item().isEmpty() ? null : line.item())
        .text("was", change.was())
        .text("is", change.is());
  }
}
