package org.rollcall.model;

import java.util.List;

/**
 * One person, place or organisation over all articles.
 *
 * @param type its type
 * @param name canonical name: the fullest form in use, without titles
 * @param parts what each article has of it, at least one, ordered by article id
 * @param possible names of other entities that may be the same, ordered, undecided by the text
 */
public record Entity(EntityType type, String name, List<Part> parts, List<String> possible) {
  public Entity {
    parts = List.copyOf(parts);
    possible = List.copyOf(possible);
  }

  /**
   * The share of one article in an entity.
   *
   * @param article the article's id
   * @param entity the entity as that article knows it
   * @param rule the rule that joined the article's entity to the corpus' entity
   */
  public record Part(String article, ArticleEntity entity, String rule) {}
}
