package jxeval.check;

/** F1xx: what is wrong with a file. */
public enum FileRule implements Rule {
  /** Empty. */
  F101(Severity.ERROR),
  /** A link out of the year folder. */
  F102(Severity.ERROR),
  /** Not a regular file. */
  F103(Severity.ERROR),
  /** Cannot be read from disk. */
  F104(Severity.ERROR),
  /** Larger than the limit. */
  F110(Severity.ERROR),
  /** Too many entries in the container. */
  F111(Severity.ERROR),
  /** One part unpacks to too much. */
  F112(Severity.ERROR),
  /** All parts unpack to too much. */
  F113(Severity.ERROR),
  /** Too many rows. */
  F114(Severity.ERROR),
  /** Too many columns. */
  F115(Severity.ERROR),
  /** Too many sheets. */
  F116(Severity.ERROR),
  /** Too long a cell. */
  F117(Severity.ERROR),
  /** Too much shared text. */
  F118(Severity.ERROR),
  /** Nested too deeply. */
  F119(Severity.ERROR),
  /** Too many cells. */
  F120(Severity.ERROR),
  /** Protected by a password. */
  F130(Severity.ERROR),
  /** A spreadsheet format that is not accepted. */
  F131(Severity.ERROR),
  /** A text document or presentation. */
  F132(Severity.ERROR),
  /** A PDF. */
  F133(Severity.ERROR),
  /** A picture. */
  F134(Severity.ERROR),
  /** A web archive (MHTML). */
  F135(Severity.ERROR),
  /** An archive. */
  F136(Severity.ERROR),
  /** A web page that is not plain tables. */
  F137(Severity.ERROR),
  /** Text without a table. */
  F138(Severity.ERROR),
  /** Text in no known encoding. */
  F139(Severity.ERROR),
  /** Content of no known kind, as encryption products of offices leave it. */
  F140(Severity.ERROR),
  /** Ends before its end. */
  F150(Severity.ERROR),
  /** A container that contradicts itself. */
  F151(Severity.ERROR),
  /** A part is missing. */
  F152(Severity.ERROR),
  /** A part is no well-formed XML. */
  F153(Severity.ERROR),
  /** A document type declaration. */
  F154(Severity.ERROR),
  /** A sheet that lies outside the file. */
  F155(Severity.ERROR),
  /** A text that the file does not hold. */
  F156(Severity.ERROR),
  /** An impossible cell reference. */
  F157(Severity.ERROR),
  /** A row or cell given twice. */
  F158(Severity.ERROR),
  /** A quotation mark that is not closed where it should be. */
  F159(Severity.ERROR),
  /** Broken in some other way. */
  F160(Severity.ERROR),
  /** Something is glued to the file. */
  F161(Severity.WARNING),
  /** A format that the file does not hold. */
  F162(Severity.WARNING),
  /** A number of more than 15 significant digits. */
  F163(Severity.NOTICE),
  /** A CSV cell over several lines. */
  F164(Severity.NOTICE),
  /** Macros. */
  F170(Severity.NOTICE),
  /** Links to other files. */
  F171(Severity.NOTICE),
  /** A hidden sheet. */
  F172(Severity.NOTICE),
  /** Content that differs from the extension. */
  F173(Severity.NOTICE),
  /** Hidden rows. */
  F174(Severity.NOTICE),
  /** Hidden columns. */
  F175(Severity.NOTICE);

  private final Severity severity;

  FileRule(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
