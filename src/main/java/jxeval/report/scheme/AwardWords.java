package jxeval.report.scheme;

import java.util.ArrayList;
import java.util.List;
import jxeval.report.words.ConditionWords;
import jxeval.report.words.MeasureWords;
import jxeval.report.words.Wording;
import jxeval.scheme.Amount;
import jxeval.scheme.Award;
import jxeval.scheme.Filter;
import jxeval.scheme.Scheme;
import jxeval.scheme.condition.Condition;
import jxeval.text.Words;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** Awards in words: who gets what, for what. */
public final class AwardWords implements Award.Reader<List<String>> {
  private final Scheme scheme;
  private final Wording wording;
  private final Naming naming;
  private final Basis basis;
  private final ConditionWords conditions;
  private final MeasureWords measures;
  private final TierWords tiers;

  AwardWords(Scheme scheme, Words words, Naming naming, Basis basis) {
    this.scheme = scheme;
    this.wording = new Wording(words);
    this.naming = naming;
    this.basis = basis;
    this.conditions = new ConditionWords(scheme, words);
    this.measures = new MeasureWords(scheme, words);
    this.tiers = new TierWords(wording);
  }

  public AwardWords(Scheme scheme, Words words) {
    this(
        scheme,
        words,
        new Naming(scheme, new Wording(words)),
        new Basis(scheme, new Wording(words)));
  }

  /** An award's rules, a line each. */
  public List<String> of(Award award) {
    return award.read(this);
  }

  private List<String> line(Award award, String line) {
    return List.of(basis.of(line, award.clause(), award.path()));
  }

  private String condition(@Nullable Condition when) {
    return when == null ? wording.of("condition.always") : conditions.of(when);
  }

  private String amount(Amount amount) {
    if (amount instanceof Amount.Fixed fixed) {
      return wording.of("show.yuan", "a", Wording.plain(fixed.amount()));
    }
    if (amount instanceof Amount.PerMeasure each) {
      BigFraction per = each.per() == null ? BigFraction.ONE : each.per();
      String told =
          wording.of(
              "show.per_measure",
              "per",
              naming.amount(each.measure(), per),
              "measure",
              naming.label(each.measure()),
              "worth",
              Wording.plain(each.worth()));
      return each.max() == null
          ? told
          : told + wording.of("show.amount_most", "a", Wording.plain(each.max()));
    }
    return wording.of("show.unconfigured");
  }

  private String limit(String key, @Nullable BigFraction bound) {
    return bound == null ? "" : wording.of(key, "a", Wording.plain(bound));
  }

  @Override
  public List<String> prizes(Award.Prizes award) {
    List<String> slots =
        award.slots().stream()
            .map(
                s ->
                    wording.of(
                        "show.slot",
                        "id",
                        s.id(),
                        "count",
                        s.count(),
                        "amount",
                        amount(s.amount())))
            .toList();
    String title =
        scheme.assessment(award.assessment()).map(a -> a.title()).orElse(award.assessment());
    String group = award.group() == null ? title : title + "/" + award.group();
    return line(
        award,
        wording.of(
            "show.prizes",
            "label",
            award.label(),
            "group",
            group,
            "a",
            wording.join("join.rules", slots)));
  }

  @Override
  public List<String> taskCompletion(Award.TaskCompletion award) {
    String line =
        wording.of(
            "show.task",
            "label",
            award.label(),
            "kinds",
            naming.kinds(award.units()),
            "a",
            condition(award.when()),
            "amount",
            amount(award.amount()));
    String by = award.divideBy();
    return line(award, by == null ? line : line + wording.of("show.divide", "a", naming.label(by)));
  }

  @Override
  public List<String> tiered(Award.Tiered award) {
    String where =
        award.where().equals(Filter.EVERY)
            ? ""
            : wording.of("show.tiered_where", "a", measures.filter(award.where(), "projects"));
    String line =
        wording.of(
            "show.tiered",
            "label",
            award.label(),
            "set",
            measures.set(award.set()),
            "field",
            measures.field(award.set(), award.field()),
            "where",
            where,
            "a",
            tiers.of(award.tiers(), measures.unit(award.set(), award.field())));
    return line(
        award,
        line
            + limit("show.cap_project", award.capProject())
            + limit("show.cap_unit", award.capUnit()));
  }

  @Override
  public List<String> exports(Award.Exports award) {
    List<String> told = new ArrayList<>();
    award
        .classes()
        .forEach(
            (product, rule) -> {
              String line =
                  wording.of(
                      "show.exports",
                      "label",
                      award.label(),
                      "product",
                      product,
                      "of",
                      wording.of(rule.ofIncrease() ? "show.of.increase" : "show.of.total"),
                      "a",
                      tiers.of(rule.tiers(), "万美元"));
              BigFraction growth = rule.growth();
              told.add(
                  basis.of(
                      line
                          + limit("show.threshold", rule.threshold())
                          + (growth == null
                              ? ""
                              : wording.of("show.growth", "a", Wording.percent(growth)))
                          + limit("show.cap", rule.cap()),
                      rule.clause(),
                      rule.path()));
            });
    return told;
  }

  @Override
  public List<String> nominations(Award.Nominations award) {
    return line(
        award,
        wording.of(
            "show.nominations",
            "label",
            award.label(),
            "kinds",
            naming.kinds(award.units()),
            "a",
            condition(award.when())));
  }

  @Override
  public List<String> people(Award.People award) {
    BigFraction cap = award.cap();
    String line =
        cap == null
            ? wording.of("show.people_free", "label", award.label())
            : wording.of("show.people", "label", award.label(), "a", Wording.plain(cap));
    String within = award.within();
    return line(
        award,
        within == null
            ? line
            : line + wording.of("show.within", "a", naming.bars(List.of(within))));
  }
}
