package org.rollcall.read;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.rollcall.model.Aliases;
import org.rollcall.model.EntityType;

/**
 * Which name leads to which by a user's rows {@code same}, type by type, to find rows that
 * contradict one another. Case is no difference. Each name is followed once, so that long chains of
 * names take no longer than short ones.
 */
final class SameNames {
  private static final List<EntityType> TYPES =
      List.of(EntityType.PERSON, EntityType.PLACE, EntityType.ORGANISATION);

  private record Step(String name, int row) {}

  private final Map<String, Step> canonical = new HashMap<>();
  private final Map<String, String> last = new HashMap<>();
  private int rows;

  /** Adds a row. All are added before anything is asked. */
  void add(Aliases.Same row) {
    for (EntityType type : row.type().map(List::of).orElse(TYPES)) {
      String variant = key(type, row.variant());
      String name = key(type, row.canonical());
      Step known = canonical.get(variant);
      if (!variant.equals(name) && (known == null || !known.name().equals(name))) {
        canonical.put(variant, new Step(name, rows));
      }
    }
    rows++;
  }

  /**
   * The row that closes a circle (A is B's name, and B is A's), counted from 0 as they were added;
   * of several the first; nothing if none does.
   */
  OptionalInt circle() {
    Set<String> passed = new HashSet<>();
    int first = Integer.MAX_VALUE;
    for (String start : canonical.keySet()) {
      Set<String> now = new HashSet<>();
      String name = start;
      while (canonical.containsKey(name) && passed.add(name)) {
        now.add(name);
        name = canonical.get(name).name();
      }
      if (now.contains(name)) {
        first = Math.min(first, closing(name));
      }
    }
    return first == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(first);
  }

  /** The last row of a circle. */
  private int closing(String start) {
    Step step = requireNonNull(canonical.get(start));
    int row = step.row();
    while (!step.name().equals(start)) {
      step = requireNonNull(canonical.get(step.name()));
      row = Math.max(row, step.row());
    }
    return row;
  }

  /** Whether the rows, which have no circle, give two names one name. */
  boolean areOne(Aliases.Apart row) {
    return !key(TYPES.get(0), row.name()).equals(key(TYPES.get(0), row.other()))
        && TYPES.stream()
            .anyMatch(type -> last(key(type, row.name())).equals(last(key(type, row.other()))));
  }

  private String last(String name) {
    List<String> passed = new ArrayList<>();
    String at = name;
    while (canonical.containsKey(at) && !last.containsKey(at)) {
      passed.add(at);
      at = canonical.get(at).name();
    }
    String end = last.getOrDefault(at, at);
    passed.forEach(each -> last.put(each, end));
    return end;
  }

  private static String key(EntityType type, String name) {
    return type + " " + name.toLowerCase(Locale.ROOT);
  }
}
