package jxeval.scheme.load;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jxeval.check.SchemeRule;
import jxeval.model.Exact;
import jxeval.scheme.Ruling;
import jxeval.scheme.yaml.Node;
import jxeval.scheme.yaml.Raw;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** The block {@code rulings}: one kind of block each, told by {@code on}. */
final class Rulings implements Shape<Ruling> {
  private static final Key<String> BY = Key.of("by", Scalars.TEXT);
  private static final Key<LocalDate> DATE = Key.of("date", Dates.DAY);
  private static final Key<String> REASON = Key.of("reason", Scalars.TEXT);
  private static final Key<String> PROJECT = Key.required("project", Scalars.TEXT);
  private static final Key<String> UNIT = Key.required("unit", References.UNIT);
  private static final Key<Map<String, BigFraction>> CREDIT =
      Key.required("credit", new MapOf<>(References.UNIT, new Share()));
  private static final Key<String> ASSESSMENT = Key.required("assessment", References.ASSESSMENT);
  private static final Key<List<String>> ORDER =
      Key.required("order", new ListOf<>(References.UNIT));
  private static final Key<List<String>> FROM =
      Key.required("from", new ListOf<>(References.CLOSED));
  private static final Key<String> CONSEQUENCE =
      Key.required("consequence", References.CONSEQUENCE);
  private static final Key<YearMonth> MONTH = Key.required("month", Dates.MONTH);

  private static final Map<String, Block<? extends Ruling>> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("project", block("project", Rulings::credit, PROJECT, CREDIT));
    KINDS.put("tie", block("tie", Rulings::tie, ASSESSMENT, ORDER));
    KINDS.put("exclude", block("exclude", Rulings::exclude, UNIT, FROM));
    KINDS.put("waive", block("waive", Rulings::waive, CONSEQUENCE, UNIT));
    KINDS.put("lateness", block("lateness", Rulings::lateness, UNIT, MONTH));
    KINDS.put("recover", block("recover", Rulings::recover, PROJECT));
  }

  /** Makes a ruling of its block. */
  private interface Make {
    Ruling of(Given g, @Nullable String by, @Nullable LocalDate date, @Nullable String reason);
  }

  private static Block<Ruling> block(String on, Make make, Key<?>... keys) {
    return Block.<Ruling>of(
            "ruling_" + on,
            g -> make.of(g, g.get(BY), g.get(DATE), g.get(REASON)),
            Key.required("on", OneOf.of(on)))
        .with(List.of(keys))
        .with(List.of(BY, DATE, REASON));
  }

  private static Ruling credit(
      Given g, @Nullable String by, @Nullable LocalDate date, @Nullable String reason) {
    Map<String, BigFraction> shares = g.need(CREDIT);
    BigFraction sum = Exact.sum(shares.values());
    if (Exact.compare(sum, BigFraction.ONE) > 0) {
      g.at(CREDIT).report(SchemeRule.S824, "sum", Numbers.shown(sum), "wanted", "≤ 1");
    }
    return new Ruling.Credit(g.need(PROJECT), shares, by, date, reason, g.path());
  }

  private static Ruling tie(
      Given g, @Nullable String by, @Nullable LocalDate date, @Nullable String reason) {
    return new Ruling.Tie(g.need(ASSESSMENT), g.need(ORDER), by, date, reason, g.path());
  }

  private static Ruling exclude(
      Given g, @Nullable String by, @Nullable LocalDate date, @Nullable String reason) {
    return new Ruling.Exclude(g.need(UNIT), g.need(FROM), by, date, reason, g.path());
  }

  private static Ruling waive(
      Given g, @Nullable String by, @Nullable LocalDate date, @Nullable String reason) {
    return new Ruling.Waive(g.need(CONSEQUENCE), g.need(UNIT), by, date, reason, g.path());
  }

  private static Ruling lateness(
      Given g, @Nullable String by, @Nullable LocalDate date, @Nullable String reason) {
    return new Ruling.Lateness(g.need(UNIT), g.need(MONTH), by, date, reason, g.path());
  }

  private static Ruling recover(
      Given g, @Nullable String by, @Nullable LocalDate date, @Nullable String reason) {
    return new Ruling.Recover(g.need(PROJECT), by, date, reason, g.path());
  }

  @Override
  public @Nullable Ruling read(Cursor at) {
    if (!(at.node() instanceof Node.Mapping)) {
      at.reportShape(Wanted.MAPPING);
      return null;
    }
    String on = Raw.text(at.node(), "on");
    Block<? extends Ruling> block = KINDS.get(on);
    if (block != null) {
      return block.read(at);
    }
    if (on.isEmpty()) {
      at.reportMissing("on");
    } else {
      at.entries().getOrDefault("on", at).reportUnknown(SchemeRule.S813, on, KINDS.keySet());
    }
    return null;
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    return Map.of("anyOf", KINDS.values().stream().map(b -> b.schema(definitions)).toList());
  }

  /** A share of a project: {@code 0.5}, {@code 1/3}. */
  private static final class Share implements Shape<BigFraction> {
    @Override
    public @Nullable BigFraction read(Cursor at) {
      String text = at.text().orElse("");
      int slash = text.indexOf('/');
      if (slash < 0) {
        return Scalars.SHARE.read(at);
      }
      Optional<BigFraction> part = Decimals.plain(text.substring(0, slash));
      Optional<BigFraction> of = Decimals.plain(text.substring(slash + 1));
      if (part.isEmpty() || of.isEmpty() || of.get().signum() <= 0) {
        at.report(SchemeRule.S809);
        return null;
      }
      BigFraction share = part.get().divide(of.get());
      if (share.signum() < 0 || Exact.compare(share, BigFraction.ONE) > 0) {
        at.report(SchemeRule.S810, "range", "≥ 0, ≤ 1");
        return null;
      }
      return share;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
      return Map.of("type", List.of("number", "string"));
    }
  }
}
