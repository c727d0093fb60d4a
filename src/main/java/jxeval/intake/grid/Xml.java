package jxeval.intake.grid;

import com.ctc.wstx.exc.WstxEOFException;
import com.ctc.wstx.exc.WstxLazyException;
import com.ctc.wstx.sr.TypedStreamReader;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import jxeval.check.FileRule;
import org.jspecify.annotations.Nullable;

/** One XML part read forwards, by local names; refuses DTDs and deep nesting. */
final class Xml implements AutoCloseable {
  private static final XMLInputFactory FACTORY = factory();

  private final String part;
  private final Limits limits;
  private final InputStream in;
  private final TypedStreamReader reader;
  private final Attribute attribute = new Attribute();
  private int depth;
  private int event = XMLStreamConstants.START_DOCUMENT;

  /**
   * Opens a part.
   *
   * @param part its name, for findings
   */
  Xml(InputStream in, String part, Limits limits) {
    this.part = part;
    this.in = new ShortRuns(in, part);
    this.limits = limits;
    try {
      reader = (TypedStreamReader) FACTORY.createXMLStreamReader(this.in);
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** The part's name. */
  String part() {
    return part;
  }

  /** Moves to the next start, end or text; false at the end of the part. */
  boolean next() {
    try {
      while (event != XMLStreamConstants.END_DOCUMENT) {
        event = reader.next();
        switch (event) {
          case XMLStreamConstants.START_ELEMENT -> {
            if (++depth > limits.depth()) {
              throw Refusal.overLimit(FileRule.F119, depth, limits.depth()).with("part", part);
            }
            return true;
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            return true;
          }
          case XMLStreamConstants.CHARACTERS,
              XMLStreamConstants.CDATA,
              XMLStreamConstants.SPACE -> {
            return true;
          }
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
              throw new Refusal(FileRule.F154, null).with("part", part);
          default -> {}
        }
      }
      return false;
    } catch (XMLStreamException e) {
      throw broken(e);
    } catch (WstxLazyException e) {
      throw broken(e);
    }
  }

  boolean isStart() {
    return event == XMLStreamConstants.START_ELEMENT;
  }

  /** Whether the element entered at that depth ends here. */
  boolean isEndOf(int entered) {
    return event == XMLStreamConstants.END_ELEMENT && depth == entered - 1;
  }

  private boolean isText() {
    return event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT;
  }

  /** How many elements are open, the current one included. */
  int depth() {
    return depth;
  }

  /** The local name of the current element. */
  String name() {
    return reader.getLocalName();
  }

  /** The current element's attribute of that local name, the first of several, or null. */
  @Nullable String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** How many attributes the current element has. */
  int attributes() {
    return reader.getAttributeCount();
  }

  /** The local name of an attribute, counted from 0. */
  String attributeName(int index) {
    return reader.getAttributeLocalName(index);
  }

  /** An attribute of that place, counted from 0, to be looked at before the parser moves on. */
  Attribute attribute(int index) {
    try {
      reader.getAttributeAs(index, attribute);
    } catch (XMLStreamException e) {
      throw broken(e);
    }
    if (attribute.trimmed()) {
      attribute.decode(reader.getAttributeValue(index));
    }
    return attribute;
  }

  /** Whether an attribute says yes, in any of the ways files say it. */
  boolean flag(String name) {
    String value = attribute(name);
    return value != null && (value.equals("1") || value.equals("true") || value.equals("on"));
  }

  /** Whether an attribute measures nothing: {@code 0}, {@code 0.0}. */
  boolean isZero(String name) {
    String value = attribute(name);
    BigDecimal measured = value == null ? null : Decimals.of(value.strip());
    return measured != null && measured.signum() == 0;
  }

  /** Appends the text of the current element, to its end; refuses more than a cell may hold. */
  void readText(Chars text) {
    int entered = depth;
    while (next() && !isEndOf(entered)) {
      if (isText()) {
        addText(text);
        if (text.length() >= (limits.cellChars() + 1) * Escapes.LENGTH) {
          throw Refusal.overLimit(FileRule.F117, text.length(), limits.cellChars());
        }
      }
    }
  }

  private void addText(Chars text) {
    try {
      text.add(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    } catch (WstxLazyException e) {
      throw broken(e);
    }
  }

  /** Passes over the rest of the current element. */
  void skip() {
    int entered = depth;
    while (next()) {
      if (isEndOf(entered)) {
        return;
      }
    }
  }

  /** Moves to the root element. */
  String root() {
    while (next()) {
      if (isStart()) {
        return name();
      }
    }
    throw new Refusal(FileRule.F153, null).with("part", part).with("line", "1");
  }

  @Override
  public void close() {
    try {
      reader.close();
      in.close();
    } catch (XMLStreamException e) {
      throw broken(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Refusal broken(WstxLazyException e) {
    return e.getCause() instanceof XMLStreamException cause
        ? broken(cause)
        : new Refusal(FileRule.F153, null).with("part", part).with("line", "?");
  }

  private Refusal broken(XMLStreamException e) {
    String line = e.getLocation() == null ? "?" : String.valueOf(e.getLocation().getLineNumber());
    FileRule rule = e instanceof WstxEOFException ? FileRule.F150 : FileRule.F153;
    return new Refusal(rule, null).with("part", part).with("line", line);
  }
}
