package jxeval.check;

/** A diagnostic rule: each constant of a family's enum; its words stand under its code. */
public interface Rule {

  /** The enum constant's name: the code, such as {@code C312}. */
  String name();

  /** The severity unless the target file's {@code forms.severities} says otherwise. */
  Severity severity();

  /** The code. */
  default String code() {
    return name();
  }
}
