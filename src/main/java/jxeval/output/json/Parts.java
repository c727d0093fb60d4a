package jxeval.output.json;

import java.util.List;
import java.util.Locale;
import jxeval.evaluation.AwardEntry;
import jxeval.evaluation.CountyLine;
import jxeval.evaluation.FundLine;
import jxeval.evaluation.GroupResult;
import jxeval.evaluation.IndicatorResult;
import jxeval.evaluation.Progress;
import jxeval.evaluation.Raised;
import jxeval.evaluation.Results;
import jxeval.evaluation.ScreeningLine;
import jxeval.evaluation.UnitResult;
import jxeval.model.Rounding;
import jxeval.model.Submission;
import jxeval.report.words.ReasonText;
import jxeval.scheme.Scheme;
import jxeval.text.Words;

/** The parts of results.json, key by key. */
final class Parts {
  private final Results results;
  private final Words words;
  private final ReasonText reasons;

  Parts(Results results, Words words) {
    this.results = results;
    this.words = words;
    this.reasons = new ReasonText(words);
  }

  Fields scheme() {
    Scheme scheme = results.scheme();
    return new Fields()
        .text("file", scheme.file())
        .text("sha256", scheme.sha256())
        .texts("overlays", scheme.overlays())
        .texts("assumed", scheme.assumed());
  }

  List<Fields> inputs() {
    return InputFields.of(results.facts().inputs());
  }

  List<Fields> county() {
    return results.county().stream().map(this::countyLine).toList();
  }

  private Fields countyLine(CountyLine line) {
    Progress p = line.progress();
    return new Fields()
        .text("id", line.target().id())
        .text("label", line.target().label())
        .text("unit", results.scheme().measure(line.target().measure()).unit())
        .quantity("actual", p.actual())
        .quantity("target", p.target())
        .quantity("stretch", line.target().stretch())
        .quantity("due", p.due())
        .fraction("rate", p.rate())
        .fraction("progress", p.progress())
        .fraction("gap", p.gap())
        .flag("met", line.met())
        .text("clause", line.target().clause());
  }

  List<Fields> groups() {
    return results.groups().stream().map(Parts::group).toList();
  }

  private static Fields group(GroupResult group) {
    int decimals = group.assessment().decimals();
    return new Fields()
        .text("kind", group.assessment().id())
        .text("group", group.group().isEmpty() ? null : group.group())
        .list("units", group.units().stream().map(u -> unit(u, decimals)).toList());
  }

  private static Fields unit(UnitResult unit, int decimals) {
    return new Fields()
        .text("id", unit.unit().id())
        .text("name", unit.unit().name())
        .whole("rank", unit.rank())
        .whole("previous_rank", unit.previousRank())
        .decimal("total", unit.total())
        .decimal("bonus", unit.bonus())
        .text("veto", unit.veto())
        .text("grade", unit.grade())
        .flag("broken_zero", unit.brokenZero())
        .list("indicators", unit.indicators().stream().map(i -> indicator(i, decimals)).toList());
  }

  private static Fields indicator(IndicatorResult line, int decimals) {
    Progress p = line.progress();
    return new Fields()
        .text("id", line.indicator().id())
        .quantity("actual", p.actual())
        .quantity("target", p.target())
        .quantity("due", p.due())
        .fraction("rate", p.rate())
        .fraction("progress", p.progress())
        .fraction("gap", p.gap())
        .decimal("points", line.points() == null ? null : Rounding.halfUp(line.points(), decimals))
        .decimal("score", line.score())
        .decimal("bonus", line.bonus());
  }

  List<Fields> submissions() {
    return results.facts().submissions().stream().map(Parts::submission).toList();
  }

  private static Fields submission(Submission submission) {
    return new Fields()
        .text("unit", submission.unit())
        .text("month", submission.month())
        .text("status", submission.status().id())
        .text("file", submission.file())
        .text("submitted", submission.submitted());
  }

  List<Fields> consequences() {
    return results.consequences().stream().map(this::consequence).toList();
  }

  private Fields consequence(Raised raised) {
    return new Fields()
        .text("id", raised.consequence().id())
        .text("unit", raised.unit().id())
        .text("says", raised.consequence().says())
        .text("clause", raised.consequence().clause())
        .text("reason", reasons.of(raised.reasons()));
  }

  List<Fields> outings() {
    return results.outings().stream()
        .map(
            o ->
                new Fields()
                    .text("unit", o.unit().id())
                    .quantity("days_month", o.daysMonth())
                    .quantity("batches_month", o.batchesMonth())
                    .quantity("days", o.days())
                    .quantity("batches", o.batches()))
        .toList();
  }

  List<Fields> funds() {
    return results.funds().stream().map(Parts::fund).toList();
  }

  private static Fields fund(FundLine line) {
    Fields purposes = new Fields();
    line.purposes().forEach(purposes::quantity);
    return new Fields()
        .text("unit", line.unit().id())
        .quantity("granted", line.granted())
        .quantity("spent", line.spent())
        .quantity("left", line.left())
        .quantity("overspent", line.overspent())
        .object("purposes", purposes);
  }

  List<Fields> awards() {
    return results.awards().stream().map(this::award).toList();
  }

  private Fields award(AwardEntry entry) {
    return new Fields()
        .text("award", entry.id())
        .text("payee", entry.payee())
        .text("kind", entry.kind().name().toLowerCase(Locale.ROOT))
        .text("project", entry.project())
        .text("person", entry.person())
        .quantity("base", entry.base())
        .decimal("amount", entry.amount())
        .text("basis", reasons.of(entry.basis()))
        .text("clause", entry.clause())
        .text("status", entry.status().name().toLowerCase(Locale.ROOT));
  }

  List<Fields> survey() {
    return results.survey().stream()
        .map(
            s ->
                new Fields()
                    .text("round", s.round())
                    .text("unit", s.unit().id())
                    .decimal("score", s.score())
                    .whole("votes", s.votes())
                    .whole("rank", s.rank())
                    .text("outcome", s.outcome()))
        .toList();
  }

  List<Fields> screening() {
    return results.screening().stream().map(Parts::screened).toList();
  }

  private static Fields screened(ScreeningLine line) {
    return new Fields()
        .text("project", line.project())
        .text("unit", line.unit())
        .text("rule", line.rule())
        .text("outcome", line.outcome())
        .text("clause", line.clause())
        .text("source", line.source());
  }

  List<Fields> diagnostics() {
    return FindingFields.of(results.findings(), words);
  }
}
