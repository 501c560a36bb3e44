package org.rollcall.merge;

import java.util.List;
import org.rollcall.model.ArticleEntity;
import org.rollcall.model.EntityType;
import org.rollcall.model.Profile;

/**
 * What one article has under one name.
 *
 * @param articles where it comes from
 * @param article its rank among the articles
 * @param offset where it stands among the article's entities
 * @param type person, place or organisation
 * @param word the name's number
 * @param profile what the article says of a person
 * @param weight how often the article names it
 */
record Unit(
    PackedArticles articles,
    int article,
    int offset,
    EntityType type,
    int word,
    Profile profile,
    int weight) {

  /** The article's id. */
  String id() {
    return articles.id(article);
  }

  /** The fullest name in the article. */
  String name() {
    return articles.word(word);
  }

  /** All that the article has, this entity too. */
  List<Unit> beside() {
    return articles.units(article);
  }

  /** Whether the article left open with whom else it may be one, or kept it apart from another. */
  boolean isOpen() {
    return articles.isOpen(this);
  }

  /** All that the article says. */
  ArticleEntity entity() {
    return articles.entity(this);
  }
}
