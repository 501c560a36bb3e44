package org.rollcall.read;

import java.util.List;
import org.rollcall.model.Article;
import org.rollcall.model.Mention;

/**
 * An article with the names that another recogniser found in it.
 *
 * @param article the article
 * @param mentions in the order of the text, none overlapping
 */
public record TaggedArticle(Article article, List<Mention> mentions) {
  public TaggedArticle {
    mentions = List.copyOf(mentions);
  }
}
