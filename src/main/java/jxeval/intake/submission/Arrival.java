package jxeval.intake.submission;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jxeval.intake.book.Book;
import jxeval.intake.book.Cover;
import jxeval.intake.table.ReadSheet;
import org.jspecify.annotations.Nullable;

/**
 * One return as it came: a workbook, or the CSV files of one folder.
 *
 * @param path the workbook, or the folder of the CSV files
 * @param folderMonth the month that its folder is named by; null for none
 * @param books by path, never empty
 */
record Arrival(String path, @Nullable YearMonth folderMonth, List<Book> books) {
  Arrival {
    books = List.copyOf(books);
  }

  /** The returns that files below {@code returns/} make up, by path. */
  static List<Arrival> of(List<Book> books) {
    return of(books, folder -> folder.split("/").length >= 3);
  }

  /**
   * The returns that files make up, by path.
   *
   * @param joined whether the CSV files of a folder are sheets of one return
   */
  static List<Arrival> of(List<Book> books, Predicate<String> joined) {
    Map<String, List<Book>> byPath = new TreeMap<>();
    for (Book book : books) {
      String folder = book.file().substring(0, Math.max(0, book.file().lastIndexOf('/')));
      String path = book.isCsv() && joined.test(folder) ? folder : book.file();
      byPath.computeIfAbsent(path, p -> new ArrayList<>()).add(book);
    }
    List<Arrival> arrivals = new ArrayList<>();
    byPath.forEach(
        (path, of) ->
            arrivals.add(
                new Arrival(path, MonthNames.ofFolder(of.get(0).file()).orElse(null), of)));
    return arrivals;
  }

  @Nullable Cover cover() {
    for (Book book : books) {
      if (book.cover() != null) {
        return book.cover();
      }
    }
    return null;
  }

  boolean readable() {
    return books.stream().anyMatch(Book::readable);
  }

  boolean isKnown() {
    return books.stream().anyMatch(Book::isKnown);
  }

  List<ReadSheet> sheets() {
    return books.stream().flatMap(b -> b.sheets().stream()).toList();
  }

  /** Equal for arrivals of equal content. */
  String fingerprint() {
    return books.stream().map(Book::sha256).sorted().collect(Collectors.joining(" "));
  }

  /** The names below the month's folder, which may name the unit. */
  String names() {
    List<String> parts = List.of(path.split("/"));
    int from = folderMonth == null ? 1 : 2;
    return String.join("/", parts.subList(Math.min(from, parts.size() - 1), parts.size()));
  }
}
