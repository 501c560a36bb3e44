package org.rollcall.table;

import java.util.List;
import org.rollcall.model.ArticleEntities;
import org.rollcall.model.Quantity;

/**
 * All that was found in one article.
 *
 * @param names its merged people, places and organisations
 * @param numbers its numbers in the order of the text
 * @param places where they stand; {@link Places#NONE} if no mention rows are wanted
 */
public record Findings(ArticleEntities names, List<Quantity> numbers, Places places) {
  public Findings {
    numbers = List.copyOf(numbers);
  }

  /** The article's id. */
  public String article() {
    return names.article();
  }
}
