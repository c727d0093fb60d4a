package jxeval.ledger;

/**
 * A row of 验资 or 税收 with the project that it joins; rows that join none are errors and no part of
 * the year.
 *
 * @param item the row with its own fields
 */
public record ProjectAmount(Project project, Item item) {
  /** The project's fields and the row's; of one name the row's. */
  public Item merged() {
    return new JoinedItem(project, item);
  }
}
