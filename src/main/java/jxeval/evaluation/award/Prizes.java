package jxeval.evaluation.award;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jxeval.evaluation.AwardEntry;
import jxeval.evaluation.AwardEntry.Kind;
import jxeval.evaluation.AwardEntry.Status;
import jxeval.evaluation.Raised;
import jxeval.evaluation.UnitResult;
import jxeval.evaluation.award.PrizeSlots.Place;
import jxeval.evaluation.award.PrizeSlots.Ranked;
import jxeval.scheme.Award;

/** Prizes by rank (五-一-3): slot by slot, empty slots at the end. */
final class Prizes {
  private final Award.Prizes award;
  private final YearEnd year;
  private final Bars bars;

  private Prizes(Award.Prizes award, YearEnd year, Bars bars) {
    this.award = award;
    this.year = year;
    this.bars = bars;
  }

  static List<AwardEntry> of(Award.Prizes award, YearEnd year, Bars bars) {
    return new Prizes(award, year, bars).entries();
  }

  private List<AwardEntry> entries() {
    TreeMap<String, UnitResult> lines = new TreeMap<>(Comparator.comparing(year.scheme()::order));
    year.groups().stream()
        .filter(g -> g.assessment().id().equals(award.assessment()))
        .filter(g -> award.group() == null || g.group().equals(award.group()))
        .flatMap(g -> g.units().stream())
        .filter(u -> u.rank() != null)
        .forEach(u -> lines.put(u.unit().id(), u));
    List<Ranked> ranked =
        lines.values().stream()
            .map(u -> new Ranked(u.unit().id(), Objects.requireNonNull(u.rank())))
            .toList();
    return PrizeSlots.fill(ranked, award.slots(), u -> bars.on(u, award).isPresent()).stream()
        .map(p -> entry(p, lines))
        .toList();
  }

  private AwardEntry entry(Place place, Map<String, UnitResult> lines) {
    Entry entry = Entry.of(award, Kind.PRIZE).to(place.unit());
    Award.Slot slot = place.slot();
    UnitResult line = place.unit() == null ? null : lines.get(place.unit());
    if (line == null) {
      return entry.in(Objects.requireNonNull(slot).id()).because("empty").as(Status.EMPTY);
    }
    if (slot == null) {
      return entry.withheld(bars.on(line.unit().id(), award).orElseThrow());
    }
    String rank = String.valueOf(line.rank());
    if (place.outcome() == PrizeSlots.Outcome.UNDECIDED) {
      String tied =
          lines.values().stream()
              .filter(u -> Objects.equals(u.rank(), line.rank()))
              .filter(u -> bars.on(u.unit().id(), award).isEmpty())
              .map(u -> u.unit().name())
              .collect(Collectors.joining("、"));
      return entry.in(slot.id()).because("tied", rank, tied).as(Status.UNDECIDED);
    }
    Entry won =
        entry
            .in(slot.id())
            .because("rank", rank, Objects.requireNonNull(line.total()).toPlainString())
            .and(deciders(line));
    Optional<String> follows = slot.amount().follows();
    return slot.amount()
        .earned(follows.map(year.candidate(line.unit())::actual).orElse(null))
        .map(Yuan::rounded)
        .map(
            w ->
                won.by(w)
                    .from(follows.map(m -> year.rows().apply(line.unit(), m)).orElse(List.of()))
                    .due(Yuan.halfUp(w.value())))
        .orElseGet(() -> won.as(Status.UNCONFIGURED));
  }

  /** What decided between equal totals: a tie-break measure, a ruling. */
  private static List<Raised.Reason> deciders(UnitResult line) {
    return line.notes().stream()
        .filter(n -> n.key().equals("tie_break") || n.key().equals("ruling.tie"))
        .map(n -> new Raised.Reason(n.key(), n.args()))
        .toList();
  }
}
