package jxeval.ledger;

import java.util.List;
import java.util.Set;
import jxeval.model.CellRef;
import org.jspecify.annotations.Nullable;

/** Where the numbers of an item stand. They are looked up when asked for: most never are. */
public interface Parts {
  /** Of an item that rests on no cells. */
  Parts NONE =
      new Parts() {
        @Override
        public @Nullable List<Item.Part> of(String field) {
          return null;
        }

        @Override
        public Set<CellRef> rows() {
          return Set.of();
        }
      };

  /**
   * The cells that a field's number is made of, in order of month: none of a sum over no rows; null
   * where the field is blank, no number, or computed.
   */
  @Nullable List<Item.Part> of(String field);

  /** The rows in which the cells of all fields stand. */
  Set<CellRef> rows();
}
