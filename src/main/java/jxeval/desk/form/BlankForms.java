package jxeval.desk.form;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jxeval.intake.form.Forms;
import jxeval.intake.form.ReturnForm;
import jxeval.model.Facts;
import jxeval.model.Unit;
import jxeval.scheme.Scheme;

/** The blank forms that a target file asks for (三-3-五), filled with what is known. */
public final class BlankForms {
  private final Scheme scheme;
  private final Forms forms;
  private final CarriedRows carried;

  /**
   * The forms of a year.
   *
   * @param facts what the returns handed in so far say
   */
  public BlankForms(Scheme scheme, Facts facts) {
    this.scheme = scheme;
    this.forms = Forms.of(scheme);
    this.carried = new CarriedRows(facts);
  }

  /** The units that owe a return each month, in file order. */
  public static List<Unit> due(Scheme scheme) {
    return scheme.units().stream().filter(u -> scheme.calendar().due().contains(u.kind())).toList();
  }

  /** The return of a unit for a month. */
  public BlankForm of(Unit unit, YearMonth month) {
    ReturnForm form = forms.returnOf(scheme.forms().formOf(unit.kind()));
    List<BlankForm.Asked> sheets = new ArrayList<>();
    form.required().forEach(id -> sheets.add(asked(id, true, unit, month)));
    form.optional().forEach(id -> sheets.add(asked(id, false, unit, month)));
    List<String> members = scheme.membersOf(unit.id()).map(Unit::name).toList();
    return new BlankForm(
        form.title(),
        scheme.year(),
        new BlankForm.Cover(forms.cover(), unit, month, members),
        sheets,
        roster(unit, members));
  }

  /** The bureau's own ledgers of the year. */
  public BlankForm ledger() {
    return new BlankForm(
        forms.ledgerTitle(),
        scheme.year(),
        null,
        forms.ledger().stream()
            .map(id -> new BlankForm.Asked(forms.sheet(id), false, List.of()))
            .toList(),
        scheme.units().stream().map(Unit::name).toList());
  }

  private BlankForm.Asked asked(String id, boolean required, Unit unit, YearMonth month) {
    return new BlankForm.Asked(
        forms.sheet(id), required, carried.into(forms.sheet(id), unit, month));
  }

  private List<String> roster(Unit unit, List<String> members) {
    Set<String> names = new LinkedHashSet<>(members);
    names.add(unit.name());
    scheme.units().forEach(u -> names.add(u.name()));
    return List.copyOf(names);
  }
}
