package org.rollcall.merge;

import java.util.List;
import org.rollcall.model.ArticleEntities;
import org.rollcall.model.Entity;

/** Merges the entities of all articles. Immutable and thread-safe. */
public final class CorpusMerger {
  /**
   * The entities of the corpus; the result does not depend on the order of the articles.
   *
   * @param articles what each article has, a mention never in two articles
   */
  public List<Entity> merge(List<ArticleEntities> articles) {
    return List.of();
  }
}
