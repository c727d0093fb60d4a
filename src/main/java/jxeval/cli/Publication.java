package jxeval.cli;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import jxeval.evaluation.Evaluation;
import jxeval.evaluation.Results;
import jxeval.intake.Intake;
import jxeval.report.AwardTables;
import jxeval.report.Bulletin;
import jxeval.report.Midyear;
import jxeval.report.SatisfactionTables;
import jxeval.report.ScreenTables;
import jxeval.report.table.Workbook;
import jxeval.scheme.Scheme;

/** What can be published, by the word that a manifest has for it: how it is computed anew. */
enum Publication {
  MONTHLY {
    @Override
    YearMonth month(String period, Reader reader, Scheme scheme) {
      return YearMonth.parse(period);
    }

    @Override
    Results evaluate(Intake intake, Scheme scheme, YearMonth upTo) {
      return Evaluation.monthly(intake.facts(), scheme, upTo, intake.findings());
    }

    @Override
    Workbook workbook(Results results) {
      return Bulletin.sheets(results);
    }
  },
  MIDYEAR {
    @Override
    YearMonth month(String period, Reader reader, Scheme scheme) {
      return YearMonth.of(scheme.year(), 6);
    }

    @Override
    Results evaluate(Intake intake, Scheme scheme, YearMonth upTo) {
      return Evaluation.midyear(intake.facts(), scheme, intake.findings());
    }

    @Override
    Workbook workbook(Results results) {
      return Midyear.sheets(results);
    }
  },
  AWARDS {
    @Override
    YearMonth month(String period, Reader reader, Scheme scheme) {
      return YearMonth.of(scheme.year(), 12);
    }

    @Override
    Results evaluate(Intake intake, Scheme scheme, YearMonth upTo) {
      return Evaluation.awards(intake.facts(), scheme, intake.findings());
    }

    @Override
    Workbook workbook(Results results) {
      return AwardTables.sheets(results);
    }
  },
  SATISFACTION {
    @Override
    YearMonth month(String period, Reader reader, Scheme scheme) {
      return YearMonth.of(scheme.year(), 12);
    }

    @Override
    Results evaluate(Intake intake, Scheme scheme, YearMonth upTo) {
      return Evaluation.satisfaction(intake.facts(), scheme, intake.findings());
    }

    @Override
    Workbook workbook(Results results) {
      return SatisfactionTables.sheets(results);
    }
  },
  SCREEN {
    @Override
    YearMonth month(String period, Reader reader, Scheme scheme) {
      return reader.latest();
    }

    @Override
    Results evaluate(Intake intake, Scheme scheme, YearMonth upTo) {
      return Evaluation.screen(intake.facts(), scheme, upTo, intake.findings());
    }

    @Override
    Workbook workbook(Results results) {
      return ScreenTables.sheets(results);
    }
  };

  /** The publication of a kind as manifests and results name it. */
  static Optional<Publication> of(String kind) {
    return Arrays.stream(values()).filter(p -> p.name().equalsIgnoreCase(kind)).findFirst();
  }

  /** The month up to which returns are read. */
  abstract YearMonth month(String period, Reader reader, Scheme scheme);

  abstract Results evaluate(Intake intake, Scheme scheme, YearMonth upTo);

  abstract Workbook workbook(Results results);
}
