package jxeval.intake.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One column of a form.
 *
 * @param id field id of 6-vocabulary
 * @param header its name without unit
 * @param aliases further names
 * @param unit the unit in which its numbers are kept; null where it has none
 * @param required whether every row must fill it
 * @param words the listed words, in canonical form
 * @param ending characters that a listed word may lack at its end
 * @param blank the word that a blank cell stands for; null for none
 * @param most largest number allowed; null for none
 * @param signed whether negative numbers are allowed
 * @param several whether a unit's cell may name several
 * @param guests whether unknown names are only noted beside a known unit
 * @param clause clause that asks for what it states; null for none
 * @param dates when its days lie; null where nothing is said
 */
public record Field(
    String id,
    String header,
    List<String> aliases,
    Kind kind,
    @Nullable Scale unit,
    boolean required,
    List<String> words,
    @Nullable String ending,
    @Nullable String blank,
    @Nullable BigDecimal most,
    boolean signed,
    boolean several,
    boolean guests,
    @Nullable String clause,
    @Nullable Dates dates) {
  public Field {
    aliases = List.copyOf(aliases);
    words = List.copyOf(words);
  }

  /** Of its id, which no other column of its sheet has. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** When the days of a column lie, as blank forms ask for them. */
  public enum Dates {
    IN_MONTH,
    IN_YEAR,
    UNTIL_MONTH
  }

  /** The header as a blank form prints it. */
  public String printedHeader() {
    return unit == null ? header : header + "(" + unit.word() + ")";
  }

  /** Every name that a header may have, the listed words in brackets among them. */
  public List<String> names() {
    List<String> names = new ArrayList<>(aliases);
    names.add(0, header);
    if (!words.isEmpty()) {
      names.add(header + "(" + String.join("/", words) + ")");
    }
    return names;
  }

  /** Whether a finding in its cells is an error: required cells and any stated quantity. */
  public boolean isStrict() {
    return required || kind.isQuantity();
  }

  Field withAliases(List<String> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<String> all = new ArrayList<>(aliases);
    all.addAll(more);
    return new Field(
        id, header, all, kind, unit, required, words, ending, blank, most, signed, several, guests,
        clause, dates);
  }

  Field withWords(List<String> other) {
    if (other.equals(words)) {
      return this;
    }
    return new Field(
        id, header, aliases, kind, unit, required, other, ending, blank, most, signed, several,
        guests, clause, dates);
  }

  Field withClause(@Nullable String other) {
    if (Objects.equals(other, clause)) {
      return this;
    }
    return new Field(
        id, header, aliases, kind, unit, required, words, ending, blank, most, signed, several,
        guests, other, dates);
  }
}
