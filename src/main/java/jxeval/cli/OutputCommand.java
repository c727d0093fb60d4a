package jxeval.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import jxeval.evaluation.Results;
import jxeval.intake.Intake;
import jxeval.output.disk.LockedException;
import jxeval.output.disk.OutputException;
import jxeval.output.disk.OutputSet;
import jxeval.output.disk.Recovery;
import jxeval.output.disk.RunLock;
import jxeval.output.json.Manifest;
import jxeval.output.json.ResultsJson;
import jxeval.output.json.RunJson;
import jxeval.output.xlsx.WorkbookWriter;
import jxeval.scheme.Scheme;
import jxeval.text.Language;
import jxeval.text.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** A command that reads the returns, computes, and writes one set of outputs. */
abstract class OutputCommand implements Callable<Integer> {
  @ParentCommand private @Nullable JxEval parent;
  @Mixin Options options = new Options();

  abstract Publication publication();

  /** The month up to which returns are read; by default the publication's own. */
  YearMonth month(Reader reader, Scheme scheme) {
    return publication().month("", reader, scheme);
  }

  /** Names of the files that may stand beside the workbook; by default none. */
  List<String> beside(YearMonth month) {
    return List.of();
  }

  /** Those of them that are asked for; the others go. */
  Map<String, byte[]> asked(Results results, YearMonth month, Corrections corrections) {
    return Map.of();
  }

  /** Refuses to write what must not be published; by default nothing. */
  void permit(Results results) {}

  final @Nullable JxEval parent() {
    return parent;
  }

  final Console console() {
    return JxEval.console(parent);
  }

  @Override
  public Integer call() {
    Written written = write(options, console());
    report(written);
    return written.exit().code();
  }

  /**
   * Computes and writes one set of outputs.
   *
   * @throws Halt where nothing can be written
   */
  final Written write(Options options, Console console) {
    Scheme whole = Targets.load(options, console);
    YearMonth month = month(new Reader(options, console, whole), whole);
    Scheme scheme = whole.asOf(month);
    Reader reader = new Reader(options, console, scheme);
    List<String> names = new ArrayList<>(List.of(publication().file(month)));
    names.addAll(beside(month));
    names.addAll(List.of("results.json", Manifest.NAME));
    Path target = options.outFolder().resolve(publication().folder(month));
    try (RunLock lock = RunLock.of(options.outFolder(), Run.name())) {
      Recovery.settle(options.outFolder());
      OutputSet.check(target, names);
      Intake intake = reader.year(month);
      Results results = publication().evaluate(intake, scheme, month);
      permit(results);
      OutputSet set = OutputSet.in(target);
      Map<String, byte[]> files = files(results, month, options);
      names.stream().filter(n -> !files.containsKey(n)).forEach(set::without);
      files.forEach(set::with);
      set.write();
      Exit exit = Outcome.of(results.findings(), results.facts().submissions(), options);
      return new Written(results, exit, files.keySet().stream().map(target::resolve).toList());
    } catch (LockedException e) {
      throw new Halt(Exit.HELD, e.message(console.words()));
    } catch (OutputException e) {
      throw new Halt(Exit.UNREADABLE, e.message(console.words()));
    }
  }

  private Map<String, byte[]> files(Results results, YearMonth month, Options options) {
    List<Manifest.Hashed> overlays = Targets.overlays(options, console());
    Corrections corrections =
        publication().corrections(results, options.outFolder(), overlays, console());
    Words chinese = new Words(Language.ZH);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(
        publication().file(month),
        WorkbookWriter.write(publication().workbook(results, corrections)));
    files.putAll(asked(results, month, corrections));
    files.put(
        "results.json",
        ResultsJson.of(results, chinese, Version.number()).getBytes(StandardCharsets.UTF_8));
    files.put(
        Manifest.NAME,
        manifest(results, overlays, corrections).document(files).getBytes(StandardCharsets.UTF_8));
    return files;
  }

  private Manifest manifest(
      Results results, List<Manifest.Hashed> overlays, Corrections corrections) {
    Scheme scheme = results.scheme();
    return new Manifest(
        Version.number(),
        results.kind().id() + " " + results.period(),
        new Manifest.Hashed(scheme.file(), scheme.sha256()),
        overlays,
        results.facts().inputs(),
        corrections.sources());
  }

  private void report(Written written) {
    List<String> outputs = written.outputs();
    Results results = written.results();
    Console console = console();
    if (options.json()) {
      console.document(RunJson.run(written.exit().code(), results, outputs, console.words()));
      return;
    }
    if (!options.quiet) {
      FindingList.printFailing(results.findings(), options, console);
    }
    outputs.forEach(console::result);
    console.result(FindingList.counts(results.findings(), console));
  }
}
