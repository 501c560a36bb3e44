package org.rollcall.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rollcall.model.Aliases;
import org.rollcall.model.EntityType;

/** The user's rows, by normal form; they win over every rule. */
final class UserNames {
  private static final List<EntityType> TYPES =
      List.of(EntityType.PERSON, EntityType.PLACE, EntityType.ORGANISATION);

  private final Map<String, String> canonical = new HashMap<>();
  private final Map<String, Optional<EntityType>> types = new HashMap<>();
  private final Set<String> apart = new HashSet<>();

  UserNames(Aliases aliases) {
    aliases.same().forEach(row -> put(row, row.variant()));
    aliases.same().forEach(row -> putIfAbsent(row, row.canonical()));
    aliases.same().forEach(this::follow);
    for (Aliases.Apart row : aliases.apart()) {
      for (EntityType type : TYPES) {
        apart.add(pair(key(type, row.name()), key(type, row.other())));
      }
    }
  }

  private void put(Aliases.Same row, String surface) {
    for (EntityType type : row.type().map(List::of).orElse(TYPES)) {
      canonical.put(key(type, surface), row.canonical());
    }
    // A surface of two types has none.
    row.type()
        .ifPresent(
            type ->
                types.merge(
                    OrganisationName.keyOf(surface),
                    row.type(),
                    (a, b) -> a.equals(b) ? a : Optional.empty()));
  }

  private void putIfAbsent(Aliases.Same row, String surface) {
    for (EntityType type : row.type().map(List::of).orElse(TYPES)) {
      canonical.putIfAbsent(key(type, surface), row.canonical());
    }
  }

  /** Of rows that lead from one to the next (A is B's name, B is C's) the first name counts. */
  private void follow(Aliases.Same row) {
    for (EntityType type : row.type().map(List::of).orElse(TYPES)) {
      List<String> passed = new ArrayList<>();
      Set<String> met = new HashSet<>();
      String name = row.canonical();
      while (met.add(name)) {
        passed.add(name);
        name = canonical.getOrDefault(key(type, name), name);
      }
      canonical.put(key(type, row.variant()), name);
      if (name.equals(passed.get(passed.size() - 1))) { // the end, and no circle
        for (String each : passed) {
          canonical.put(key(type, each), name); // so that the way is gone but once
        }
      }
    }
  }

  /** The name that the user gave a form. */
  Optional<String> nameOf(Form form) {
    return Optional.ofNullable(canonical.get(form.type() + " " + form.name().key()));
  }

  /** The name that the user gave an entity by one of its forms; of several the first by letters. */
  Optional<String> nameOf(Cluster cluster) {
    return canonical.isEmpty()
        ? Optional.empty()
        : cluster.forms().stream().flatMap(form -> nameOf(form).stream()).sorted().findFirst();
  }

  /** The type that the user gave a surface. */
  Optional<EntityType> typeOf(String surface) {
    return types.isEmpty()
        ? Optional.empty()
        : types.getOrDefault(OrganisationName.keyOf(surface), Optional.empty());
  }

  /** Whether the user keeps two forms apart, by a row or by giving them two names. */
  boolean apart(Form a, Form b) {
    if (apart.isEmpty() && canonical.isEmpty()) {
      return false;
    }
    if (!apart.isEmpty()
        && apart.contains(pair(a.type() + " " + a.name().key(), b.type() + " " + b.name().key()))) {
      return true;
    }
    Optional<String> name = canonical.isEmpty() ? Optional.empty() : nameOf(a);
    return name.isPresent() && nameOf(b).filter(other -> !other.equals(name.get())).isPresent();
  }

  /** Joins the forms that the user calls the same. */
  void join(Clusters clusters, Iterable<Form> forms) {
    if (canonical.isEmpty()) {
      return;
    }
    Map<String, Form> firsts = new HashMap<>();
    for (Form form : forms) {
      nameOf(form)
          .map(name -> firsts.putIfAbsent(form.type() + " " + name, form))
          .ifPresent(first -> clusters.join(form, first, Rule.USER_ALIAS));
    }
  }

  private static String key(EntityType type, String surface) {
    return type + " " + Name.of(type, surface).key();
  }

  private static String pair(String a, String b) {
    return a.compareTo(b) < 0 ? a + "\n" + b : b + "\n" + a;
  }
}
