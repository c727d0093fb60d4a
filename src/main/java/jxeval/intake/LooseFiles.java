package jxeval.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jxeval.check.Findings;
import jxeval.intake.book.Book;
import jxeval.intake.book.BookReader;
import jxeval.intake.form.Forms;
import jxeval.intake.grid.FoundFile;
import jxeval.intake.grid.Limits;
import jxeval.intake.submission.LedgerBooks;
import jxeval.intake.submission.LooseReturns;
import jxeval.model.Facts;
import jxeval.model.InputFile;
import jxeval.model.Row;
import jxeval.scheme.Scheme;

/** Files that are checked alone. */
final class LooseFiles {
  private final Path yearFolder;
  private final Scheme scheme;
  private final Forms forms;
  private final Limits limits;
  private final boolean hashed;
  private final int jobs;
  private final Progress progress;

  LooseFiles(
      Path yearFolder, Scheme scheme, Limits limits, boolean hashed, int jobs, Progress progress) {
    this.yearFolder = yearFolder.toAbsolutePath().normalize();
    this.scheme = scheme;
    this.forms = Forms.of(scheme);
    this.limits = limits;
    this.hashed = hashed;
    this.jobs = jobs;
    this.progress = progress;
  }

  Intake read(List<Path> paths) throws IOException {
    TreeMap<String, FoundFile> files = new TreeMap<>();
    for (Path path : paths) {
      for (Path file : filesOf(path)) {
        FoundFile found = new FoundFile(shown(file), file);
        files.putIfAbsent(found.file(), found);
      }
    }
    BookReader reader = new BookReader(scheme, forms, limits, hashed || files.size() > 1);
    List<Supplier<Book>> tasks = new ArrayList<>();
    for (FoundFile file : files.values()) {
      tasks.add(() -> reader.read(rootOf(file.path()), file, areaOf(file.file())));
    }
    List<Book> returned = new ArrayList<>();
    List<Book> ledgers = new ArrayList<>();
    List<Book> books = Batch.run(tasks, jobs, progress);
    for (Book book : books) {
      (isLedger(book) ? ledgers : returned).add(book);
    }
    LooseReturns returns = LooseReturns.of(returned, scheme, forms);
    LedgerBooks ledger = LedgerBooks.of(ledgers, scheme, forms, YearMonth.of(scheme.year(), 12));
    Findings findings = new Findings();
    findings.addAll(returns.findings());
    findings.addAll(ledger.findings());
    List<Row> rows = new ArrayList<>(returns.rows());
    rows.addAll(ledger.rows());
    List<InputFile> inputs = new ArrayList<>(returns.inputs());
    inputs.addAll(ledger.inputs());
    return new Intake(
        new Facts(rows, List.of(), inputs), findings.sorted(), Unread.of(books.stream()));
  }

  private static List<Path> filesOf(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> below = Files.walk(path)) {
      return below
          .filter(p -> !Files.isDirectory(p))
          .filter(p -> !isHidden(path.relativize(p)))
          .sorted()
          .toList();
    }
  }

  private static boolean isHidden(Path relative) {
    for (Path name : relative) {
      if (name.toString().startsWith(".") || name.toString().startsWith("~$")) {
        return true;
      }
    }
    return false;
  }

  private String shown(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Path shown = absolute.startsWith(yearFolder) ? yearFolder.relativize(absolute) : path;
    return shown.toString().replace('\\', '/');
  }

  private Path rootOf(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    return absolute.startsWith(yearFolder)
        ? yearFolder
        : Objects.requireNonNullElse(absolute.getParent(), absolute);
  }

  private List<String> areaOf(String file) {
    if (file.startsWith("returns/")) {
      return forms.returned();
    }
    return file.startsWith("ledgers/")
        ? forms.ledger()
        : Stream.concat(forms.returned().stream(), forms.ledger().stream()).toList();
  }

  /** Whether a file is the bureau's: by its place, else because it holds sheets of the ledger. */
  private boolean isLedger(Book book) {
    if (book.file().startsWith("ledgers/") || book.file().startsWith("returns/")) {
      return book.file().startsWith("ledgers/");
    }
    return book.cover() == null
        && Stream.concat(book.sheets().stream().map(s -> s.set()), book.headless().stream())
            .anyMatch(forms.ledger()::contains);
  }
}
