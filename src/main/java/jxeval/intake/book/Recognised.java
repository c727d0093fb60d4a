package jxeval.intake.book;

import jxeval.intake.form.SheetForm;
import jxeval.intake.table.Header;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet turned out to be.
 *
 * @param form the form that it bears the name or the header of; null for a cover or none
 * @param header null where the form's header is not found
 */
record Recognised(@Nullable SheetForm form, @Nullable Header header, boolean isCover) {
  static final Recognised UNKNOWN = new Recognised(null, null, false);
  static final Recognised COVER = new Recognised(null, null, true);
}
