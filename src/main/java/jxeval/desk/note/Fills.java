package jxeval.desk.note;

/** The fills of noted cells, in colours that hardly anybody uses, so that they are known again. */
enum Fills {
  ERROR("FFC7CD"),
  WARNING("FFE698");

  private final String rgb;

  Fills(String rgb) {
    this.rgb = rgb;
  }

  String rgb() {
    return rgb;
  }

  static Fills of(java.util.List<Note> notes) {
    return notes.stream().anyMatch(Note::error) ? ERROR : WARNING;
  }

  /** Whether a colour, with or without its opacity, is one of them. */
  static boolean isOne(String argb) {
    return argb.length() >= 6
        && java.util.Arrays.stream(values())
            .anyMatch(f -> f.rgb.equalsIgnoreCase(argb.substring(argb.length() - 6)));
  }
}
