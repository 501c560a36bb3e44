package org.rollcall.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rollcall.model.Aliases;
import org.rollcall.model.EntityType;

/**
 * Which name leads to which by a user's rows {@code same}, type by type, to find rows that
 * contradict one another. Case is no difference.
 */
final class SameNames {
  private static final List<EntityType> TYPES =
      List.of(EntityType.PERSON, EntityType.PLACE, EntityType.ORGANISATION);

  private final Map<String, String> canonical = new HashMap<>();

  /**
   * Adds a row unless it leads in a circle: A is B's name, and B is A's.
   *
   * @return whether it was added
   */
  boolean add(Aliases.Same row) {
    List<EntityType> types = row.type().map(List::of).orElse(TYPES);
    for (EntityType type : types) {
      String variant = key(type, row.variant());
      String name = key(type, row.canonical());
      if (!variant.equals(name)) {
        if (last(name).equals(variant)) {
          return false;
        }
        canonical.put(variant, name);
      }
    }
    return true;
  }

  /** Whether the rows give two names one name. */
  boolean areOne(Aliases.Apart row) {
    return !key(TYPES.get(0), row.name()).equals(key(TYPES.get(0), row.other()))
        && TYPES.stream()
            .anyMatch(type -> last(key(type, row.name())).equals(last(key(type, row.other()))));
  }

  private String last(String name) {
    String last = name;
    for (String next = name; next != null; next = canonical.get(next)) {
      last = next;
    }
    return last;
  }

  private static String key(EntityType type, String name) {
    return type + " " + name.toLowerCase(Locale.ROOT);
  }
}
