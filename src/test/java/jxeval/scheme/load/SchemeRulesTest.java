package jxeval.scheme.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jxeval.check.Finding;
import jxeval.check.SchemeRule;
import jxeval.text.Language;
import jxeval.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For each code blocks of a file that raise it, and near misses that load without a finding. */
class SchemeRulesTest {
  private static final List<Case> CASES = new ArrayList<>();

  record Case(SchemeRule rule, String raises, String nearMiss) {}

  private static void on(SchemeRule rule, String raises, String nearMiss) {
    CASES.add(new Case(rule, raises, nearMiss));
  }

  private static final String MEASURES =
      """
      measures:
        a: {sum: projects.paid_in, unit: 万元}
        b: {sum: projects.foreign_used, unit: 万美元}
        c: {count: projects, unit: 个}
      """;

  private static String assessment(String rest) {
    return MEASURES + "assessments: [{id: x, units: [department], " + rest + "}]";
  }

  private static String indicator(String rest) {
    return assessment("total: 10, indicators: [{measure: a, points: 10, " + rest + "}]");
  }

  private static String measure(String formula) {
    return MEASURES + "  m: {" + formula + "}";
  }

  private static String award(String rest) {
    return MEASURES + "awards: {w: {kind: tiered, base: verification.recognised, " + rest + "}}";
  }

