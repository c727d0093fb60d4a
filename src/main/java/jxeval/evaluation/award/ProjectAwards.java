package jxeval.evaluation.award;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import jxeval.evaluation.AwardEntry;
import jxeval.evaluation.AwardEntry.Kind;
import jxeval.evaluation.AwardEntry.Status;
import jxeval.evaluation.Raised;
import jxeval.evaluation.award.ProjectBases.Base;
import jxeval.evaluation.score.RulingWords;
import jxeval.ledger.Project;
import jxeval.model.Exact;
import jxeval.model.Folding;
import jxeval.model.Working;
import jxeval.scheme.Award;
import jxeval.scheme.Ruling;
import jxeval.scheme.Tiers;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * 项目进资奖, 税收贡献奖 (五-一-4): project by project, the larger base first, to the introducing units by
 * share, the larger share first.
 *
 * <p>Exact tier amount, cap of the project, half up to 元, largest remainders, cap of the unit. A
 * share that is nobody's is paid to nobody.
 */
final class ProjectAwards {
  private final Award.Tiered award;
  private final YearEnd year;
  private final Bars bars;
  private final Map<String, BigDecimal> paid = new TreeMap<>();
  private final List<AwardEntry> entries = new ArrayList<>();

  private ProjectAwards(Award.Tiered award, YearEnd year, Bars bars) {
    this.award = award;
    this.year = year;
    this.bars = bars;
  }

  static List<AwardEntry> of(Award.Tiered award, YearEnd year, Bars bars) {
    ProjectAwards awards = new ProjectAwards(award, year, bars);
    BigFraction scale = ProjectBases.scale(award, year.scheme());
    ProjectBases.of(award, year).forEach(b -> awards.add(b, scale));
    return List.copyOf(awards.entries);
  }

  private void add(Base base, BigFraction scale) {
    Tiers tiers = award.tiers();
    Optional<Working> working =
        Optional.ofNullable(tiers)
            .map(t -> t.earnedBeyond(base.earlier(), base.base(), scale))
            .map(
                w ->
                    award.capProject() == null
                        ? w
                        : w.atMost(Working.named("cap_project", award.capProject())))
            .map(w -> w.rounded(0));
    Optional<BigDecimal> yuan = working.map(w -> Yuan.halfUp(w.value()));
    if (yuan.map(BigDecimal::signum).orElse(base.base().signum()) <= 0) {
      return;
    }
    Project project = base.project();
    Entry entry =
        Entry.of(award, Kind.TIERED)
            .forProject(project.id())
            .on(base.base())
            .from(base.rows())
            .by(working.orElse(null));
    if (project.disputed()) {
      entries.add(entry.because("disputed").as(Status.UNDECIDED));
    } else {
      split(entry, base, yuan);
    }
  }

  private void split(Entry entry, Base base, Optional<BigDecimal> yuan) {
    Map<String, BigFraction> shares = base.project().shares();
    List<String> units =
        shares.keySet().stream()
            .sorted(Comparator.comparing(year.scheme()::order))
            .sorted(Comparator.comparing(base.project()::shareOf).reversed())
            .toList();
    List<BigFraction> weights = units.stream().map(base.project()::shareOf).toList();
    BigFraction claimed = weights.stream().reduce(BigFraction.ZERO, BigFraction::add);
    Optional<List<BigDecimal>> parts =
        yuan.map(y -> Yuan.divide(Yuan.halfUp(Exact.of(y).multiply(claimed)), weights));
    for (int i = 0; i < units.size(); i++) {
      int at = i;
      String share = Yuan.shown(weights.get(i).multiply(100));
      Entry to =
          entry
              .to(units.get(i))
              .because(
                  base.earlier().signum() == 0 ? "tiered" : "tiered_beyond",
                  Yuan.shown(base.base()),
                  share,
                  Yuan.shown(base.earlier()))
              .and(ruled(base.project()));
      Optional<Bars.Bar> bar = bars.on(units.get(i), award);
      if (bar.isPresent()) {
        entries.add(to.withheld(bar.get()));
      } else {
        entries.add(
            parts
                .map(p -> due(to, units.get(at), weights.get(at), p.get(at)))
                .orElseGet(() -> to.as(Status.UNCONFIGURED)));
      }
    }
  }

  /**
   * The unit's part, its arithmetic included: the share, what rounding moves, what the cap cuts.
   */
  private AwardEntry due(Entry to, String unit, BigFraction share, BigDecimal part) {
    BigDecimal paidNow = capped(unit, part);
    Working whole = Objects.requireNonNull(to.working());
    Working own =
        share.equals(BigFraction.ONE) ? whole : whole.times(Working.namedShare("share", share));
    BigFraction moved = Exact.of(part).subtract(own.value());
    if (moved.signum() != 0) {
      own = own.plus(Working.named("remainder", moved));
    }
    if (paidNow.compareTo(part) < 0) {
      own = own.atMost(Working.named("unit_left", Exact.of(paidNow)));
    }
    return to.by(own).due(paidNow);
  }

  /** The ruling that names the shares, where one does. */
  private List<Raised.Reason> ruled(Project project) {
    return year.scheme().rulings().stream()
        .filter(r -> project.ruled() && r instanceof Ruling.Credit c && names(c, project))
        .map(r -> new Raised.Reason("award.ruled", RulingWords.of(r)))
        .toList();
  }

  private static boolean names(Ruling.Credit ruling, Project project) {
    return Folding.same(ruling.project(), project.id())
        || Folding.same(ruling.project(), project.name());
  }

  /** What the unit's cap leaves of a part, in the order printed. */
  private BigDecimal capped(String unit, BigDecimal part) {
    BigDecimal before = paid.getOrDefault(unit, BigDecimal.ZERO);
    BigDecimal left =
        award.capUnit() == null
            ? part
            : Yuan.floor(award.capUnit()).subtract(before).max(BigDecimal.ZERO);
    BigDecimal now = part.min(left);
    paid.put(unit, before.add(now));
    return now;
  }
}
