package jxeval.report.edition;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jxeval.evaluation.Raised;
import jxeval.evaluation.Results;
import jxeval.evaluation.UnitResult;
import jxeval.model.Unit;
import jxeval.report.table.Sheet;
import jxeval.report.words.ReasonText;
import jxeval.scheme.Measure;
import jxeval.scheme.Scheme;
import jxeval.text.Words;

/** One printed run: whose it is, of when, and how its units and reasons are named. */
public final class Edition {
  private static final Pattern COUNTY = Pattern.compile("^(\\D{1,12}?[县区市旗])");
  private static final String OFFICE = "开放型经济工作领导小组办公室";

  private final Results results;
  private final Words words;
  private final ReasonText reasons;
  private final String county;
  private final Map<String, Unit> units = new HashMap<>();

  public Edition(Results results, Words words) {
    this.results = results;
    this.words = words;
    this.reasons = new ReasonText(words);
    Matcher title = COUNTY.matcher(results.scheme().title());
    this.county = title.find() ? title.group(1) : "";
    results.scheme().units().forEach(u -> units.putIfAbsent(u.id(), u));
  }

  public Results results() {
    return results;
  }

  public Scheme scheme() {
    return results.scheme();
  }

  public Words words() {
    return words;
  }

  public YearMonth month() {
    return results.month();
  }

  /** The county as the target file's title begins with it; empty where it does not. */
  public String county() {
    return county;
  }

  /** Who makes the workbook. */
  public String office() {
    return county + OFFICE;
  }

  /** 2021年5月, 2021年上半年 or 2021年. */
  public String when() {
    String year = results.scheme().year() + "年";
    return switch (results.kind()) {
      case MONTHLY, SCREEN -> year + month().getMonthValue() + "月";
      case MIDYEAR -> year + "上半年";
      case AWARDS, SATISFACTION -> year;
    };
  }

  /** The months to date: 1—5月, in January 1月. */
  public String toDate() {
    int month = month().getMonthValue();
    return month == 1 ? "1月" : "1—" + month + "月";
  }

  /** The last day that the figures know, as written in a heading. */
  public String asOf() {
    YearMonth month = month();
    return "截至" + month.getYear() + "年" + month.getMonthValue() + "月" + month.lengthOfMonth() + "日";
  }

  /** A sheet titled with the county and the time, with the maker and the day under its title. */
  public Sheet.Builder sheet(String name, String title) {
    return sheet(name, title, "");
  }

  /**
   * The same with a remark at the left under the title.
   *
   * @param left such as {@code 单位：万元}
   */
  public Sheet.Builder sheet(String name, String title, String left) {
    return Sheet.named(name)
        .title(county + when() + title)
        .subtitle(left, "制表：" + office(), asOf());
  }

  /** A unit's name; an id that the file does not know stands for itself. */
  public String name(String unit) {
    return unit(unit).map(Unit::name).orElse(unit);
  }

  public Optional<Unit> unit(String id) {
    return Optional.ofNullable(units.get(id));
  }

  public Measure measure(String id) {
    return scheme().measure(id);
  }

  /** Reasons in words. */
  public String reasons(List<Raised.Reason> list) {
    return reasons.of(list);
  }

  /** A note on a unit's line in words. */
  public String note(UnitResult.Note note) {
    return reasons.of(note);
  }
}
