package org.rollcall.model;

import java.util.List;

/**
 * All mentions of one person, place or organisation in one article.
 *
 * @param type the final type, by the article's evidence; single mentions may have been tagged
 *     otherwise
 * @param name the fullest form in use in this article, without titles
 * @param mentions in the order of the text, at least one
 * @param possible names of this article's other entities that may be the same, undecided by the
 *     text
 * @param apart the pairs of names that a veto kept out of this entity
 * @param profile what the article says of a person
 */
public record ArticleEntity(
    EntityType type,
    String name,
    List<LinkedMention> mentions,
    List<String> possible,
    List<NearMiss> apart,
    Profile profile) {
  public ArticleEntity {
    mentions = List.copyOf(mentions);
    possible = List.copyOf(possible);
    apart = List.copyOf(apart);
  }

  /** An entity without near misses. */
  public ArticleEntity(
      EntityType type, String name, List<LinkedMention> mentions, List<String> possible) {
    this(type, name, mentions, possible, List.of(), Profile.NONE);
  }
}
