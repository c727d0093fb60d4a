package jxeval.scheme.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jxeval.scheme.Clause;
import jxeval.scheme.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of every clause of the register, and of every number that cites one.
 *
 * @param opinion whether the text of the Opinion was there to hold the numbers against
 */
public record Coverage(List<Item> items, boolean opinion) {

  /** What becomes of a clause. */
  public enum State {
    COMPUTED,
    /** Left to people, and the register says why. */
    MANUAL,
    UNUSED
  }

  /**
   * A clause.
   *
   * @param found whether the Opinion has it; null without its text
   * @param citations the numbers that cite it
   */
  public record Item(
      String id, Clause clause, List<Use> uses, @Nullable Boolean found, List<Citation> citations) {

    public State state() {
      return !uses.isEmpty()
          ? State.COMPUTED
          : clause.manual() != null ? State.MANUAL : State.UNUSED;
    }

    /** The numbers that the clause does not state. */
    public List<Citation> unstated() {
      return citations.stream().filter(n -> Boolean.FALSE.equals(n.stated())).toList();
    }
  }

  /**
   * A number that cites a clause.
   *
   * @param stated whether the clause states it; null without its text
   * @param meant what the clause says that it could be a slip of; null for nothing
   */
  public record Citation(Claim claim, @Nullable Boolean stated, @Nullable Stated meant) {}

  /**
   * The coverage of a target file.
   *
   * @param opinion null for none; then the numbers are only listed
   */
  public static Coverage of(Scheme scheme, @Nullable Outline opinion) {
    List<Use> uses = Uses.of(scheme);
    List<Claim> claims = Claims.of(scheme);
    Map<String, Clause> register = new LinkedHashMap<>(scheme.clauses());
    uses.forEach(u -> register.putIfAbsent(u.clause(), new Clause("", null)));
    List<Item> items = new ArrayList<>();
    register.forEach(
        (id, clause) -> {
          Optional<String> text = opinion == null ? Optional.empty() : opinion.text(id);
          List<Stated> stated = text.map(StatedNumbers::in).orElse(List.of());
          items.add(
              new Item(
                  id,
                  clause,
                  uses.stream().filter(u -> u.clause().equals(id)).toList(),
                  opinion == null ? null : text.isPresent(),
                  claims.stream()
                      .filter(c -> id.equals(c.parameter().clause()))
                      .map(c -> citation(c, text.isPresent(), stated))
                      .toList()));
        });
    return new Coverage(List.copyOf(items), opinion != null);
  }

  private static Citation citation(Claim claim, boolean there, List<Stated> text) {
    if (!there) {
      return new Citation(claim, null, null);
    }
    boolean stated = claim.isStatedIn(text);
    return new Citation(claim, stated, stated ? null : claim.meant(text).orElse(null));
  }

  /**
   * Whether a clause that the file cites is not in the Opinion, or a number is not in its clause.
   */
  public boolean contradicts() {
    return items.stream().anyMatch(i -> Boolean.FALSE.equals(i.found()) || !i.unstated().isEmpty());
  }

  /** Whether a clause is neither computed nor left to people with a reason. */
  public boolean leavesOut() {
    return items.stream().anyMatch(i -> i.state() == State.UNUSED);
  }
}
