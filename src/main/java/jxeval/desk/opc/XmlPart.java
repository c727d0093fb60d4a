package jxeval.desk.opc;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

/** An XML part whose text is changed here and there; what is not changed stays to the byte. */
public final class XmlPart {
  private final Charset charset;
  private final String text;
  private final List<Edit> edits = new ArrayList<>();

  private record Edit(int at, int length, String with) {}

  /** An element whose end has not come yet. */
  private record Open(
      String name, String prefix, int start, int opened, String tag, List<Element> children) {}

  private XmlPart(Charset charset, String text) {
    this.charset = charset;
    this.text = text;
  }

  /**
   * The part's text: UTF-8, or UTF-16 with its mark.
   *
   * @throws UnpatchableException in another encoding
   */
  public static XmlPart of(byte[] bytes) {
    boolean wide =
        bytes.length > 1
            && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
    Charset charset =
        !wide
            ? StandardCharsets.UTF_8
            : bytes[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new XmlPart(charset, text);
    } catch (CharacterCodingException e) {
      throw new UnpatchableException("encoding");
    }
  }

  /**
   * The elements down to the third level below the root.
   *
   * @param keeps whether the children of an element of the second level are wanted
   * @throws UnpatchableException when the text is not XML
   */
  public Element root(Predicate<Element> keeps) {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    int mark = text.startsWith("\uFEFF") ? 1 : 0;
    try {
      XMLStreamReader2 reader =
          (XMLStreamReader2) factory.createXMLStreamReader(new StringReader(text.substring(mark)));
      return read(reader, mark, keeps);
    } catch (XMLStreamException | ClassCastException e) {
      throw new UnpatchableException("not XML");
    }
  }

  private Element read(XMLStreamReader2 reader, int mark, Predicate<Element> keeps)
      throws XMLStreamException {
    Deque<Open> open = new ArrayDeque<>();
    boolean wanted = true;
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        int start = mark + (int) reader.getLocationInfo().getStartingCharOffset();
        int opened = mark + (int) reader.getLocationInfo().getEndingCharOffset();
        String prefix = Objects.requireNonNullElse(reader.getPrefix(), "");
        Open element =
            new Open(
                reader.getLocalName(),
                prefix.isEmpty() ? "" : prefix + ":",
                start,
                opened,
                open.size() <= 3 ? text.substring(start, opened) : "",
                new ArrayList<>());
        if (open.size() == 2) {
          wanted = keeps.test(closed(element, opened, opened));
        }
        open.push(element);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        int closing = mark + (int) reader.getLocationInfo().getStartingCharOffset();
        int end = mark + (int) reader.getLocationInfo().getEndingCharOffset();
        Open ended = open.pop();
        boolean empty = ended.tag().endsWith("/>");
        Element element =
            closed(ended, empty ? ended.opened() : closing, empty ? ended.opened() : end);
        if (open.isEmpty()) {
          return element;
        }
        if (open.size() <= 2 || (open.size() == 3 && wanted)) {
          open.element().children().add(element);
        }
      }
    }
    throw new UnpatchableException("no root");
  }

  private static Element closed(Open open, int closing, int end) {
    return new Element(
        open.name, open.prefix, open.start, open.opened, closing, end, open.tag, open.children);
  }

  /** The text between two places, before any change. */
  public String text(int from, int to) {
    return text.substring(from, to);
  }

  public String text() {
    return text;
  }

  public void insert(int at, String addition) {
    edits.add(new Edit(at, 0, addition));
  }

  public void replace(int from, int to, String with) {
    edits.add(new Edit(from, to - from, with));
  }

  /** Sets an attribute of an element. */
  public void set(Element element, String local, String value) {
    replace(element.start(), element.opened(), element.tagWith(local, value));
  }

  /** Adds children at the end of an element, opening it where it was an empty tag. */
  public void append(Element element, String children) {
    if (element.isEmptyTag()) {
      String tag = element.tag();
      String name = "</" + element.prefix() + element.name() + ">";
      replace(
          element.start(),
          element.end(),
          tag.substring(0, tag.length() - 2) + ">" + children + name);
    } else {
      insert(element.closing(), children);
    }
  }

  /** The changed part. */
  public byte[] bytes() {
    StringBuilder changed = new StringBuilder(text.length() + 1024);
    int from = 0;
    edits.sort(Comparator.comparingInt(Edit::at));
    for (Edit edit : edits) {
      changed.append(text, from, edit.at).append(edit.with);
      from = edit.at + edit.length;
    }
    return changed.append(text, from, text.length()).toString().getBytes(charset);
  }

  /** A text as it stands in XML. */
  public static String escaped(String text) {
    StringBuilder xml = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                case '\n' -> xml.append("&#10;");
                case '\t' -> xml.append(' ');
                default -> xml.appendCodePoint(isWritable(c) ? c : 0xFFFD);
              }
            });
    return xml.toString();
  }

  private static boolean isWritable(int c) {
    return c >= 0x20 && !(c >= 0xD800 && c <= 0xDFFF) && (c & 0xFFFE) != 0xFFFE;
  }
}
