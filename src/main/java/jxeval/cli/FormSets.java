package jxeval.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jxeval.desk.form.BlankForm;
import jxeval.desk.form.BlankForms;
import jxeval.desk.form.FormWriter;
import jxeval.model.Facts;
import jxeval.model.Unit;
import jxeval.output.disk.FileNames;
import jxeval.output.disk.LockedException;
import jxeval.output.disk.OutputException;
import jxeval.output.disk.OutputSet;
import jxeval.output.disk.Recovery;
import jxeval.output.disk.RunLock;
import jxeval.output.json.Manifest;
import jxeval.scheme.Scheme;
import jxeval.text.Language;
import jxeval.text.Words;

/** Writes blank forms below {@code out/forms}, a set of files a month. */
final class FormSets {
  private static final String FOLDER = "forms";
  private static final String EXTENSION = ".xlsx";

  private final Options options;
  private final Console console;
  private final Scheme scheme;
  private final Facts facts;
  private final FormWriter writer;
  private final BlankForms forms;

  FormSets(Options options, Console console, Scheme scheme, Facts facts) {
    this.options = options;
    this.console = console;
    this.scheme = scheme;
    this.facts = facts;
    this.writer = new FormWriter(scheme, new Words(Language.ZH));
    this.forms = new BlankForms(scheme, facts);
  }

  /** The forms of some units for some months, and the year's ledgers; returns what was written. */
  List<Path> write(List<Unit> units, List<YearMonth> months) {
    try (RunLock lock = RunLock.of(options.outFolder(), Run.name())) {
      Recovery.settle(options.outFolder());
      List<Path> written = new ArrayList<>();
      for (YearMonth month : months) {
        List<BlankForm> asked = units.stream().map(u -> forms.of(u, month)).toList();
        written.addAll(set(month.toString(), asked));
      }
      written.addAll(set("ledgers", List.of(forms.ledger())));
      return written;
    } catch (LockedException e) {
      throw new Halt(Exit.HELD, e.message(console.words()));
    } catch (OutputException e) {
      throw new Halt(Exit.UNREADABLE, e.message(console.words()));
    }
  }

  private List<Path> set(String folder, List<BlankForm> asked) {
    Path target = options.outFolder().resolve(FOLDER).resolve(folder);
    List<byte[]> made = options.jobs.threads().each(asked, writer::write);
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < made.size(); i++) {
      String name = writer.fileName(asked.get(i));
      files.put(FileNames.beside(files.keySet(), name, EXTENSION), made.get(i));
    }
    String command = "template " + folder;
    Manifest manifest =
        new Manifest(
            Version.number(),
            command,
            new Manifest.Hashed(scheme.file(), scheme.sha256()),
            Targets.overlays(options, console),
            facts.inputs(),
            List.of());
    files.put(Manifest.NAME, manifest.document(files).getBytes(StandardCharsets.UTF_8));
    OutputSet set = OutputSet.in(target);
    files.forEach(set::with);
    set.write();
    return files.keySet().stream().map(target::resolve).toList();
  }
}
