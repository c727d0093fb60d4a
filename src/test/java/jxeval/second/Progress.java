package jxeval.second;

/** An actual against an annual target of which a share is due (3-scheme, Scoring). */
record Progress(Q actual, Q target, Q pace) {
  Q due() {
    return target == null ? null : target.times(pace);
  }

  Q rate() {
    return over(target);
  }

  Q progress() {
    return over(due());
  }

  Q gap() {
    return rate() == null ? null : rate().minus(pace);
  }

  Boolean met() {
    return (actual == null || target == null) ? null : actual.compareTo(due()) >= 0;
  }

  private Q over(Q of) {
    return (actual == null || of == null || of.sign() == 0) ? null : actual.over(of);
  }
}
