package jxeval.scheme.load;

import java.time.LocalDate;
import jxeval.scheme.Document;

/** {@code source}: the document that a rule comes from. */
final class Documents {
  private static final Key<String> TITLE = Key.of("title", Scalars.TEXT);
  private static final Key<LocalDate> DATE = Key.of("date", Dates.DAY);
  private static final Key<String> DOCUMENT = Key.of("document", Scalars.TEXT);

  static final Block<Document> BLOCK =
      Block.of(
          "document",
          g -> new Document(g.get(TITLE), g.get(DOCUMENT), g.get(DATE)),
          TITLE,
          DATE,
          DOCUMENT);

  private Documents() {}
}
