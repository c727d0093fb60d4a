package jxeval.intake.grid;

/** The formats that are read, told by content and never by a file's extension. */
public enum Format {
  XLSX,
  XLS,
  CSV,
  HTML,
  XML_2003
}
