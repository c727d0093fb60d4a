package jxeval.output.json;

import java.util.List;
import java.util.Map;
import jxeval.check.Severity;
import org.jspecify.annotations.Nullable;

/** What a run over many year folders prints as JSON. */
public final class FoldersJson {
  private FoldersJson() {}

  /**
   * How one folder ended.
   *
   * @param period of what was written; null where nothing was
   * @param outputs paths of the files written
   * @param findings how many of each severity
   * @param message why nothing was written; null where something was
   */
  public record Folder(
      String folder,
      int exit,
      @Nullable String period,
      List<String> outputs,
      Map<Severity, Long> findings,
      @Nullable String message) {
    public Folder {
      outputs = List.copyOf(outputs);
      findings = Map.copyOf(findings);
    }

    private Fields fields() {
      return new Fields()
          .text("folder", folder)
          .whole("exit", exit)
          .text("period", period)
          .texts("outputs", outputs)
          .whole("errors", count(Severity.ERROR))
          .whole("warnings", count(Severity.WARNING))
          .whole("notices", count(Severity.NOTICE))
          .text("message", message);
    }

    private int count(Severity severity) {
      return Math.toIntExact(findings.getOrDefault(severity, 0L));
    }
  }

  /** The document: the worst exit code, and every folder in the order of the list. */
  public static String of(int exit, List<Folder> folders) {
    return JsonText.of(
        new Fields()
            .text("schema", "jx-eval/folders/1")
            .whole("exit", exit)
            .list("folders", folders.stream().map(Folder::fields).toList())
            .done());
  }
}
