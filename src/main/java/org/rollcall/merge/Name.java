package org.rollcall.merge;

import java.util.List;
import java.util.function.UnaryOperator;
import org.rollcall.model.EntityType;

/** A surface taken apart for comparison. Two surfaces with equal keys are one form. */
sealed interface Name permits PersonName, OrganisationName, PlaceName {
  /** The normal form: folded, without titles, articles, possessives and quotes. */
  String key();

  /** Whether the name can stand for itself, unlike a bare surname or an acronym. */
  boolean full();

  /** Whether two full names may belong to one entity; a name agrees with itself. */
  boolean agrees(Name other);

  /**
   * The same name with words that it shares with others, for corpora of many names.
   *
   * @param words gives the one list of its words
   */
  Name sharing(UnaryOperator<List<String>> words);

  /** Of two names with one key the one that can stand for itself (Nato, of NATO). */
  static Name fuller(Name name, Name other) {
    return other.full() && !name.full() ? other : name;
  }

  /** The name of a surface as its type reads it. */
  static Name of(EntityType type, String surface) {
    return switch (type) {
      case PERSON -> PersonName.of(surface);
      case ORGANISATION -> OrganisationName.of(surface);
      default -> PlaceName.of(surface);
    };
  }
}
