package jxeval.scheme.load;

/** Runs of the digits 0 to 9 in a text. */
final class Digits {
  private Digits() {}

  /** Where the digits end that begin at a place; the place itself where none does. */
  static int end(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }

  /** Whether one of some characters stands at a place. */
  static boolean isOneOf(String characters, String text, int at) {
    return at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
  }
}
