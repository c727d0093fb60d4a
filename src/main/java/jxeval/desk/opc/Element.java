package jxeval.desk.opc;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An element of a part and where it stands in the part's text.
 *
 * @param name local name
 * @param prefix with its colon; empty for none
 * @param start of its start tag
 * @param opened behind its start tag
 * @param closing start of its end tag; {@code opened} where it is one empty tag
 * @param end behind its end tag
 * @param tag the text of its start tag
 * @param children those that were kept, in order
 */
public record Element(
    String name,
    String prefix,
    int start,
    int opened,
    int closing,
    int end,
    String tag,
    List<Element> children) {
  private static final Pattern ENTITY = Pattern.compile("&(amp|lt|gt|quot|apos);");

  /** Whether it is a tag closed in itself. */
  public boolean isEmptyTag() {
    return tag.endsWith("/>");
  }

  /** An attribute by its local name, whatever its prefix. */
  public Optional<String> attribute(String local) {
    Matcher found = pattern(local).matcher(tag);
    return found.find() ? Optional.of(unescaped(found)) : Optional.empty();
  }

  public int number(String local, int otherwise) {
    try {
      return attribute(local).map(Integer::parseInt).orElse(otherwise);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** The start tag without some attributes. */
  public String tagWithout(String... locals) {
    String left = tag;
    for (String local : locals) {
      left = pattern(local).matcher(left).replaceAll("");
    }
    return left;
  }

  /** The start tag with an attribute set; an attribute that it lacks comes last. */
  String tagWith(String local, String value) {
    Matcher found = pattern(local).matcher(tag);
    if (found.find()) {
      return tag.substring(0, found.start(2)) + '"' + value + '"' + tag.substring(found.end(2));
    }
    int at = tag.length() - (isEmptyTag() ? 2 : 1);
    return tag.substring(0, at) + " " + local + "=\"" + value + "\"" + tag.substring(at);
  }

  public Optional<Element> child(String local) {
    return children.stream().filter(c -> c.name.equals(local)).findFirst();
  }

  public List<Element> children(String local) {
    return children.stream().filter(c -> c.name.equals(local)).toList();
  }

  private static Pattern pattern(String local) {
    return Pattern.compile(
        "\\s(?:(?!xmlns:)[\\w.-]+:)?("
            + Pattern.quote(local)
            + ")\\s*=\\s*(\"([^\"]*)\"|'([^']*)')");
  }

  private static String unescaped(Matcher found) {
    @Nullable String quoted = found.group(3);
    String text = quoted == null ? found.group(4) : quoted;
    return ENTITY
        .matcher(text)
        .replaceAll(
            m ->
                switch (m.group(1)) {
                  case "amp" -> "&";
                  case "lt" -> "<";
                  case "gt" -> ">";
                  case "quot" -> "\"";
                  default -> "'";
                });
  }
}
