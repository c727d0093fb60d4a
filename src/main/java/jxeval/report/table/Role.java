package jxeval.report.table;

/** What a cell is on its sheet. */
public enum Role {
  /** The sheet's title. */
  TITLE,
  /** The line under the title: unit, maker, date. */
  SUBTITLE,
  /** A heading between blocks. */
  HEADING,
  /** A column's header. */
  HEADER,
  /** An entry of the body: a text, a number or a day. */
  BODY,
  /** An entry of a total row. */
  TOTAL,
  /** A word that grades, coloured by its tone. */
  GRADE,
  /** Something that the reader must not miss. */
  WARNING,
  /** A remark in small type. */
  NOTE
}
