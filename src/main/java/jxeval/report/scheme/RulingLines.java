package jxeval.report.scheme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jxeval.model.Unit;
import jxeval.report.words.Wording;
import jxeval.scheme.Ruling;
import jxeval.scheme.Scheme;
import jxeval.text.Words;

/** Rulings in words. */
public record RulingLines(Scheme scheme, Wording wording, Naming naming) {
  public RulingLines(Scheme scheme, Words words) {
    this(scheme, new Wording(words), new Naming(scheme, new Wording(words)));
  }

  /** Those that name a unit, or a member of it. */
  public List<String> concerning(String unit) {
    Set<String> ids = new HashSet<>(Set.of(unit));
    scheme.membersOf(unit).map(Unit::id).forEach(ids::add);
    return scheme.rulings().stream()
        .filter(r -> r.units().stream().anyMatch(ids::contains))
        .map(this::line)
        .toList();
  }

  List<String> lines() {
    return scheme.rulings().stream().map(this::line).toList();
  }

  /** A ruling, with who made it, when and why. */
  public String line(Ruling ruling) {
    List<String> why = new ArrayList<>();
    if (ruling.by() != null) {
      why.add(ruling.by());
    }
    if (ruling.date() != null) {
      why.add(ruling.date().toString());
    }
    if (ruling.reason() != null) {
      why.add(ruling.reason());
    }
    return why.isEmpty()
        ? told(ruling)
        : told(ruling) + wording.of("show.basis", "a", wording.join("join.list", why));
  }

  private String told(Ruling ruling) {
    if (ruling instanceof Ruling.Credit credit) {
      List<String> shares = new ArrayList<>();
      credit.shares().forEach((u, s) -> shares.add(naming.unit(u) + " " + Wording.percent(s)));
      return wording.of(
          "show.ruling.credit",
          "project",
          credit.project(),
          "a",
          wording.join("join.list", shares));
    }
    if (ruling instanceof Ruling.Tie tie) {
      List<String> order = tie.order().stream().map(naming::unit).toList();
      return wording.of(
          "show.ruling.tie",
          "a",
          scheme.assessment(tie.assessment()).map(a -> a.title()).orElse(tie.assessment()),
          "b",
          wording.join("join.list", order));
    }
    if (ruling instanceof Ruling.Exclude exclude) {
      return wording.of(
          "show.ruling.exclude",
          "a",
          naming.unit(exclude.unit()),
          "b",
          naming.bars(exclude.from()));
    }
    if (ruling instanceof Ruling.Waive waive) {
      String says =
          scheme.consequences().stream()
              .filter(c -> c.id().equals(waive.consequence()))
              .map(c -> c.says())
              .findFirst()
              .orElse(waive.consequence());
      return wording.of("show.ruling.waive", "a", naming.unit(waive.unit()), "b", says);
    }
    if (ruling instanceof Ruling.Lateness late) {
      return wording.of("show.ruling.lateness", "a", naming.unit(late.unit()), "b", late.month());
    }
    return wording.of("show.ruling.recover", "project", ((Ruling.Recover) ruling).project());
  }
}
