package org.rollcall.pipeline;

import org.rollcall.model.Article;
import org.rollcall.table.Findings;

/**
 * What the program finds in one article at a time, without bringing the articles together; for one
 * thread.
 */
public final class ArticleFinder {
  private final ArticleWork work;

  /**
   * A finder with a set of stages of its own.
   *
   * @param withPlaces whether mention rows are wanted
   */
  public ArticleFinder(Stages stages, boolean withPlaces) {
    work = new ArticleWork(stages, withPlaces);
  }

  /** The names and numbers of an article; what a stage throws goes through. */
  public Findings find(Article article) {
    return work.extract(article);
  }
}
