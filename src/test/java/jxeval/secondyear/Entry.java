package jxeval.secondyear;

import java.util.Map;

/** A line of awards in results.json, its values as printed. */
record Entry(
    String award,
    String payee,
    String kind,
    String project,
    String person,
    String base,
    String amount,
    String clause,
    String status) {

  static Entry of(String award, String kind) {
    return new Entry(award, "null", kind, "null", "null", "null", "null", "null", "");
  }

  /** An entry from its line. */
  static Entry read(String line) {
    String[] v = line.split("\\|");
    return new Entry(v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8]);
  }

  Entry slot(String slot) {
    return new Entry(
        award + "/" + slot, payee, kind, project, person, base, amount, clause, status);
  }

  Entry to(String unit) {
    return new Entry(award, unit, kind, project, person, base, amount, clause, status);
  }

  /** What an award is computed on; {@code null} where it is no project's. */
  Entry on(String project, Quotient base) {
    return new Entry(award, payee, kind, project, person, base.quantity(), amount, clause, status);
  }

  Entry person(String name) {
    return new Entry(award, payee, kind, project, name, base, amount, clause, status);
  }

  Entry under(Map<String, Object> block) {
    String cited = Tree.text(block, "clause", "null");
    return new Entry(award, payee, kind, project, person, base, amount, cited, status);
  }

  Entry due(Quotient yuan) {
    return new Entry(award, payee, kind, project, person, base, yuan.fixed(0), clause, "due");
  }

  Entry as(String status) {
    return new Entry(award, payee, kind, project, person, base, amount, clause, status);
  }

  String line() {
    return String.join("|", award, payee, kind, project, person, base, amount, clause, status);
  }
}
