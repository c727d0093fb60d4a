package jxeval.intake.grid;

import java.util.Set;
import jxeval.check.FileRule;

/** Tells of an extension that promises another format than the content. */
final class Disguise {
  private Disguise() {}

  static void tell(Format format, Reading reading) {
    if (!extensions(format).contains(reading.extension())) {
      reading.tell(new Refusal(FileRule.F173, reading.extension()).with("format", name(format)));
    }
  }

  private static Set<String> extensions(Format format) {
    return switch (format) {
      case XLSX -> Set.of("xlsx", "xlsm", "xltx", "xltm");
      case XLS -> Set.of("xls", "xlt");
      case CSV -> Set.of("csv", "txt", "tsv", "tab");
      case HTML -> Set.of("html", "htm", "xhtml");
      case XML_2003 -> Set.of("xml");
    };
  }

  private static String name(Format format) {
    return switch (format) {
      case XLSX -> "xlsx";
      case XLS -> "xls";
      case CSV -> "CSV";
      case HTML -> "HTML";
      case XML_2003 -> "XML Spreadsheet 2003";
    };
  }
}
