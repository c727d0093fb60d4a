package jxeval.intake.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jxeval.model.Folding;
import jxeval.scheme.Scheme;

/**
 * Every form that may be handed in.
 *
 * @param team the monthly return of teams, squads and a county's own kinds
 * @param township the monthly return of townships
 * @param ledgerTitle the name of the bureau's own workbooks
 * @param ledger ids of the sheets of the bureau's own workbooks, any subset of which is complete
 * @param unread names of sheets that stand in a form for its reader alone
 */
public record Forms(
    CoverForm cover,
    ReturnForm team,
    ReturnForm township,
    String ledgerTitle,
    List<String> ledger,
    List<String> unread,
    List<SheetForm> sheets) {
  public Forms {
    ledger = List.copyOf(ledger);
    unread = List.copyOf(unread);
    sheets = List.copyOf(sheets);
  }

  /** The bundled forms, read once. */
  private static final class Bundled {
    static final Forms FORMS = FormsYaml.load();
  }

  /** The bundled forms with what the target file changes in them. */
  public static Forms of(Scheme scheme) {
    Forms bundled = Bundled.FORMS;
    FieldClauses clauses = FieldClauses.of(scheme);
    List<SheetForm> sheets = new ArrayList<>();
    for (SheetForm sheet : bundled.sheets) {
      sheets.add(Adapted.to(scheme, clauses, sheet));
    }
    return new Forms(
        bundled.cover,
        bundled.team,
        bundled.township,
        bundled.ledgerTitle,
        bundled.ledger,
        bundled.unread,
        sheets);
  }

  /** The return that a kind of unit hands in, named {@code team} or {@code township}. */
  public ReturnForm returnOf(String name) {
    return name.equals("township") ? township : team;
  }

  /** The sheet of a data set id. */
  public SheetForm sheet(String id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no sheet " + id));
  }

  public Optional<SheetForm> find(String id) {
    for (SheetForm sheet : sheets) {
      if (sheet.id().equals(id)) {
        return Optional.of(sheet);
      }
    }
    return Optional.empty();
  }

  /** Whether a sheet of that name stands in a form for its reader alone. */
  public boolean isUnread(String sheet) {
    for (String one : unread) {
      if (Folding.same(one, sheet)) {
        return true;
      }
    }
    return false;
  }

  /** Ids of the sheets that returns may hold. */
  public List<String> returned() {
    Set<String> ids = new LinkedHashSet<>();
    for (ReturnForm form : List.of(team, township)) {
      ids.addAll(form.required());
      ids.addAll(form.optional());
    }
    return List.copyOf(ids);
  }
}
