package org.rollcall.merge;

import java.util.List;
import org.rollcall.model.ArticleEntities;
import org.rollcall.model.Entity;

/** The names of many articles on their way to becoming entities; for one corpus and one thread. */
public interface Gathering {
  /**
   * Takes in what an article has.
   *
   * @param article no other with the same id
   */
  void add(ArticleEntities article);

  /**
   * The entities of all articles; they do not depend on the order in which the articles came. Ask
   * once, when all are added.
   */
  List<Entity> entities();
}
