package jxeval.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jxeval.check.Finding;
import jxeval.check.Findings;
import jxeval.check.UnitRule;
import jxeval.intake.book.Book;
import jxeval.intake.book.BookReader;
import jxeval.intake.form.Forms;
import jxeval.intake.grid.FoundFile;
import jxeval.intake.grid.Limits;
import jxeval.intake.submission.LedgerBooks;
import jxeval.intake.submission.MonthNames;
import jxeval.intake.submission.Returns;
import jxeval.model.CellRef;
import jxeval.model.Facts;
import jxeval.model.InputFile;
import jxeval.model.Row;
import jxeval.scheme.Scheme;

/** The returns and ledgers of a year folder. */
final class YearFolder {
  private final Path folder;
  private final Scheme scheme;
  private final Forms forms;
  private final Limits limits;
  private final BookReader reader;
  private final int jobs;
  private final Progress progress;

  YearFolder(Path folder, Scheme scheme, Limits limits, int jobs, Progress progress) {
    this.folder = folder;
    this.scheme = scheme;
    this.forms = Forms.of(scheme);
    this.limits = limits;
    this.reader = new BookReader(scheme, forms, limits, true);
    this.jobs = jobs;
    this.progress = progress;
  }

  Intake read(YearMonth upTo, Predicate<String> only) throws IOException {
    List<FoundFile> returned = below("returns", only);
    List<FoundFile> ledgers = below("ledgers", only);
    List<Supplier<Book>> tasks = new ArrayList<>();
    for (FoundFile file : returned) {
      boolean read = placeOf(file, upTo) == Place.IN_TIME;
      tasks.add(() -> read ? reader.read(folder, file, forms.returned()) : hashed(file));
    }
    for (FoundFile file : ledgers) {
      tasks.add(() -> reader.read(folder, file, forms.ledger()));
    }
    List<Book> books = Batch.run(tasks, jobs, progress);
    return assembled(
        books.subList(0, returned.size()), books.subList(returned.size(), books.size()), upTo);
  }

  private List<FoundFile> below(String part, Predicate<String> only) throws IOException {
    return FoundFile.below(folder, part).stream().filter(f -> only.test(f.file())).toList();
  }

  private Intake assembled(List<Book> returned, List<Book> ledgers, YearMonth upTo) {
    Findings findings = new Findings();
    List<InputFile> inputs = new ArrayList<>();
    List<Book> inTime = new ArrayList<>();
    for (Book book : returned) {
      Place place = placeOf(book.file(), upTo);
      if (place == Place.IN_TIME) {
        inTime.add(book);
      } else {
        boolean later = place == Place.LATER;
        inputs.add(
            new InputFile(
                book.file(),
                book.sha256(),
                null,
                MonthNames.ofFolder(book.file()).orElse(null),
                later ? InputFile.Status.LATER : InputFile.Status.REJECTED));
        if (!later) {
          findings.add(scheme.forms().judged(ofAnotherYear(book)));
        }
      }
    }
    Returns returns = Returns.of(inTime, scheme, forms, upTo);
    LedgerBooks ledger = LedgerBooks.of(ledgers, scheme, forms, upTo);
    findings.addAll(returns.findings());
    findings.addAll(ledger.findings());
    inputs.addAll(returns.inputs());
    inputs.addAll(ledger.inputs());
    inputs.sort(Comparator.comparing(InputFile::file));
    return new Intake(
        new Facts(
            sorted(returns.rows(), ledger.rows()),
            returns.superseded(),
            returns.submissions(),
            inputs),
        findings.sorted(),
        Unread.of(Stream.concat(inTime.stream(), ledgers.stream())));
  }

  private List<Row> sorted(List<Row> returned, List<Row> ledger) {
    Map<String, Integer> places = scheme.places();
    Comparator<Row> order =
        Comparator.comparing(
                (Row r) ->
                    r.unit() == null
                        ? Integer.MAX_VALUE
                        : places.getOrDefault(r.unit(), places.size()))
            .thenComparing(Row::month, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(r -> r.source().file());
    return Stream.concat(returned.stream(), ledger.stream()).sorted(order).toList();
  }

  /** When a return's folder lies, seen from the month of the run. */
  private enum Place {
    EARLIER_YEAR,
    IN_TIME,
    LATER
  }

  private Place placeOf(FoundFile file, YearMonth upTo) {
    return placeOf(file.file(), upTo);
  }

  private Place placeOf(String file, YearMonth upTo) {
    return MonthNames.ofFolder(file)
        .map(
            m ->
                m.isAfter(upTo)
                    ? Place.LATER
                    : m.getYear() < scheme.year() ? Place.EARLIER_YEAR : Place.IN_TIME)
        .orElse(Place.IN_TIME);
  }

  private Finding ofAnotherYear(Book book) {
    return Finding.of(
            UnitRule.U714,
            CellRef.file(book.file()),
            MonthNames.ofFolder(book.file()).map(YearMonth::toString).orElse(null))
        .with("year", Integer.toString(scheme.year()));
  }

  /** A file that is listed but not opened. */
  private Book hashed(FoundFile file) {
    String sha256 = file.read(folder, limits).sha256();
    return new Book(
        file.file(), sha256, false, false, null, List.of(), Set.of(), List.of(), List.of());
  }
}
