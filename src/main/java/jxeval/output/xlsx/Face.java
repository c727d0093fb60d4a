package jxeval.output.xlsx;

import jxeval.output.ooxml.Xml;
import jxeval.report.table.Role;
import jxeval.report.table.Tone;

/** What tells one font from another. */
record Face(String name, int halfPoints, boolean bold, String ink) {

  static Face of(Look look) {
    return new Face(name(look), look.halfPoints(), bold(look), ink(look));
  }

  private static String name(Look look) {
    return switch (look.role()) {
      case TITLE, HEADING, HEADER -> "黑体";
      case SUBTITLE, NOTE -> "仿宋";
      case BODY, WARNING -> look.ruled() ? "宋体" : "仿宋";
      case TOTAL, GRADE -> "宋体";
    };
  }

  private static boolean bold(Look look) {
    return switch (look.role()) {
      case TOTAL, WARNING -> true;
      case GRADE -> look.tone() == Tone.EXCELLENT || look.tone() == Tone.POOR;
      default -> false;
    };
  }

  private static String ink(Look look) {
    if (look.role() == Role.WARNING) {
      return Palette.WARNING_INK;
    }
    if (look.role() == Role.GRADE) {
      return Palette.ink(look.tone());
    }
    return look.linked() ? Palette.LINK : Palette.INK;
  }

  void write(Xml xml) {
    xml.open("font").value("name", name);
    xml.value("sz", halfPoints / 2 + (halfPoints % 2 == 0 ? ".0" : ".5"));
    if (bold) {
      xml.value("b", "true");
    }
    xml.value("charset", "134");
    xml.open("color").with("rgb", "FF" + ink).end().end();
  }
}
