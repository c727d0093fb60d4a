package jxeval.desk.note;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jxeval.desk.opc.Element;
import jxeval.desk.opc.OfficePackage;
import jxeval.desk.opc.Relations;
import jxeval.desk.opc.UnpatchableException;
import jxeval.desk.opc.XmlPart;
import jxeval.intake.grid.A1;
import jxeval.text.Words;

/** The comments of one sheet: ours are added, the sender's stay, those of an earlier copy go. */
final class SheetComments {
  private static final String AUTHOR = "jx-eval";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
  private static final String EMPTY =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
          + "<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
          + "<authors></authors><commentList></commentList></comments>";

  /** A run that an earlier copy added to a comment of the sender's. */
  private static final Pattern OURS =
      Pattern.compile(
          "<(\\w+:)?r>(?:(?!</(?:\\w+:)?r>).)*【\\S+ [A-Z][0-9]{3}】.*?</(?:\\w+:)?r>",
          Pattern.DOTALL);

  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  private final OfficePackage parts;
  private final Relations relations;
  private final Words words;

  SheetComments(OfficePackage parts, String sheet, Words words) {
    this.parts = parts;
    this.relations = new Relations(parts, sheet);
    this.words = words;
  }

  /**
   * Writes them.
   *
   * @param drawing the relationship by which the sheet leads to their boxes, if it does
   * @return the one by which it has to lead there from now on, if it does not yet
   */
  Optional<String> write(Map<Place, List<Note>> notes, Optional<String> drawing) {
    Optional<String> old = relations.first("comments").map(Relations.Relation::target);
    if (old.isEmpty() && notes.isEmpty()) {
      return Optional.empty();
    }
    String name = old.orElseGet(() -> parts.free("xl/comments", ".xml"));
    XmlPart part = XmlPart.of(old.map(parts::part).orElse(EMPTY.getBytes(StandardCharsets.UTF_8)));
    Element root = part.root(e -> true);
    Element authors = child(root, "authors");
    Element list = child(root, "commentList");
    int author = author(part, authors, root.prefix());
    List<Place> gone = removed(part, authors, list);
    Map<Place, Element> theirs =
        list.children().stream()
            .filter(c -> !isOurs(part, authors, c))
            .filter(c -> c.attribute("ref").isPresent())
            .collect(
                Collectors.toMap(
                    c -> Place.of(c.attribute("ref").orElse("")), c -> c, (a, b) -> a));
    theirs.forEach(
        (place, own) -> joined(part, own, notes.getOrDefault(place, List.of()), root.prefix()));
    String added = added(notes, theirs, author, root.prefix());
    if (!added.isEmpty()) {
      part.append(list, added);
    }
    parts.put(name, part.bytes());
    if (old.isEmpty()) {
      relations.add("comments", name);
      parts.type(name, TYPE);
    }
    List<Place> boxes = notes.keySet().stream().filter(p -> !theirs.containsKey(p)).toList();
    return new CommentBoxes(parts, relations, drawing).write(boxes, gone);
  }

  private static Element child(Element root, String name) {
    return root.child(name).orElseThrow(() -> new UnpatchableException(name));
  }

  private static int author(XmlPart part, Element authors, String prefix) {
    for (int i = 0; i < authors.children().size(); i++) {
      Element author = authors.children().get(i);
      if (part.text(author.opened(), author.closing()).equals(AUTHOR)) {
        return i;
      }
    }
    part.append(authors, "<%1$sauthor>%2$s</%1$sauthor>".formatted(prefix, AUTHOR));
    return authors.children().size();
  }

  private static List<Place> removed(XmlPart part, Element authors, Element list) {
    List<Element> ours =
        list.children().stream()
            .filter(c -> c.attribute("ref").isPresent())
            .filter(c -> isOurs(part, authors, c))
            .toList();
    ours.forEach(c -> part.replace(c.start(), c.end(), ""));
    return ours.stream().map(c -> Place.of(c.attribute("ref").orElse(""))).toList();
  }

  /** By its author, or by how it begins where a program that saved the copy dropped the author. */
  private static boolean isOurs(XmlPart part, Element authors, Element comment) {
    int author = comment.number("authorId", -1);
    boolean signed =
        author >= 0
            && author < authors.children().size()
            && part.text(
                    authors.children().get(author).opened(),
                    authors.children().get(author).closing())
                .equals(AUTHOR);
    String text = TAG.matcher(part.text(comment.opened(), comment.closing())).replaceAll("");
    return signed || Note.beginsLikeOne(text);
  }

  /** Our comments on cells that bear none of the sender's. */
  private String added(
      Map<Place, List<Note>> notes, Map<Place, Element> theirs, int author, String p) {
    StringBuilder added = new StringBuilder();
    notes.forEach(
        (place, said) -> {
          if (!theirs.containsKey(place)) {
            added.append(
                "<%1$scomment ref=\"%2$s\" authorId=\"%3$d\"><%1$stext>%4$s</%1$stext></%1$scomment>"
                    .formatted(p, A1.of(place.row(), place.column()), author, run(p, text(said))));
          }
        });
    return added.toString();
  }

  /** Adds notes to a comment of the sender's, and takes off those of an earlier copy. */
  private void joined(XmlPart part, Element comment, List<Note> said, String p) {
    Element body = child(comment, "text");
    String old = part.text(body.opened(), body.closing());
    String own = OURS.matcher(old).replaceAll("");
    String runs = own.startsWith("<" + p + "t") ? "<%1$sr>%2$s</%1$sr>".formatted(p, own) : own;
    String joint = said.isEmpty() ? own : runs + run(p, "\n" + text(said));
    if (!joint.equals(old)) {
      part.replace(body.start(), body.end(), "<%1$stext>%2$s</%1$stext>".formatted(p, joint));
    }
  }

  private String text(List<Note> said) {
    return said.stream().map(n -> n.comment(words)).collect(Collectors.joining("\n\n"));
  }

  private static String run(String p, String text) {
    return "<%1$sr><%1$st xml:space=\"preserve\">%2$s</%1$st></%1$sr>"
        .formatted(p, XmlPart.escaped(text));
  }
}
