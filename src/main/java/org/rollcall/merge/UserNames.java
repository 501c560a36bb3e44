package org.rollcall.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rollcall.model.Aliases;
import org.rollcall.model.EntityType;

/** The user's rows, by normal form. */
final class UserNames {
  private static final List<EntityType> TYPES =
      List.of(EntityType.PERSON, EntityType.PLACE, EntityType.ORGANISATION);

  private final Map<String, String> canonical = new HashMap<>();
  private final Map<String, EntityType> types = new HashMap<>();
  private final Set<String> apart = new HashSet<>();

  UserNames(Aliases aliases) {
    aliases.same().forEach(this::add);
    for (Aliases.Apart row : aliases.apart()) {
      for (EntityType type : TYPES) {
        apart.add(pair(key(type, row.name()), key(type, row.other())));
      }
    }
  }

  private void add(Aliases.Same row) {
    for (EntityType type : row.type().map(List::of).orElse(TYPES)) {
      canonical.put(key(type, row.canonical()), row.canonical());
      canonical.put(key(type, row.variant()), row.canonical());
    }
    row.type().ifPresent(type -> types.put(OrganisationName.keyOf(row.variant()), type));
  }

  /** The name that the user gave a form. */
  Optional<String> nameOf(Form form) {
    return Optional.ofNullable(canonical.get(form.type() + " " + form.name().key()));
  }

  /** The name that the user gave an entity by one of its forms; of several the first by letters. */
  Optional<String> nameOf(Cluster cluster) {
    return cluster.forms().stream().flatMap(form -> nameOf(form).stream()).sorted().findFirst();
  }

  /** The type that the user gave a surface. */
  Optional<EntityType> typeOf(String surface) {
    return types.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(types.get(OrganisationName.keyOf(surface)));
  }

  /** Whether the user keeps two forms apart. */
  boolean apart(Form a, Form b) {
    return !apart.isEmpty()
        && apart.contains(pair(a.type() + " " + a.name().key(), b.type() + " " + b.name().key()));
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
          .ifPresent(first -> clusters.join(form, first, Rule.ALIAS));
    }
  }

  private static String key(EntityType type, String surface) {
    return type + " " + Name.of(type, surface).key();
  }

  private static String pair(String a, String b) {
    return a.compareTo(b) < 0 ? a + "\n" + b : b + "\n" + a;
  }
}
