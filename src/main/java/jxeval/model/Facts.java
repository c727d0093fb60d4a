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
 * @param supposed what a trial adds to the actuals; nothing in what is published
 */
public record Facts(
    List<Row> rows,
    List<Row> superseded,
    List<Submission> submissions,
    List<InputFile> inputs,
    List<Supposition> supposed) {
  public Facts {
    rows = List.copyOf(rows);
    superseded = List.copyOf(superseded);
    submissions = List.copyOf(submissions);
    inputs = List.copyOf(inputs);
    supposed = List.copyOf(supposed);
  }

  /** Facts as found. */
  public Facts(
      List<Row> rows, List<Row> superseded, List<Submission> submissions, List<InputFile> inputs) {
    this(rows, superseded, submissions, inputs, List.of());
  }

  /** Facts without replaced returns. */
  public Facts(List<Row> rows, List<Submission> submissions, List<InputFile> inputs) {
    this(rows, List.of(), submissions, inputs);
  }

  /** The same facts with other actuals. */
  public Facts supposing(List<Supposition> changes) {
    return new Facts(rows, superseded, submissions, inputs, changes);
  }
}
