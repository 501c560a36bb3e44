package org.rollcall.model;

import java.util.List;

/**
 * One person, place or organisation over all articles.
 *
 * @param type its type
 * @param name canonical name: the fullest form in use, without titles
 * @param parts what each article has of it, at least one, ordered by article id; it is kept as it
 *     is, as a long list may make its elements when they are asked for
 * @param possible names of other entities that may be the same, ordered, undecided by the text
 * @param apart the pairs of names that a veto kept out of this entity
 */
public record Entity(
    EntityType type, String name, List<Part> parts, List<String> possible, List<NearMiss> apart) {
  public Entity {
    possible = List.copyOf(possible);
    apart = List.copyOf(apart);
  }

  /** An entity without near misses. */
  public Entity(EntityType type, String name, List<Part> parts, List<String> possible) {
    this(type, name, parts, possible, List.of());
  }

  /**
   * The share of one article in an entity.
   *
   * @param article the article's id
   * @param entity the entity as that article knows it
   * @param rule the rule that joined the article's entity to the corpus' entity
   * @param to the name that the rule joined it to; empty if it was joined to nothing
   */
  public record Part(String article, ArticleEntity entity, String rule, String to) {
    /** A part that was joined to nothing. */
    public Part(String article, ArticleEntity entity, String rule) {
      this(article, entity, rule, "");
    }
  }
}
