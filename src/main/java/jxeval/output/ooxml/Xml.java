package jxeval.output.ooxml;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** XML written from left to right; whatever is put in, what comes out is well-formed. */
public final class Xml {
  /** Characters that are packed together. */
  private static final int CHUNK = 8192;

  private final Packing packing = new Packing();
  private final Utf8 written = new Utf8(CHUNK / 8);
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;

  private Xml(String declaration) {
    written.add(declaration);
  }

  /** A part of a document's own. */
  public static Xml part() {
    return new Xml("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  /** A part that says what the package holds. */
  static Xml ofPackage() {
    return new Xml("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>");
  }

  /** Begins an element. */
  public Xml open(String element) {
    leaveTag();
    written.add('<').add(element);
    open.push(element);
    inTag = true;
    return this;
  }

  /** An attribute of the element just begun. */
  public Xml with(String attribute, String value) {
    attribute(attribute);
    escaped(value, true);
    written.add('"');
    return this;
  }

  public Xml with(String attribute, long value) {
    attribute(attribute);
    written.add(value).add('"');
    return this;
  }

  /** An attribute that is a text with a number behind it, such as the place of a cell. */
  public Xml with(String attribute, String text, long number) {
    attribute(attribute);
    escaped(text, true);
    written.add(number).add('"');
    return this;
  }

  public Xml with(String attribute, boolean value) {
    return with(attribute, Boolean.toString(value));
  }

  /** Text in the element last begun. */
  public Xml text(String text) {
    if (!text.isEmpty()) {
      leaveTag();
      escaped(text, false);
    }
    return this;
  }

  /** Ends the element last begun. */
  public Xml end() {
    String element = open.pop();
    if (inTag) {
      written.add("/>");
      inTag = false;
    } else {
      written.add("</").add(element).add('>');
    }
    if (written.length() >= CHUNK) {
      pack();
    }
    return this;
  }

  /** An element with nothing in it. */
  public Xml empty(String element) {
    return open(element).end();
  }

  /** An element that is nothing but its value. */
  public Xml value(String element, String value) {
    return open(element).with("val", value).end();
  }

  public Xml value(String element, long value) {
    return value(element, Long.toString(value));
  }

  public Xml value(String element, boolean value) {
    return value(element, Boolean.toString(value));
  }

  /** An element that holds a text. */
  public Xml holding(String element, String text) {
    return open(element).text(text).end();
  }

  public Xml holding(String element, long number) {
    open(element);
    leaveTag();
    written.add(number);
    return end();
  }

  /** The whole document as a file of an archive, every element ended. */
  Packed packed(String name) {
    while (!open.isEmpty()) {
      end();
    }
    pack();
    return packing.packed(name);
  }

  private void pack() {
    written.moveTo(packing);
  }

  private void attribute(String name) {
    if (!inTag) {
      throw new IllegalStateException("attribute " + name + " outside a tag");
    }
    written.add(' ').add(name).add("=\"");
  }

  private void leaveTag() {
    if (inTag) {
      written.add('>');
      inTag = false;
    }
  }

  private void escaped(String text, boolean attribute) {
    int from = written.length();
    written.add(text);
    int end = written.length();
    for (int i = from; i < end; i++) {
      char c = written.at(i);
      if (c <= '>' && escape(c, text, i - from, attribute) != null) {
        written.shorten(i);
        escapedFrom(i - from, text, attribute);
        return;
      }
    }
  }

  private void escapedFrom(int first, String text, boolean attribute) {
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      String escape = escape(c, text, i, attribute);
      if (escape == null) {
        written.add(c);
      } else {
        written.add(escape);
      }
    }
  }

  /** What stands for a character where it may not stand itself; null where it may. */
  private static @Nullable String escape(char c, String text, int at, boolean attribute) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> text.startsWith("]]", at - 2) ? "&gt;" : null;
      case '\r' -> "&#13;";
      case '"' -> attribute ? "&quot;" : null;
      case '\n' -> attribute ? "&#10;" : null;
      case '\t' -> attribute ? "&#9;" : null;
      default -> null;
    };
  }
}
