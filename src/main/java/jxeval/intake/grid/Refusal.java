package jxeval.intake.grid;

import java.util.LinkedHashMap;
import java.util.Map;
import jxeval.check.FileRule;
import jxeval.check.Finding;
import jxeval.model.CellRef;
import org.jspecify.annotations.Nullable;

/** Ends the reading of one file: the rule that it breaks and the values for its words. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient FileRule rule;
  private final transient @Nullable String found;
  private final transient Map<String, String> args = new LinkedHashMap<>();
  private transient @Nullable String sheet;
  private transient @Nullable String cell;

  Refusal(FileRule rule, @Nullable String found) {
    super(rule.code(), null, false, false);
    this.rule = rule;
    this.found = found;
  }

  /** A refusal that states the number found and the limit. */
  static Refusal overLimit(FileRule rule, long found, long limit) {
    return new Refusal(rule, Long.toString(found)).with("limit", Long.toString(limit));
  }

  Refusal with(String name, String value) {
    args.put(name, value);
    return this;
  }

  /** Names the place, unless a narrower one is named already. */
  Refusal in(@Nullable String sheetName, @Nullable String reference) {
    if (sheet == null) {
      sheet = sheetName;
      cell = reference;
    }
    return this;
  }

  /** The finding, at the place named or else at the whole file. */
  Finding at(CellRef file) {
    Finding finding = Finding.of(rule, new CellRef(file.file(), sheet, cell), found);
    for (Map.Entry<String, String> arg : args.entrySet()) {
      finding = finding.with(arg.getKey(), arg.getValue());
    }
    return finding;
  }
}
