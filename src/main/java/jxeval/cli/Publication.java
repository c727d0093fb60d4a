package jxeval.cli;

import java.nio.file.Path;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import jxeval.evaluation.Evaluation;
import jxeval.evaluation.Results;
import jxeval.evaluation.robust.Robustness;
import jxeval.intake.Intake;
import jxeval.output.json.Manifest;
import jxeval.report.AwardTables;
import jxeval.report.Bulletin;
import jxeval.report.Midyear;
import jxeval.report.SatisfactionTables;
import jxeval.report.ScreenTables;
import jxeval.report.explain.ProvenanceSheet;
import jxeval.report.table.Sheet;
import jxeval.report.table.Workbook;
import jxeval.scheme.Scheme;
import jxeval.thread.Threads;

/** What can be published, by the word that a manifest has for it: what it holds and its names. */
enum Publication {
  MONTHLY("招商引资通报", (results, before, threads) -> Bulletin.tables(results, before.months())) {
    @Override
    YearMonth month(String period, Reader reader, Scheme scheme) {
      return YearMonth.parse(period);
    }

    @Override
    Results evaluate(Intake intake, Scheme scheme, YearMonth upTo, Threads threads) {
      return Evaluation.monthly(intake.facts(), scheme, upTo, intake.findings(), threads);
    }

    @Override
    Corrections corrections(
        Results results, Path out, List<Manifest.Hashed> overlays, Console console) {
      return Corrections.before(results, out, overlays, console);
    }

    @Override
    String folder(YearMonth upTo) {
      return upTo.toString();
    }

    @Override
    String file(YearMonth upTo) {
      return upTo.getYear() + "年" + upTo.getMonthValue() + "月" + title + ".xlsx";
    }
  },
  MIDYEAR("上半年督查", (results, before, threads) -> Midyear.tables(results)) {
    @Override
    YearMonth month(String period, Reader reader, Scheme scheme) {
      return YearMonth.of(scheme.year(), Month.JUNE);
    }

    @Override
    Results evaluate(Intake intake, Scheme scheme, YearMonth upTo, Threads threads) {
      return Evaluation.midyear(intake.facts(), scheme, intake.findings());
    }

    @Override
    String folder(YearMonth upTo) {
      return upTo.getYear() + "-H1";
    }
  },
  AWARDS(
      "招商引资考核奖励",
      (results, before, threads) ->
          AwardTables.tables(results, Robustness.of(results, Robustness.USUAL_MARGIN, threads))) {
    @Override
    Results evaluate(Intake intake, Scheme scheme, YearMonth upTo, Threads threads) {
      return Evaluation.awards(intake.facts(), scheme, intake.findings());
    }
  },
  SATISFACTION("满意度测评", (results, before, threads) -> SatisfactionTables.tables(results)) {
    @Override
    Results evaluate(Intake intake, Scheme scheme, YearMonth upTo, Threads threads) {
      return Evaluation.satisfaction(intake.facts(), scheme, intake.findings());
    }
  },
  SCREEN("项目准入评审", (results, before, threads) -> ScreenTables.tables(results)) {
    @Override
    YearMonth month(String period, Reader reader, Scheme scheme) {
      return reader.latest();
    }

    @Override
    Results evaluate(Intake intake, Scheme scheme, YearMonth upTo, Threads threads) {
      return Evaluation.screen(intake.facts(), scheme, upTo, intake.findings());
    }
  };

  /** The sheets of a run, 溯源 apart. */
  private interface Tables {
    Workbook of(Results results, Corrections before, Threads threads);
  }

  final String title;
  private final Tables tables;

  Publication(String title, Tables tables) {
    this.title = title;
    this.tables = tables;
  }

  /** The publication of a kind as manifests and results name it. */
  static Optional<Publication> of(String kind) {
    return Arrays.stream(values()).filter(p -> p.name().equalsIgnoreCase(kind)).findFirst();
  }

  /**
   * The month up to which returns are read; by default December.
   *
   * @param period as a manifest has it; only a bulletin needs it
   */
  YearMonth month(String period, Reader reader, Scheme scheme) {
    return YearMonth.of(scheme.year(), Month.DECEMBER);
  }

  /** What it says of what was read. */
  abstract Results evaluate(Intake intake, Scheme scheme, YearMonth upTo, Threads threads);

  /** What it says today, by a target file with the waivers of that month. */
  Results computed(Scheme whole, YearMonth upTo, Options options, Console console) {
    Scheme scheme = whole.asOf(upTo);
    Intake intake = new Reader(options, console, scheme).year(upTo);
    return evaluate(intake, scheme, upTo, options.jobs.threads());
  }

  /**
   * What it says of what was published before it; by default nothing.
   *
   * @param out the output folder
   */
  Corrections corrections(
      Results results, Path out, List<Manifest.Hashed> overlays, Console console) {
    return Corrections.NONE;
  }

  /** Its tables, and beside them where each of their figures comes from. */
  Workbook workbook(Results results, Corrections corrections, Threads threads) {
    Supplier<Sheet> provenance = threads.beside(() -> ProvenanceSheet.of(results));
    return tables.of(results, corrections, threads).and(provenance.get());
  }

  /** The folder of its set, below the output folder. */
  String folder(YearMonth upTo) {
    return upTo.getYear() + "-" + name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Its workbook's file name. */
  String file(YearMonth upTo) {
    return upTo.getYear() + "年" + title + ".xlsx";
  }
}
