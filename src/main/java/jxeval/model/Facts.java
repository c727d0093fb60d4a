package jxeval.model;

import java.util.List;

/**
 * All that the returns and ledgers say, up to the month of the run.
 *
 * @param rows rows of the returns that count and of the ledgers, in order of the target file's
 *     units, then month, then file, sheet and row; excluded rows included
 * @param superseded project and recruitment rows of returns that a later version replaced; read
 *     only to tell what was restated
 * @param submissions one per unit and month due, January to the month of the run, month by month in
 *     file order
 * @param inputs every file under returns/ and ledgers/, by path
 */
public record Facts(
    List<Row> rows, List<Row> superseded, List<Submission> submissions, List<InputFile> inputs) {
  public Facts {
    rows = List.copyOf(rows);
    superseded = List.copyOf(superseded);
    submissions = List.copyOf(submissions);
    inputs = List.copyOf(inputs);
  }

  /** Facts without replaced returns. */
  public Facts(List<Row> rows, List<Submission> submissions, List<InputFile> inputs) {
    this(rows, List.of(), submissions, inputs);
  }
}
