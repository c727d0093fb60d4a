package jxeval.scheme.coverage;

/** Full-width forms as half-width ones. */
final class Width {
  private Width() {}

  static String half(String text) {
    StringBuilder half = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      half.append(c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c);
    }
    return half.toString();
  }
}
