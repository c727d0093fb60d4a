package jxeval.intake.book;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jxeval.check.FileRule;
import jxeval.check.Finding;
import jxeval.check.SheetRule;
import jxeval.intake.form.Forms;
import jxeval.intake.form.SheetForm;
import jxeval.intake.grid.Format;
import jxeval.intake.grid.FoundFile;
import jxeval.intake.grid.Grid;
import jxeval.intake.grid.Limits;
import jxeval.intake.grid.MailedFile;
import jxeval.intake.grid.Sheet;
import jxeval.intake.table.Header;
import jxeval.intake.table.ReadSheet;
import jxeval.intake.table.TableReader;
import jxeval.model.CellRef;
import jxeval.scheme.FormOverrides;
import jxeval.scheme.Scheme;
import org.jspecify.annotations.Nullable;

/** Reads mailed files one by one; safe to share between threads. */
public final class BookReader {
  private final Forms forms;
  private final FormOverrides overrides;
  private final CoverReader covers;
  private final Recogniser recogniser;
  private final TableReader tables;
  private final Limits limits;
  private final boolean hashed;

  /**
   * @param hashed whether hashes are told, or compared
   */
  public BookReader(Scheme scheme, Forms forms, Limits limits, boolean hashed) {
    this.forms = forms;
    this.overrides = scheme.forms();
    this.covers = new CoverReader(forms.cover());
    this.recogniser = new Recogniser(forms, covers);
    this.tables = new TableReader(scheme);
    this.limits = limits;
    this.hashed = hashed;
  }

  /**
   * Reads a file; whatever it holds, the answer is a book.
   *
   * @param root the folder that the file must lie in
   * @param area ids of the sheets that its place may hold
   */
  public Book read(Path root, FoundFile found, List<String> area) {
    MailedFile mailed = found.read(root, limits, hashed);
    try {
      return of(mailed, mailed.grid(limits), area);
    } catch (RuntimeException | StackOverflowError e) {
      Finding broken = Finding.of(FileRule.F160, CellRef.file(mailed.file()), null);
      return unreadable(mailed, null, List.of(broken));
    }
  }

  private Book of(MailedFile mailed, Grid grid, List<String> area) {
    List<Finding> findings = new ArrayList<>(grid.findings());
    if (!grid.readable()) {
      return unreadable(mailed, grid.format(), findings);
    }
    Cover cover = null;
    List<ReadSheet> sheets = new ArrayList<>();
    Set<String> headless = new LinkedHashSet<>();
    List<Sheet> unread = new ArrayList<>();
    boolean typed = grid.format() != Format.CSV && grid.format() != Format.HTML;
    for (Sheet sheet : grid.sheets()) {
      if (forms.isUnread(sheet.name())) {
        unread.add(sheet);
        continue;
      }
      Recognised known = recogniser.recognise(sheet, area);
      SheetForm form = known.form();
      Header header = known.header();
      if (form != null && header != null) {
        sheets.add(tables.read(mailed.file(), sheet, header, typed));
      } else if (form != null) {
        headless.add(form.id());
        findings.add(at(SheetRule.H202, mailed, sheet).with("sheet", form.name()));
      } else if (known.isCover()) {
        cover = cover == null ? covers.read(mailed.file(), sheet).orElse(null) : cover;
      } else if (!sheet.rows().isEmpty()) {
        findings.add(
            Finding.of(SheetRule.H208, CellRef.sheet(mailed.file(), sheet.name()), sheet.name()));
      }
    }
    return new Book(
        mailed.file(),
        mailed.sha256(),
        grid.format() == Format.CSV,
        true,
        cover,
        sheets,
        headless,
        unread,
        judged(findings));
  }

  private Book unreadable(MailedFile mailed, @Nullable Format format, List<Finding> findings) {
    boolean csv =
        format == null
            ? mailed.file().toLowerCase(Locale.ROOT).endsWith(".csv")
            : format == Format.CSV;
    return new Book(
        mailed.file(),
        mailed.sha256(),
        csv,
        false,
        null,
        List.of(),
        Set.of(),
        List.of(),
        judged(findings));
  }

  private static Finding at(SheetRule rule, MailedFile mailed, Sheet sheet) {
    return Finding.of(rule, CellRef.sheet(mailed.file(), sheet.name()), null);
  }

  private List<Finding> judged(List<Finding> findings) {
    return findings.stream().map(overrides::judged).toList();
  }
}
