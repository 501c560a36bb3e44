package org.rollcall.merge;

import java.util.List;
import org.rollcall.model.ArticleEntity;
import org.rollcall.model.Document;
import org.rollcall.model.Mention;

/** Merges the name variants of one article. Immutable and thread-safe. */
public final class ArticleMerger {
  /**
   * The entities of an article in the order of their first mention.
   *
   * @param document the article with its sentences
   * @param mentions its names in the order of the text, none overlapping
   */
  public List<ArticleEntity> merge(Document document, List<Mention> mentions) {
    return List.of();
  }
}
