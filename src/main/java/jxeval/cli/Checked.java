package jxeval.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jxeval.check.Amendment;
import jxeval.check.Finding;
import jxeval.check.Receipt;
import jxeval.desk.note.Amendments;
import jxeval.desk.note.Note;
import jxeval.desk.note.Notes;
import jxeval.intake.Intake;
import jxeval.output.json.RunJson;
import jxeval.text.Language;
import jxeval.text.Words;

/**
 * What a check found, and how it is told.
 *
 * @param findings sorted
 * @param notes file to what is to be mended in it, in Chinese
 * @param amended what became of the notes of files that came back
 */
record Checked(
    Intake intake, List<Finding> findings, Map<String, List<Note>> notes, List<Amendment> amended) {

  static Checked of(Intake intake, List<Finding> findings) {
    Words words = new Words(Language.ZH);
    Map<String, List<Note>> notes = Notes.of(findings, words);
    List<Amendment> amended = new ArrayList<>();
    intake
        .unread()
        .forEach(
            (file, sheets) ->
                Amendments.of(file, sheets, notes.getOrDefault(file, List.of()), words)
                    .ifPresent(amended::add));
    return new Checked(intake, findings, notes, amended);
  }

  /**
   * Prints it.
   *
   * @param written copies to send back
   */
  void tell(Exit exit, List<Path> written, Options options, Console console) {
    List<String> outputs = written.stream().map(Path::toString).toList();
    if (options.json()) {
      console.document(
          RunJson.check(
              exit.code(),
              intake.facts().inputs(),
              findings,
              Receipt.of(intake.facts().inputs(), intake.facts().submissions(), findings),
              amended,
              outputs,
              console.words()));
      return;
    }
    FindingList.print(findings, options, console);
    for (Amendment a : amended) {
      console.result(
          console
              .words()
              .cli(
                  "check.amended",
                  "file",
                  a.file(),
                  "mended",
                  a.mended(),
                  "left",
                  a.left(),
                  "fresh",
                  a.fresh()));
    }
    outputs.forEach(console::result);
    console.result(FindingList.counts(findings, console));
  }
}
