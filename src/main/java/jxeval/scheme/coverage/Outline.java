package jxeval.scheme.coverage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A document by its numbered parts, however deep and however numbered. */
public final class Outline {
  private static final String BEFORE_MARKER = "。;:!?";

  private final String text;
  private final List<Part> parts = new ArrayList<>();

  /**
   * A numbered part.
   *
   * @param path the numbers of the parts around it and its own
   * @param start where its words begin; {@code marked} where its marker does
   */
  private record Part(Marker marker, List<Long> path, int marked, int start) {
    long number() {
      return path.get(path.size() - 1);
    }
  }

  private Outline(String text) {
    this.text = text;
  }

  /** The document; line breaks and half or full width make no difference inside a line. */
  public static Outline of(String document) {
    Outline outline = new Outline(Width.half(document));
    outline.read();
    return outline;
  }

  /** Whether it has no numbered part at all. */
  public boolean isEmpty() {
    return parts.isEmpty();
  }

  private void read() {
    Deque<Part> open = new ArrayDeque<>();
    boolean startsLine = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!blank && (startsLine || mayStand(i))) {
        Optional<Marker.Found> found = Marker.at(text, i, startsLine);
        if (found.isPresent() && follows(found.get(), open)) {
          enter(found.get(), open);
          i = found.get().end() - 1;
        }
      }
      startsLine = c == '\n' || c == '\r' || (startsLine && blank);
    }
  }

  private boolean mayStand(int place) {
    boolean marked =
        !parts.isEmpty() && text.substring(parts.get(parts.size() - 1).start(), place).isBlank();
    return place > 0 && (marked || BEFORE_MARKER.indexOf(text.charAt(place - 1)) >= 0);
  }

  /** Whether a number goes on or begins a row of numbers; within a line only one by one. */
  private static boolean follows(Marker.Found found, Deque<Part> open) {
    Optional<Part> before = open.stream().filter(p -> p.marker() == found.marker()).findFirst();
    long number = found.number();
    if (before.isEmpty()) {
      return number == 1 || (number > 0 && !found.marker().standsInside());
    }
    long last = before.get().number();
    return found.marker().standsInside()
        ? number == last + 1 || number == 1
        : number > last || number == 1;
  }

  private void enter(Marker.Found found, Deque<Part> open) {
    if (open.stream().anyMatch(p -> p.marker() == found.marker())) {
      while (open.pop().marker() != found.marker()) {
        // parts inside the one that ends here end with it
      }
    }
    List<Long> path = new ArrayList<>();
    for (Iterator<Part> around = open.descendingIterator(); around.hasNext(); ) {
      path.add(around.next().number());
    }
    path.add(found.number());
    Part part = new Part(found.marker(), List.copyOf(path), found.start(), found.end());
    open.push(part);
    parts.add(part);
  }

  /** What a clause says, its own parts included and their numbering left out. */
  public Optional<String> text(String clause) {
    return place(clause).map(this::words);
  }

  private Optional<Integer> place(String clause) {
    List<Long> wanted = numbers(clause);
    for (int i = 0; i < parts.size(); i++) {
      if (!wanted.isEmpty() && parts.get(i).path().equals(wanted)) {
        return Optional.of(i);
      }
    }
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).marker() == Marker.ARTICLE && article(parts.get(i), wanted)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** Articles are counted through the whole document, so that their parts need not be named. */
  private static boolean article(Part part, List<Long> wanted) {
    return wanted.equals(List.of(part.number()));
  }

  /** A clause id's numbers: 五-一-3, 五.1.3, 第五条第一款. */
  static List<Long> numbers(String clause) {
    List<Long> numbers = new ArrayList<>();
    for (String token : Width.half(clause).split("[^" + HanNumber.CHARACTERS + "0-9①-⑳]+")) {
      if (!token.isEmpty()) {
        OptionalLong number = Marker.number(token);
        if (number.isEmpty()) {
          return List.of();
        }
        numbers.add(number.getAsLong());
      }
    }
    return numbers;
  }

  private String words(int first) {
    Part part = parts.get(first);
    StringBuilder words = new StringBuilder();
    int from = part.start();
    int next = first + 1;
    while (next < parts.size() && isInside(parts.get(next), part)) {
      words.append(text, from, parts.get(next).marked()).append('\n');
      from = parts.get(next).start();
      next++;
    }
    int end = next < parts.size() ? parts.get(next).marked() : text.length();
    return words.append(text, from, end).toString().strip();
  }

  private static boolean isInside(Part part, Part around) {
    List<Long> path = around.path();
    return part.path().size() > path.size() && part.path().subList(0, path.size()).equals(path);
  }
}
