package jxeval.desk.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jxeval.intake.Intake;
import jxeval.intake.Progress;
import jxeval.intake.grid.Limits;
import jxeval.ledger.Ledger;
import jxeval.model.Facts;
import jxeval.model.Unit;
import jxeval.scheme.Scheme;
import jxeval.scheme.load.SchemeLoader;
import jxeval.text.FindingText;
import jxeval.text.Language;
import jxeval.text.Words;

/** A year folder into which forms are put as soon as they are filled in. */
final class BlankYear {
  private final Path folder;
  private final Scheme scheme;
  private final FormWriter writer;

  BlankYear(Path folder) {
    this.folder = folder;
    try {
      byte[] targets = Files.readAllBytes(Path.of("targets-2021.yaml"));
      this.scheme =
          Objects.requireNonNull(
              SchemeLoader.load("targets-2021.yaml", targets, List.of()).scheme());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.writer = new FormWriter(scheme, new Words(Language.ZH));
  }

  Scheme scheme() {
    return scheme;
  }

  Unit unit(String id) {
    return scheme.unit(id).orElseThrow();
  }

  /** The blank form of a unit for a month, with what the folder knows. */
  BlankForm form(String unit, int month) {
    return new BlankForms(scheme, facts(month - 1)).of(unit(unit), YearMonth.of(2021, month));
  }

  byte[] written(BlankForm form) {
    return writer.write(form);
  }

  /** Fills in a unit's form and puts it where returns lie. */
  void report(String unit, int month, String named, UnaryOperator<byte[]> saved) {
    BlankForm form = form(unit, month);
    byte[] filled = Pen.fill(writer.write(form), form, named, YearMonth.of(2021, month));
    put("returns/2021-%02d/".formatted(month) + writer.fileName(form), saved.apply(filled));
  }

  void keepLedger(String named, UnaryOperator<byte[]> saved) {
    BlankForm form = new BlankForms(scheme, facts(0)).ledger();
    byte[] filled = Pen.fill(writer.write(form), form, named, YearMonth.of(2021, 1));
    put("ledgers/" + writer.fileName(form), saved.apply(filled));
  }

  private void put(String path, byte[] bytes) {
    try {
      Path file = folder.resolve(path + ".xlsx");
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Facts facts(int upTo) {
    return upTo == 0 ? new Facts(List.of(), List.of(), List.of()) : read(upTo).facts();
  }

  private Intake read(int upTo) {
    try {
      YearMonth month = YearMonth.of(2021, upTo);
      return Intake.read(folder, scheme, month, Limits.STANDARD, 1, Progress.SILENT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every finding of a check up to a month but those about returns that nobody wrote. */
  String findings(int upTo) {
    Intake intake = read(upTo);
    Ledger ledger = Ledger.of(intake.facts(), scheme, YearMonth.of(2021, upTo));
    FindingText text = new FindingText(new Words(Language.ZH));
    List<String> found = new ArrayList<>();
    Stream.concat(intake.findings().stream(), ledger.findings().stream())
        .filter(f -> !f.rule().code().equals("U706"))
        .forEach(f -> found.add(text.of(f)));
    return String.join("\n", found);
  }

  /** How many rows of a set the returns and ledgers hold, the excluded ones left out. */
  long counted(int upTo, String set) {
    return read(upTo).facts().rows().stream()
        .filter(r -> r.set().equals(set) && r.counts())
        .count();
  }
}
