package org.rollcall.table;

import java.util.List;
import java.util.Optional;
import org.rollcall.model.EntityType;
import org.rollcall.model.Quantity;

/**
 * A row of the table of entities.
 *
 * @param type what it is
 * @param name canonical name, or the normal form of a number
 * @param mentions how often it is named
 * @param articles in how many articles
 * @param variants surface forms, most frequent first
 * @param possible names of other entities that may be the same
 * @param number of a number, one of its mentions with the most frequent counted noun
 * @param first id of the first article that has it
 * @param id ten hexadecimal digits, the same from run to run
 */
public record EntityRow(
    EntityType type,
    String name,
    int mentions,
    int articles,
    List<Variant> variants,
    List<String> possible,
    Optional<Quantity> number,
    String first,
    String id) {
  public EntityRow {
    variants = List.copyOf(variants);
    possible = List.copyOf(possible);
  }
}
