package jxeval.scheme.load;

/** What is expected where something else stands, as a sign that needs no translation. */
enum Wanted {
  MAPPING("{key: value, …}"),
  LIST("[…, …]"),
  PAIR("[a, b]"),
  TEXT("“…”"),
  NUMBER("123");

  private final String sign;

  Wanted(String sign) {
    this.sign = sign;
  }

  String sign() {
    return sign;
  }
}
