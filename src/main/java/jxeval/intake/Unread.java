package jxeval.intake;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jxeval.intake.book.Book;
import jxeval.intake.grid.Sheet;

/** The sheets of books that stand there for their reader alone. */
final class Unread {
  private Unread() {}

  /** By file; files without any are absent. */
  static Map<String, List<Sheet>> of(Stream<Book> books) {
    Map<String, List<Sheet>> unread = new TreeMap<>();
    books.filter(b -> !b.unread().isEmpty()).forEach(b -> unread.put(b.file(), b.unread()));
    return unread;
  }
}
