package org.rollcall.model;

import java.util.List;
import java.util.Optional;

/**
 * What a user says of names: which are the same and which must never meet.
 *
 * @param same names that are one entity
 * @param apart names that are two entities
 */
public record Aliases(List<Same> same, List<Apart> apart) {
  /** A user who says nothing. */
  public static final Aliases NONE = new Aliases(List.of(), List.of());

  public Aliases {
    same = List.copyOf(same);
    apart = List.copyOf(apart);
  }

  /**
   * {@code variant} is another name of {@code canonical}, which names the row.
   *
   * @param canonical the name to show
   * @param variant the name as articles have it
   * @param type only names of this type, or of any if empty
   */
  public record Same(String canonical, String variant, Optional<EntityType> type) {}

  /** Two names that are never one entity. */
  public record Apart(String name, String other) {}
}