  static {
    on(SchemeRule.S801, "source: {title: [一}", "source: {title: 一}");
    on(SchemeRule.S801, "\tsource: {}", "source: {}");
    on(SchemeRule.S804, "clauses: {a: &x 一, b: *x}", "clauses: {a: '&x', b: '*x'}");
    on(SchemeRule.S804, "clauses: {a: !!str 一}", "clauses: {a: '!!str'}");
    on(SchemeRule.S804, "clauses: {<<: {a: 一}}", "clauses: {'<<': 一}");
    on(SchemeRule.S804, "...\n---\nyes: 二", "clauses: {'---': 一}");
    on(SchemeRule.S804, "clauses: {? [a] : 一}", "clauses: {? a : 一}");
    on(SchemeRule.S805, "source: {title: 一, title: 二}", "source: {title: 一, document: 二}");
    on(SchemeRule.S806, "calender: {}", "calendar: {}");
    on(SchemeRule.S806, indicator("assumed: true"), indicator("clause: 四-2"));
    on(SchemeRule.S806, "calendar: {grace_days: {value: 1, asumed: true}}", "calendar: {}");
    on(
        SchemeRule.S806,
        assessment("total: 0, indicators: [], grades: {by: {total: a}, bands: []}"),
        assessment("total: 0, indicators: [], grades: {by: {rate: a}, bands: []}"));
    on(SchemeRule.S806, measure("summ: projects.paid_in"), measure("sum: projects.paid_in"));
    on(SchemeRule.S806, indicator("score: {proportonal: {}}"), indicator("score: proportional"));
    on(
        SchemeRule.S806,
        "units: [{id: a, nmae: 甲, kind: team}]",
        "units: [{id: a, name: 甲, kind: team}]");
    on(SchemeRule.S807, "units: [{id: a, name: 甲}]", "units: [{id: a, name: 甲, kind: team}]");
    on(SchemeRule.S807, "awards: {w: {label: 奖}}", "awards: {w: {kind: people}}");
    on(SchemeRule.S807, "rulings: [{project: P}]", "rulings: [{on: recover, project: P}]");
    on(SchemeRule.S808, "measures: [a]", "measures:");
    on(SchemeRule.S808, measure("ratio: [a]"), measure("ratio: [a, b]"));
    on(SchemeRule.S809, indicator("target: 三十"), indicator("target: \"30\""));
    on(SchemeRule.S809, indicator("target: 1_000"), indicator("target: 010"));
    on(SchemeRule.S809, indicator("target: 1e999999999"), indicator("target: 1e9"));
    on(SchemeRule.S809, indicator("target: 0x10"), indicator("target: 1.5e1"));
    on(SchemeRule.S809, "calendar: {grace_days: 35%}", "calendar: {grace_days: '3'}");
    on(SchemeRule.S809, indicator("score: {steps: {each: 10%}}"), "units: []");
    on(
        SchemeRule.S809,
        MEASURES + "  r: {ratio: [a, b]}\ncounty_targets: [{measure: r, target: 35%}]",
        MEASURES + "  r: {ratio: [a, b]}\ncounty_targets: [{measure: r, target: 0.35}]");
    on(
        SchemeRule.S811,
        award("tiers: {marginal: [{below: 5%, rate: 0.1}, {rate: 0.2}]}"),
        award("tiers: {marginal: [{below: 5, rate: 0.1}, {rate: 0.2}]}"));
    on(
        SchemeRule.S810,
        assessment("total: 0, indicators: [], decimals: 7"),
        assessment("total: 0, indicators: [], decimals: 6"));
    on(SchemeRule.S810, indicator("target: -1"), indicator("target: 0"));
    on(
        SchemeRule.S810,
        indicator("score: {steps: {each: 0}}"),
        indicator("score: {steps: {each: 0.1}}"));
    on(SchemeRule.S811, indicator("target: 300万美元"), indicator("target: 3亿元"));
    on(
        SchemeRule.S811,
        MEASURES + "county_targets: [{measure: a, target: 1, unit: 个}]",
        MEASURES + "county_targets: [{measure: a, target: 1, unit: 亿元}]");
    on(SchemeRule.S812, "source: {date: 2021-02-30}", "source: {date: 2021-02-28}");
    on(
        SchemeRule.S812,
        "rulings: [{on: lateness, unit: a, month: 2021-13}]\n"
            + "units: [{id: a, name: 甲, kind: team}]",
        "rulings: [{on: lateness, unit: 甲, month: 2021-12}]\n"
            + "units: [{id: a, name: 甲, kind: team}]");
    on(SchemeRule.S813, "schema: jx-eval/target/1", "schema: jx-eval/targets/1");
    on(
        SchemeRule.S813,
        measure("count: projects, where: {funding: 内资金}"),
        measure("count: projects, where: {funding: 内资, channel: 驻点}"));
    on(
        SchemeRule.S813,
        measure("count: projects, where: {in_park: true}"),
        measure("count: projects, where: {in_park: 是}"));
    on(
        SchemeRule.S813,
        "units: [{id: a, name: 甲, kind: team, vertical: 是}]",
        "units: [{id: a, name: 甲, kind: team, vertical: true}]");
    on(SchemeRule.S813, "awards: {w: {kind: prize}}", "awards: {w: {kind: people}}");
    on(SchemeRule.S813, indicator("score: all_or_none"), indicator("score: all_or_nothing"));
    on(SchemeRule.S813, indicator("if: broken_zero"), indicator("if: not_broken_zero"));
    on(
        SchemeRule.S814,
        MEASURES + "units: [{id: t, name: 甲, kind: team, tasks: {aa: 1}}]",
        MEASURES + "units: [{id: t, name: 甲, kind: team, tasks: {a: 1}}]");
    on(SchemeRule.S814, measure("plus: [a, aa]"), measure("plus: [a, 1]"));
    on(
        SchemeRule.S815,
        "clauses: {二-1: 内资}\ncalendar: {grace_days: {value: 0, clause: 二-2}}",
        "clauses: {二-1: 内资}\ncalendar: {grace_days: {value: 0, clause: 二-1}}");
    on(
        SchemeRule.S816,
        "units: [{id: a, name: 甲, kind: department, team: 一队}]",
        "units: [{id: a, name: 甲, kind: department, team: 一 队},"
            + " {id: t, name: 第一队, kind: team, aliases: 一队}]");
    on(SchemeRule.S817, "forms: {returns: {teem: team}}", "forms: {returns: {county: team}}");
    on(SchemeRule.S817, "funds: {grants: {teams: 1}}", "funds: {grants: {team: 1}}");
    on(
        SchemeRule.S818,
        assessment("total: 0, indicators: [], veto: {caps_grade: 较差}"),
        assessment("total: 0, indicators: [], veto: {caps_total: 1}"));
    on(
        SchemeRule.S820,
        "awards: {w: {kind: prizes, group: x, slots: [{id: 一, count: 1}]}}",
        "awards: {w: {kind: people}}");
    on(
        SchemeRule.S830,
        "units: [{id: a, name: 甲, kind: department, lead: true}]",
        "units: [{id: a, name: 甲, kind: department}]");
    on(
        SchemeRule.S818,
        assessment(
            "total: 0, indicators: [], grades: {bands: [{grade: 较差}]},"
                + " veto: {caps_total: 1, caps_grade: 差}"),
        assessment(
            "total: 0, indicators: [], grades: {bands: [{grade: 较差}]},"
                + " veto: {caps_total: 1, caps_grade: 较差}"));
    on(
        SchemeRule.S818,
        assessment("total: 0, indicators: [], grades: {bands: [{grade: 较差}]}")
            + "\nconsequences: [{id: k, units: team, if: {grade: 较差}}]",
        assessment("total: 0, indicators: [], grades: {bands: [{grade: 较差}]}")
            + "\nconsequences: [{id: k, units: department, if: {grade: 较差}}]");
    on(SchemeRule.S819, measure("sum: projects.paidin"), measure("sum: projects.paid_in"));
    on(SchemeRule.S819, measure("sum: projects.name"), measure("distinct: projects.name"));
    on(SchemeRule.S819, measure("count: project"), measure("count: projects"));
    on(SchemeRule.S819, measure("days: projects"), measure("days: trips"));
    on(
        SchemeRule.S819,
        measure("count: projects, where: {kind: 外出}"),
        measure("count: trips, where: {kind: 外出}"));
    on(SchemeRule.S819, award("where: {colour: 红}"), award("where: {in_park: 是, unit: blank}"));
    on(
        SchemeRule.S820,
        assessment("total: 0, indicators: []") + "\nawards: {w: {kind: prizes, group: y}}",
        assessment("total: 0, indicators: []") + "\nawards: {w: {kind: prizes, group: x}}");
    on(
        SchemeRule.S820,
        "calendar: {grace_days: {value: 0, reading: r}}",
        "calendar: {grace_days: {value: 0, reading: r}}\n"
            + "readings: [{id: r, by: 组, date: 2021-01-01}]");
    on(
        SchemeRule.S821,
        "units: [{id: a, name: 甲, kind: team}, {id: a, name: 乙, kind: team}]",
        "units: [{id: a, name: 甲, kind: team}, {id: b, name: 乙, kind: team}]");
    on(
        SchemeRule.S821,
        assessment("total: 2, indicators: [{measure: a, points: 1}, {measure: a, points: 1}]"),
        assessment(
            "total: 2, indicators: [{measure: a, points: 1}, {id: a2, measure: a, points: 1}]"));
    on(
        SchemeRule.S821,
        "forms: {extra: {projects: [{header: 甲, id: planned}]}}",
        "forms: {extra: {projects: [{header: 甲, id: planned_2}]}}");
    on(
        SchemeRule.S821,
        "awards: {w: {kind: prizes, group: x, slots: [{id: 一, count: 1},"
            + " {id: 一, count: 2}]}}\n"
            + assessment("total: 0, indicators: []"),
        "awards: {w: {kind: prizes, group: x, slots: [{id: 一, count: 1},"
            + " {id: 二, count: 2}]}}\n"
            + assessment("total: 0, indicators: []"));
    on(
        SchemeRule.S822,
        "units: [{id: a, name: 甲(一), kind: team}, {id: b, name: 乙, aliases: [甲（一）], kind: team}]",
        "units: [{id: a, name: 甲(一), kind: team}, {id: b, name: 乙, aliases: [甲（二）], kind: team}]");
    on(
        SchemeRule.S823,
        assessment("total: 10, indicators: [{measure: a, points: 9}]"),
        assessment(
            "total: 10, indicators: [{measure: a, points: 9.5},"
                + " {measure: c, score: {deduct: {from: 0.5}}},"
                + " {measure: b, points: 5, bonus_only: true}]"));
    on(
        SchemeRule.S824,
        "satisfaction: {dimensions: {信息公开: 0.6, 办事效率: 0.5}, raters: {企业代表: 1}, rounds: []}",
        "satisfaction: {dimensions: {信息公开: 0.5, 办事效率: 0.5}, raters: {企业代表: 1}, rounds: []}");
    on(
        SchemeRule.S824,
        "units: [{id: a, name: 甲, kind: team}, {id: b, name: 乙, kind: team}]\n"
            + "rulings: [{on: project, project: P, credit: {a: 0.6, b: 0.5}}]",
        "units: [{id: a, name: 甲, kind: team}, {id: b, name: 乙, kind: team}]\n"
            + "rulings: [{on: project, project: P, credit: {甲: 1/3, b: 2/3}}]");
    on(
        SchemeRule.S825,
        indicator("score: {bands: [{at_least: 1, earns: 1}, {below: 0.9, earns: 0.5}]}"),
        indicator("score: {bands: [{at_least: 1, earns: 1}, {below: 1, earns: 0.5}]}"));
    on(
        SchemeRule.S825,
        indicator("score: {bands: [{over: 1, earns: 1}, {below: 1, earns: 0.5}]}"),
        indicator("score: {bands: [{over: 1, earns: 1}, {at_most: 1, earns: 0.5}]}"));
    on(
        SchemeRule.S825,
        award("tiers: {marginal: [{below: 5, rate: 0.1}, {at_least: 6, rate: 0.2}]}"),
        award("tiers: {marginal: [{below: 5, rate: 0.1}, {at_least: 5, rate: 0.2}]}"));
    on(
        SchemeRule.S825,
        award("tiers: {marginal: [{below: 5, rate: 0.1}, {below: 6, rate: 0.2}]}"),
        award("tiers: {marginal: [{below: 5, rate: 0.1}, {rate: 0.2}]}"));
    on(
        SchemeRule.S826,
        measure("plus: [n, a]") + "\n  n: {minus: [m, a]}",
        measure("plus: [n, a]") + "\n  n: {minus: [a, {task: m}]}");
    on(
        SchemeRule.S826,
        "units: [{id: a, name: 甲, kind: team, team: b}, {id: b, name: 乙, kind: team, team: a}]",
        "units: [{id: a, name: 甲, kind: team, team: b}, {id: b, name: 乙, kind: team}]");
    on(SchemeRule.S827, measure("plus: [a, b]"), measure("plus: [a, {measure: b, times: 6.5}]"));
    on(
        SchemeRule.S827,
        measure("sum: projects.paid_in, unit: 万美元"),
        measure("sum: projects.paid_in, unit: 亿元"));
    on(SchemeRule.S827, measure("count: projects, unit: 万元"), measure("count: projects, unit: 宗"));
    on(
        SchemeRule.S828,
        indicator("if: {total: {is: 0}}"),
        indicator("if: {all: [{measure: {c: {is: 0}}}, {rate: {a: 0.5}}]}"));
    on(SchemeRule.S828, indicator("if: {grade: 优秀}"), indicator("if: {progress: {a: {over: 1}}}"));
    on(
        SchemeRule.S828,
        assessment("total: 0, indicators: [], grades: {bands: [{grade: 好, if: {survey: top}}]}"),
        assessment("total: 0, indicators: [], grades: {bands: [{grade: 好, if: {top: 3}}]}"));
    on(
        SchemeRule.S828,
        "consequences: [{id: k, at: monthly, if: {consequence: l}}, {id: l, at: monthly}]",
        "consequences: [{id: l, at: monthly}, {id: k, at: monthly, if: {consequence: l}}]");
    on(
        SchemeRule.S828,
        "consequences: [{id: k, if: {won: w}}]\nawards: {w: {kind: people}}",
        "awards: {w: {kind: nominations, if: {won: prizes}}}");
    on(
        SchemeRule.S829,
        "calendar: {pace: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.9, 1]}",
        "calendar: {pace: [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.9, 1]}");
    on(
        SchemeRule.S829,
        "calendar: {pace: [0, 0.2, 0.1, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.9, 1]}",
        "calendar: {pace: linear}");
    on(
        SchemeRule.S830,
        "units: [{id: t, name: 队, kind: team}, {id: a, name: 甲, kind: department, team: t,"
            + " lead: true}, {id: b, name: 乙, kind: department, team: t, lead: true}]",
        "units: [{id: t, name: 队, kind: team}, {id: a, name: 甲, kind: department, team: t,"
            + " lead: true}, {id: b, name: 乙, kind: department, team: t}]");
    on(
        SchemeRule.S831,
        measure("sum: projects.paid_in, count: projects"),
        measure("sum: projects.paid_in"));
    on(
        SchemeRule.S831,
        indicator("score: {proportional: {}, relative: {}}"),
        indicator("score: {proportional: {}}"));
    on(
        SchemeRule.S831,
        indicator("score: {steps: {each: 1, takes: 1, below: zero}}"),
        indicator("score: {steps: {each: 1, takes: 1}}"));
    on(
        SchemeRule.S832,
        measure("count: projects, where: {funding: {over: 5}}"),
        measure("count: projects, where: {planned: {over: 5}}"));
    on(
        SchemeRule.S832,
        measure("count: projects, where: {planned: {before: 2021-05-01}}"),
        measure("count: projects, where: {signed: {before: 2021-05-01}}"));
    on(
        SchemeRule.S834,
        indicator("score: {bands: [{at_least: 0.9, earns: 1}, {at_least: 1, earns: 0.5}]}"),
        indicator("score: {bands: [{at_least: 1, earns: 1}, {at_least: 0.9, earns: 0.5}]}"));
    on(
        SchemeRule.S834,
        indicator("score: {bands: [{at_least: 1, earns: 1}, {at_most: 1, earns: 0.5}]}"),
        indicator("score: {bands: [{below: 1, earns: 0.5}, {at_least: 1, earns: 1}]}"));
    on(
        SchemeRule.S834,
        award("tiers: {whole: [{at_least: 100, rate: 0.1}, {at_least: 0, rate: 0.2}]}"),
        award("tiers: {whole: [{at_least: 0, rate: 0.1}, {at_least: 100, rate: 0.2}]}"));
    on(
        SchemeRule.S835,
        measure("count: projects, where: {planned: {at_least: 10, below: 5}}"),
        measure("count: projects, where: {planned: {at_least: 5, below: 10}}"));
    on(SchemeRule.S836, measure("ratio: [a, b], unit: 万元"), measure("ratio: [a, b]"));
    on(SchemeRule.S837, measure("plus: [a, 1], where: {funding: 内资}"), measure("plus: [a, 1]"));
    on(
        SchemeRule.S838,
        measure("count: trade, having: {sum: trade.exports, over: 1}"),
        measure("distinct: trade.enterprise, having: {sum: trade.exports, over: 1}"));
    on(
        SchemeRule.S839,
        indicator("score: {deduct: {from: 9}}"),
        indicator("score: {deduct: {from: 10}}"));
    on(SchemeRule.S840, measure("count: projects, unit: 萬元"), measure("count: projects, unit: 宗"));
    on(
        SchemeRule.S850,
        "units: [{id: a, name: 甲, kind: department}]\n" + headed(),
        "units: [{id: a, name: 甲, kind: department, head: 张三}]\n" + headed());
    on(SchemeRule.S851, "forms: {severities: {M699: error}}", "forms: {severities: {M601: error}}");
    on(
        SchemeRule.S852,
        "units: [{id: a, name: 甲, kind: team, focus: {industries: [香精]}}]",
        "units: [{id: a, name: 甲, kind: team, focus: {industries: 香料香精}}]");
    on(
        SchemeRule.S853,
        "units: [{id: a, name: 甲, kind: departmnt}]",
        "units: [{id: a, name: 甲, kind: street}]");
    on(
        SchemeRule.S890,
        "calendar: {grace_days: {value: 1, assumed: true, note: 待定}}",
        "calendar: {grace_days: {value: 1, assumed: false}}");
    on(
        SchemeRule.S890,
        "readings: [{id: r, decision: 甲, by: 组}]",
        "readings: [{id: r, decision: 甲, by: 组, date: 2021-01-01}]");
  }

