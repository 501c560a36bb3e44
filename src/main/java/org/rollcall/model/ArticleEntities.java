package org.rollcall.model;

import java.util.List;

/**
 * The merged names of one article.
 *
 * @param article the article's id
 * @param entities its people, places and organisations
 */
public record ArticleEntities(String article, List<ArticleEntity> entities) {
  public ArticleEntities {
    entities = List.copyOf(entities);
  }
}
