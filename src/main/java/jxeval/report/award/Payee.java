package jxeval.report.award;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jxeval.evaluation.AwardEntry;
import jxeval.evaluation.AwardEntry.Kind;
import jxeval.evaluation.AwardEntry.Status;
import jxeval.report.edition.Edition;
import jxeval.report.edition.Kinds;
import jxeval.scheme.Award;

/**
 * One who is paid: a unit or an enterprise, with the entries in its name that are paid beside each
 * other.
 *
 * @param key a unit's or an enterprise's, never alike
 */
record Payee(String key, String name, String kind, List<Detail> details) {

  /** All payees: units in file order, then enterprises as listed. */
  static List<Payee> all(Edition edition, List<Award> paying) {
    Map<Integer, Payee> units = new TreeMap<>();
    Map<String, Payee> enterprises = new LinkedHashMap<>();
    for (Award award : paying) {
      Kind kind = DetailSheets.kind(award);
      for (Detail detail : Detail.of(edition.results().awards(), award.id(), kind)) {
        AwardEntry entry = detail.entry();
        String id = entry.payee();
        if (id == null || entry.status() == Status.BARRED || entry.status() == Status.EXCLUDED) {
          continue;
        }
        Payee payee =
            kind == Kind.EXPORT
                ? enterprises.computeIfAbsent(
                    id, e -> new Payee("e:" + e, e, "企业", new ArrayList<>()))
                : units.computeIfAbsent(
                    edition.scheme().order(id),
                    o ->
                        new Payee(
                            "u:" + id,
                            edition.name(id),
                            edition.unit(id).map(u -> Kinds.name(u.kind())).orElse(""),
                            new ArrayList<>()));
        payee.details().add(detail);
      }
    }
    List<Payee> all = new ArrayList<>(units.values());
    all.addAll(enterprises.values());
    return all;
  }

  /** The entries of an award. */
  List<Detail> of(Award award) {
    return details.stream().filter(d -> d.entry().award().id().equals(award.id())).toList();
  }

  BigDecimal sum() {
    return DetailTable.sum(details);
  }

  /** What is not settled yet, by award. */
  String open() {
    return details.stream()
        .map(Detail::entry)
        .filter(e -> e.amount() == null)
        .collect(
            Collectors.groupingBy(
                e -> e.award().label() + Payment.word(e.status()),
                LinkedHashMap::new,
                Collectors.counting()))
        .entrySet()
        .stream()
        .map(e -> e.getValue() == 1 ? e.getKey() : e.getKey() + e.getValue() + "项")
        .collect(Collectors.joining("；"));
  }
}
