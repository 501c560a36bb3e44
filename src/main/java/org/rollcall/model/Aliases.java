package org.rollcall.model;

import java.util.List;
import java.util.Optional;

/**
 * What a user says of names: which are the same, which must never meet, and which he does not want.
 *
 * @param same names that are one entity
 * @param apart names that are two entities
 * @param ignored names never to list
 */
public record Aliases(List<Same> same, List<Apart> apart, List<String> ignored) {
  /** A user who says nothing. */
  public static final Aliases NONE = new Aliases(List.of(), List.of());

  public Aliases {
    same = List.copyOf(same);
    apart = List.copyOf(apart);
    ignored = List.copyOf(ignored);
  }

  /** A user who wants every name. */
  public Aliases(List<Same> same, List<Apart> apart) {
    this(same, apart, List.of());
  }

  /** The same names without those that are never to be listed. */
  public Aliases without(List<String> names) {
    return new Aliases(same, apart, names);
  }

  /**
   * {@code variant} is another name of {@code canonical}, which names the row. Names that are
   * variants of two different canonical names are never one entity.
   *
   * @param canonical the name to show
   * @param variant the name as articles have it
   * @param type only names of this type, or of any if empty; articles that have the variant of
   *     another type are mistaken
   */
  public record Same(String canonical, String variant, Optional<EntityType> type) {}

  /** Two names that are never one entity. */
  public record Apart(String name, String other) {}
}
