package org.rollcall.merge;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.model.Aliases;
import org.rollcall.model.EntityType;

/**
 * What a user says of names, for an engine that has each name on another machine. Two that say the
 * same are equal. Immutable and thread-safe.
 */
public final class SpreadAliases implements Serializable {
  /** A user who says nothing. */
  public static final SpreadAliases NONE = new SpreadAliases(Aliases.NONE);

  private static final long serialVersionUID = 1;

  private final ArrayList<ArrayList<String>> same = new ArrayList<>();
  private final ArrayList<ArrayList<String>> apart = new ArrayList<>();
  private final ArrayList<String> ignored;
  private transient volatile @Nullable Read read;

  /** The rows in the form that rules ask, made once a machine. */
  private record Read(UserNames user, Set<String> ignored) {}

  /** The same rows. */
  public SpreadAliases(Aliases aliases) {
    for (Aliases.Same row : aliases.same()) {
      String type = row.type().map(EntityType::name).orElse("");
      same.add(new ArrayList<>(List.of(row.canonical(), row.variant(), type)));
    }
    for (Aliases.Apart row : aliases.apart()) {
      apart.add(new ArrayList<>(List.of(row.name(), row.other())));
    }
    ignored = new ArrayList<>(aliases.ignored());
  }

  /** The rows as they were given. */
  public Aliases aliases() {
    return new Aliases(
        same.stream()
            .map(row -> new Aliases.Same(row.get(0), row.get(1), type(row.get(2))))
            .toList(),
        apart.stream().map(row -> new Aliases.Apart(row.get(0), row.get(1))).toList(),
        ignored);
  }

  private static Optional<EntityType> type(String name) {
    return name.isEmpty() ? Optional.empty() : Optional.of(EntityType.valueOf(name));
  }

  /** Whether the user says which names are the same or apart. */
  public boolean merge() {
    return !same.isEmpty() || !apart.isEmpty();
  }

  /** Whether there are names never to list. */
  public boolean ignore() {
    return !ignored.isEmpty();
  }

  /** The name that the user gave a name, with its type; names of which it is equal are joined. */
  public Optional<String> nameOf(EntityType type, String surface) {
    return user().nameOf(form(type, surface));
  }

  /** Whether the user keeps two full names of people apart. */
  public boolean apart(String one, String other) {
    return user().apart(form(EntityType.PERSON, one), form(EntityType.PERSON, other));
  }

  /** Whether a name is never to be listed. */
  public boolean isIgnored(EntityType type, String surface) {
    return ignore() && read().ignored().contains(SpreadNames.key(type, surface));
  }

  private static Form form(EntityType type, String surface) {
    return new Form(0, type, Name.of(type, surface), surface, 0);
  }

  UserNames user() {
    return read().user();
  }

  private Read read() {
    if (read == null) { // twice the same if two tasks begin at once
      Set<String> keys = new HashSet<>();
      for (EntityType type : EntityType.values()) {
        if (type != EntityType.NUMBER) {
          ignored.forEach(name -> keys.add(SpreadNames.key(type, name)));
        }
      }
      read = new Read(new UserNames(aliases()), keys);
    }
    return read;
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof SpreadAliases other
        && same.equals(other.same)
        && apart.equals(other.apart)
        && ignored.equals(other.ignored);
  }

  @Override
  public int hashCode() {
    return 31 * same.hashCode() + apart.hashCode();
  }
}
