package jxeval.output.docx;

import java.io.Serial;
import java.util.Set;

/** A template that cannot be filled in: no Word document, or it asks for what there is not. */
public final class TemplateException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final String found;
  private final transient Set<String> known;

  private TemplateException(String found, Set<String> known) {
    super(found, null, false, false);
    this.found = found;
    this.known = known;
  }

  static TemplateException unreadable() {
    return new TemplateException("", Set.of());
  }

  static TemplateException unknown(String placeholder, Set<String> known) {
    return new TemplateException(placeholder, known);
  }

  /** The placeholder that nothing stands behind; empty where the file cannot be read. */
  public String found() {
    return found;
  }

  /** What could stand in its place. */
  public Set<String> known() {
    return known;
  }
}
