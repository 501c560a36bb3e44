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
 */
public record ArticleEntity(
    EntityType type, String name, List<LinkedMention> mentions, List<String> possible) {
  public ArticleEntity {
    mentions = List.copyOf(mentions);
    possible = List.copyOf(possible);
  }
}
