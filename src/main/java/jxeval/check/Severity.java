package jxeval.check;

/** How much a finding weighs: errors keep something out, warnings count and are listed. */
public enum Severity {
  ERROR,
  WARNING,
  NOTICE;

  /** The word in JSON and in {@code forms.severities}. */
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
