package jxeval.output.template;

import java.io.Serial;
import java.util.Set;

/**
 * A template that cannot be filled in: it cannot be used as it is, or asks for what there is not.
 */
public final class TemplateException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final Problem problem;
  private final String found;
  private final transient Set<String> known;

  /** What keeps a template from being filled in. */
  public enum Problem {
    /** Neither a workbook nor a document, or a broken one. */
    UNREADABLE,
    /** .xls, .doc, or locked by a password. */
    OLD,
    /** It carries macros. */
    MACROS,
    /** A placeholder that nothing stands behind. */
    UNKNOWN,
    /** A table under whose name no row says which columns it has. */
    NO_ROW
  }

  private TemplateException(Problem problem, String found, Set<String> known) {
    super(problem + " " + found, null, false, false);
    this.problem = problem;
    this.found = found;
    this.known = known;
  }

  static TemplateException of(Problem problem) {
    return new TemplateException(problem, "", Set.of());
  }

  static TemplateException unknown(String placeholder, Set<String> known) {
    return new TemplateException(Problem.UNKNOWN, placeholder, known);
  }

  static TemplateException noRow(String table, Set<String> columns) {
    return new TemplateException(Problem.NO_ROW, table, columns);
  }

  public Problem problem() {
    return problem;
  }

  /** The placeholder in question; empty where the whole file is. */
  public String found() {
    return found;
  }

  /** What could stand in its place, or below it. */
  public Set<String> known() {
    return known;
  }
}
