package jxeval.intake.book;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import jxeval.intake.form.Forms;
import jxeval.intake.form.SheetForm;
import jxeval.intake.grid.Sheet;
import jxeval.intake.table.Header;
import jxeval.intake.table.HeaderFinder;
import jxeval.model.Folding;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet turned out to be.
 *
 * @param form the form that it bears the name or the header of; null for a cover or none
 * @param header null where the form's header is not found
 */
record Recognised(@Nullable SheetForm form, @Nullable Header header, boolean isCover) {
  private static final Recognised UNKNOWN = new Recognised(null, null, false);
  private static final Recognised COVER = new Recognised(null, null, true);

  /**
   * Recognises a sheet by its exact name, else by a name inside its own and a likely header, else
   * by a complete header or two labels of a cover.
   *
   * @param area ids of the sheets that may be recognised by their header alone
   */
  static Recognised of(Sheet sheet, Forms forms, List<String> area, CoverReader covers) {
    String name = fold(sheet.name());
    HeaderFinder finder = new HeaderFinder(sheet);
    Optional<SheetForm> named =
        forms.sheets().stream().filter(f -> names(f).anyMatch(name::equals)).findFirst();
    if (named.isPresent()) {
      return new Recognised(
          named.get(), finder.find(named.get()).filter(Header::isLikely).orElse(null), false);
    }
    if (name.contains(fold(forms.cover().name()))) {
      return COVER;
    }
    Stream<SheetForm> hinted =
        forms.sheets().stream().filter(f -> names(f).anyMatch(name::contains));
    Optional<Header> header = best(finder, hinted).filter(Header::isLikely);
    if (header.isEmpty()) {
      header = best(finder, area.stream().map(forms::sheet)).filter(Header::isComplete);
    }
    return header
        .map(h -> new Recognised(h.form(), h, false))
        .orElseGet(() -> covers.isCover(sheet) ? COVER : UNKNOWN);
  }

  private static Optional<Header> best(HeaderFinder finder, Stream<SheetForm> forms) {
    return forms
        .flatMap(f -> finder.find(f).stream())
        .sorted(
            Comparator.comparing((Header h) -> h.missing().size()).thenComparing(h -> -h.matches()))
        .findFirst();
  }

  private static Stream<String> names(SheetForm form) {
    return Stream.concat(Stream.of(form.id(), form.name()), form.aliases().stream())
        .map(Recognised::fold);
  }

  private static String fold(String name) {
    return Folding.fold(name).toLowerCase(Locale.ROOT);
  }
}
