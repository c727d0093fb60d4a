package jxeval.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jxeval.evaluation.Results;
import jxeval.intake.Intake;
import jxeval.output.disk.LockedException;
import jxeval.output.disk.OutputException;
import jxeval.output.disk.OutputSet;
import jxeval.output.disk.Recovery;
import jxeval.output.disk.RunLock;
import jxeval.output.docx.DocumentWriter;
import jxeval.output.json.Manifest;
import jxeval.output.json.ResultsJson;
import jxeval.output.json.RunJson;
import jxeval.output.template.Template;
import jxeval.output.template.TemplateModel;
import jxeval.output.xlsx.WorkbookWriter;
import jxeval.report.document.Document;
import jxeval.report.table.Workbook;
import jxeval.scheme.Scheme;
import jxeval.text.Language;
import jxeval.text.Words;
import jxeval.thread.Threads;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** A command that reads the returns, computes, and writes one set of outputs. */
abstract class OutputCommand implements Callable<Integer> {
  @ParentCommand private @Nullable JxEval parent;
  @Mixin Options options = new Options();

  @Option(names = "--template", paramLabel = "FILE", descriptionKey = "own.template")
  private @Nullable Path template;

  abstract Publication publication();

  /** The month up to which returns are read; by default the publication's own. */
  YearMonth month(Reader reader, Scheme scheme) {
    return publication().month("", reader, scheme);
  }

  /** The publication as text; null where it has none. */
  @Nullable Document document(Results results, Corrections corrections) {
    return null;
  }

  /** Whether the text is asked for as a document in our own layout. */
  boolean docx() {
    return false;
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
    OwnLayout own = template == null ? null : OwnLayout.of(template, console);
    String workbook = publication().file(month);
    List<String> names =
        Stream.of(
                List.of(workbook),
                Template.namesBeside(workbook),
                List.of("results.json", Manifest.NAME))
            .flatMap(List::stream)
            .toList();
    Path target = options.outFolder().resolve(publication().folder(month));
    try (RunLock lock = RunLock.of(options.outFolder(), Run.name())) {
      Recovery.settle(options.outFolder());
      OutputSet.check(target, names);
      Intake intake = reader.year(month);
      Threads threads = options.jobs.threads();
      Results results = publication().evaluate(intake, scheme, month, threads);
      permit(results);
      OutputSet set = OutputSet.in(target);
      Map<String, byte[]> files = files(results, workbook, options, own, threads);
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

  private Map<String, byte[]> files(
      Results results,
      String workbookFile,
      Options options,
      @Nullable OwnLayout own,
      Threads threads) {
    List<Manifest.Hashed> overlays = Targets.overlays(options, console());
    Corrections corrections =
        publication().corrections(results, options.outFolder(), overlays, console());
    Map<String, byte[]> files = new LinkedHashMap<>();
    Supplier<byte[]> json = threads.beside(() -> json(results));
    Workbook workbook = publication().workbook(results, corrections, threads);
    files.put(workbookFile, WorkbookWriter.write(workbook, threads));
    Document document = own != null || docx() ? document(results, corrections) : null;
    if (docx() && document != null) {
      files.put(Template.wordFile(workbookFile), DocumentWriter.write(document));
    }
    if (own != null) {
      files.put(
          own.nameBeside(workbookFile),
          own.filled(new TemplateModel(workbook, document), console()));
    }
    files.put("results.json", json.get());
    files.put(
        Manifest.NAME,
        manifest(results, overlays, corrections).document(files).getBytes(StandardCharsets.UTF_8));
    return files;
  }

  private static byte[] json(Results results) {
    return ResultsJson.of(results, new Words(Language.ZH), Version.number())
        .getBytes(StandardCharsets.UTF_8);
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
