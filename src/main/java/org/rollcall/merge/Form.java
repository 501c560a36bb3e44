package org.rollcall.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.rollcall.model.EntityType;

/**
 * One normal form with all that is written so: what the rules join.
 *
 * @param order by first mention, 0 or more; unique among the forms that are merged together
 * @param type what it is
 * @param name the surface taken apart
 * @param surface the most frequent way to write it
 * @param weight number of mentions
 */
record Form(int order, EntityType type, Name name, String surface, int weight)
    implements Comparable<Form> {

  /** Those of one type, in their order. */
  static List<Form> ofType(EntityType type, Collection<Form> forms) {
    List<Form> ofType = new ArrayList<>();
    for (Form form : forms) {
      if (form.type() == type) {
        ofType.add(form);
      }
    }
    return ofType;
  }

  @Override
  public int compareTo(Form other) {
    return Integer.compare(order, other.order);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Form form && form.order == order;
  }

  @Override
  public int hashCode() {
    return order;
  }
}
