package jxeval.examples;

import java.util.ArrayList;
import java.util.List;

/** Lets projects be claimed by two returns: one shared in peace, one disputed. */
final class Joint {
  private Joint() {}

  /** The ventures with a second report of two of them by another team. */
  static List<Venture> ventures(List<Venture> all) {
    List<Venture> more = new ArrayList<>(all);
    List<Venture> numbered =
        all.stream()
            .filter(v -> !v.code().isEmpty() && v.funding().equals("内资") && v.before() == 0)
            .filter(v -> v.units().size() == 1 && v.started() != null)
            .toList();
    Venture shared = numbered.get(1);
    Venture other = reportedByAnother(numbered, shared);
    more.set(more.indexOf(shared), claim(shared, shared.reporter(), shared.units(), "60"));
    more.add(claim(shared, other.reporter(), other.units(), "40"));
    Venture disputed = numbered.get(4);
    Venture rival = reportedByAnother(numbered.subList(8, numbered.size()), disputed);
    more.set(more.indexOf(disputed), claim(disputed, disputed.reporter(), disputed.units(), "100"));
    more.add(claim(disputed, rival.reporter(), rival.units(), "100"));
    return more;
  }

  private static Venture reportedByAnother(List<Venture> from, Venture venture) {
    return from.stream()
        .filter(v -> !v.reporter().equals(venture.reporter()))
        .findFirst()
        .orElseThrow();
  }

  private static Venture claim(Venture v, String reporter, List<String> units, String share) {
    return new Venture(
        reporter,
        v.code(),
        v.name(),
        v.investor(),
        v.investorPlace(),
        v.investorType(),
        v.funding(),
        v.category(),
        v.industry(),
        v.planned(),
        v.signed(),
        v.contractStart(),
        v.started(),
        v.commissioned(),
        v.before(),
        v.paid(),
        v.foreign(),
        v.cash(),
        units,
        share,
        v.channel(),
        v.place(),
        v.inPark(),
        v.landMode(),
        v.landArea());
  }
}
