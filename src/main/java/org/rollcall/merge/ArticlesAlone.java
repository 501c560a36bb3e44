package org.rollcall.merge;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.rollcall.model.ArticleEntities;
import org.rollcall.model.ArticleEntity;
import org.rollcall.model.Entity;

/** Leaves every article to itself: what it has is an entity of its own. */
public final class ArticlesAlone implements Gathering {
  private final PackedArticles articles = new PackedArticles();

  @Override
  public void add(ArticleEntities article) {
    articles.add(article);
  }

  /** The entities by article, then in the order of their first mentions. */
  @Override
  public List<Entity> entities() {
    articles.sort();
    List<Entity> entities = new ArrayList<>();
    for (int article = 0; article < articles.size(); article++) {
      articles.units(article).forEach(unit -> entities.add(entity(unit)));
    }
    return entities;
  }

  private static Entity entity(Unit unit) {
    ArticleEntity known = unit.entity();
    return new Entity(unit.type(), unit.name(), part(unit), known.possible(), known.apart());
  }

  private static List<Entity.Part> part(Unit unit) {
    return new AbstractList<>() {
      @Override
      public Entity.Part get(int index) {
        return new Entity.Part(unit.id(), unit.entity(), Rule.FIRST.label());
      }

      @Override
      public int size() {
        return 1;
      }
    };
  }
}
