package jxeval.output.json;

import java.util.List;
import java.util.Map;
import jxeval.check.Amendment;
import jxeval.check.Finding;
import jxeval.check.Receipt;
import jxeval.evaluation.Results;
import jxeval.model.InputFile;
import jxeval.text.Words;
import org.jspecify.annotations.Nullable;

/** What {@code --format json} prints: one document a command, for cron to rely on. */
public final class RunJson {
  private RunJson() {}

  /**
   * The findings of {@code check}.
   *
   * @param exit exit code of the command
   * @param amended what became of the notes of files that came back, one object a file
   * @param outputs paths of the annotated copies written
   */
  public static String check(
      int exit,
      List<InputFile> inputs,
      List<Finding> found,
      List<Receipt> receipts,
      List<Amendment> amended,
      List<String> outputs,
      Words words) {
    return JsonText.of(
        new Fields()
            .text("schema", "jx-eval/check/1")
            .whole("exit", exit)
            .list("inputs", InputFields.of(inputs))
            .list("diagnostics", FindingFields.of(found, words))
            .list("receipts", ReceiptFields.of(receipts))
            .list("amended", amended.stream().map(RunJson::fields).toList())
            .texts("outputs", outputs)
            .done());
  }

  /**
   * What {@code check --messages} has to say.
   *
   * @param messages unit id to message
   */
  public static String messages(int exit, Map<String, String> messages) {
    return JsonText.of(
        new Fields()
            .text("schema", "jx-eval/messages/1")
            .whole("exit", exit)
            .list(
                "messages",
                messages.entrySet().stream()
                    .map(e -> new Fields().text("unit", e.getKey()).text("text", e.getValue()))
                    .toList())
            .done());
  }

  /** What {@code doctor} says, line by line. */
  public static String examined(int exit, List<String> lines) {
    return JsonText.of(
        new Fields()
            .text("schema", "jx-eval/doctor/1")
            .whole("exit", exit)
            .texts("lines", lines)
            .done());
  }

  private static Fields fields(Amendment amendment) {
    return new Fields()
        .text("file", amendment.file())
        .whole("mended", amendment.mended())
        .whole("left", amendment.left())
        .whole("new", amendment.fresh());
  }

  /** The findings of {@code scheme check}. */
  public static String scheme(int exit, @Nullable String file, List<Finding> found, Words words) {
    return JsonText.of(
        new Fields()
            .text("schema", "jx-eval/scheme-check/1")
            .whole("exit", exit)
            .text("file", file)
            .list("diagnostics", FindingFields.of(found, words))
            .done());
  }

  /** Why a command ended without a result. */
  public static String failure(int exit, String sentence, List<Finding> found, Words words) {
    return JsonText.of(
        new Fields()
            .text("schema", "jx-eval/failure/1")
            .whole("exit", exit)
            .text("message", sentence)
            .list("diagnostics", FindingFields.of(found, words))
            .done());
  }

  /** The lines of {@code scheme show}, as printed. */
  public static String shown(String file, List<String> lines) {
    return JsonText.of(
        new Fields()
            .text("schema", "jx-eval/scheme-show/1")
            .text("file", file)
            .texts("lines", lines)
            .done());
  }

  /**
   * What a run wrote.
   *
   * @param outputs paths of the files written, as shown to the user
   */
  public static String run(int exit, Results results, List<String> outputs, Words words) {
    return JsonText.of(
        new Fields()
            .text("schema", "jx-eval/run/1")
            .text("kind", results.kind().id())
            .text("period", results.period())
            .whole("exit", exit)
            .texts("outputs", outputs)
            .list("inputs", InputFields.of(results.facts().inputs()))
            .list("receipts", ReceiptFields.of(results))
            .list("diagnostics", FindingFields.of(results.findings(), words))
            .done());
  }

  /**
   * The files and folders that a command of the desk made.
   *
   * @param command its name
   * @param outputs paths as shown to the user
   */
  public static String written(int exit, String command, List<String> outputs) {
    return JsonText.of(
        new Fields()
            .text("schema", "jx-eval/written/1")
            .text("command", command)
            .whole("exit", exit)
            .texts("outputs", outputs)
            .done());
  }
}
