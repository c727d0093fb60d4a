package jxeval.intake.book;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jxeval.intake.form.Forms;
import jxeval.intake.form.SheetForm;
import jxeval.intake.grid.Sheet;
import jxeval.intake.table.Header;
import jxeval.intake.table.HeaderFinder;
import jxeval.intake.table.HeaderIndex;
import jxeval.model.Folding;

/** Tells what sheets are, by their names and headers; safe to share between threads. */
final class Recogniser {
  private final Forms forms;
  private final CoverReader covers;
  private final String cover;

  /** Folded names, the first form of a name alone, in the order of the forms. */
  private final Map<String, SheetForm> byName = new LinkedHashMap<>();

  private final Map<String, HeaderIndex> indexes = new ConcurrentHashMap<>();

  Recogniser(Forms forms, CoverReader covers) {
    this.forms = forms;
    this.covers = covers;
    this.cover = fold(forms.cover().name());
    for (SheetForm form : forms.sheets()) {
      byName.putIfAbsent(fold(form.id()), form);
      byName.putIfAbsent(fold(form.name()), form);
      form.aliases().forEach(a -> byName.putIfAbsent(fold(a), form));
    }
  }

  /**
   * Recognises a sheet by its exact name, else by a name inside its own and a likely header, else
   * by a complete header or two labels of a cover.
   *
   * @param area ids of the sheets that may be recognised by their header alone
   */
  Recognised recognise(Sheet sheet, List<String> area) {
    String name = fold(sheet.name());
    SheetForm named = byName.get(name);
    if (named == null && name.contains(cover)) {
      return Recognised.COVER;
    }
    HeaderFinder finder = new HeaderFinder(sheet);
    if (named != null) {
      return new Recognised(
          named, find(finder, named).filter(Header::isLikely).orElse(null), false);
    }
    Optional<Header> header = best(finder, hinted(name)).filter(Header::isLikely);
    if (header.isEmpty()) {
      header = best(finder, area.stream().map(forms::sheet).toList()).filter(Header::isComplete);
    }
    return header
        .map(h -> new Recognised(h.form(), h, false))
        .orElseGet(() -> covers.isCover(sheet) ? Recognised.COVER : Recognised.UNKNOWN);
  }

  private Collection<SheetForm> hinted(String name) {
    Map<String, SheetForm> hinted = new LinkedHashMap<>();
    byName.forEach(
        (n, form) -> {
          if (name.contains(n)) {
            hinted.putIfAbsent(form.id(), form);
          }
        });
    return hinted.values();
  }

  private Optional<Header> best(HeaderFinder finder, Collection<SheetForm> among) {
    return among.stream()
        .flatMap(f -> find(finder, f).stream())
        .min(
            Comparator.comparing((Header h) -> h.missing().size())
                .thenComparing(h -> -h.matches()));
  }

  private Optional<Header> find(HeaderFinder finder, SheetForm form) {
    return finder.find(indexes.computeIfAbsent(form.id(), id -> new HeaderIndex(form)));
  }

  private static String fold(String name) {
    return Folding.fold(name).toLowerCase(Locale.ROOT);
  }
}