  private static String headed() {
    return """
    measures: {a: {days: trips, where: {led_by: head}}, b: {plus: [a, 1]}}
    assessments: [{id: x, units: department, total: 1, indicators: [{measure: b, points: 1}]}]\
    """;
  }

  static Stream<Case> cases() {
    return CASES.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void a_rule_is_raised_alone_at_a_line_and_a_near_miss_loads(Case c) {
    Loaded raised = Targets.load(c.raises);
    List<SchemeRule> rules =
        raised.findings().stream().map(f -> (SchemeRule) f.rule()).distinct().toList();
    assertEquals(List.of(c.rule), rules, () -> raised.findings().toString());
    for (Finding f : raised.findings()) {
      assertNotNull(f.at());
      assertTrue(c.rule == SchemeRule.S890 || f.at().cell() != null, f.toString());
      assertEquals(f.isError(), raised.scheme() == null);
    }
    Loaded near = Targets.load(c.nearMiss);
    assertNotNull(near.scheme(), () -> near.findings().toString());
    assertEquals(List.of(), near.findings());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void the_words_of_a_finding_leave_no_value_open(Case c) {
    for (Finding f : Targets.load(c.raises).findings()) {
      for (Language language : Language.values()) {
        Words words = new Words(language);
        for (String text : Stream.of(words.message(f), words.mend(f), words.expected(f)).toList()) {
          boolean open = text != null && text.matches("(?s).*\\{[a-z_]+}.*");
          assertFalse(open, () -> f.rule().code() + ": " + text);
        }
      }
    }
  }

  @Test
  void every_rule_has_a_case() {
    Set<SchemeRule> left = new TreeSet<>(List.of(SchemeRule.values()));
    CASES.forEach(c -> left.remove(c.rule));
    assertEquals(Set.of(SchemeRule.S802, SchemeRule.S803, SchemeRule.S833), left);
  }

  @Test
  void a_file_over_256_KiB_is_refused_and_one_of_exactly_that_is_read() {
    String file = Targets.file("");
    String filled = file + "#".repeat(256 * 1024 - Targets.bytes(file).length);
    assertNotNull(Targets.loadWhole(filled).scheme());
    Loaded over = Targets.loadWhole(filled + "#");
    assertEquals(List.of("S802 - 262145 -"), Lines.of(over));
    assertNull(over.scheme());
  }

  @Test
  void a_file_of_51_levels_is_refused_and_one_of_50_is_read() {
    String fifty = "a: " + "[".repeat(49) + "]".repeat(49);
    assertTrue(
        Targets.loadWhole(fifty).findings().stream().noneMatch(f -> f.rule() == SchemeRule.S802));
    String more = "a: " + "[".repeat(50) + "]".repeat(50);
    assertEquals(List.of("S802 L1:53 - -"), Lines.of(Targets.loadWhole(more)));
  }

  @Test
  void a_file_in_GBK_is_refused_and_the_same_in_UTF_8_is_read() {
    byte[] gbk = Targets.file("").getBytes(java.nio.charset.Charset.forName("GBK"));
    Loaded loaded = SchemeLoader.load("t.yaml", gbk, List.of());
    assertEquals(List.of("S803 - - -"), Lines.of(loaded));
    assertNotNull(Targets.loadWhole("\uFEFF" + Targets.file("")).scheme());
  }

  @Test
  void a_setting_must_lead_somewhere() {
    byte[] file = Targets.bytes(Targets.file("calendar: {grace_days: 1}"));
    List<Setting> lost = List.of(new Setting("calender.grace_days", "2"));
    Loaded loaded = SchemeLoader.load("t.yaml", file, List.of(), lost);
    assertEquals(List.of("S833 - calender.grace_days -"), Lines.of(loaded));
    List<Setting> found = List.of(new Setting("calendar.grace_days", "2"));
    Loaded set = SchemeLoader.load("t.yaml", file, List.of(), found);
    assertNotNull(set.scheme());
    assertEquals(2, set.scheme().calendar().graceDays());
  }
}
