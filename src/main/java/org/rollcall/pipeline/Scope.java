package org.rollcall.pipeline;

import java.util.List;
import java.util.Locale;
import org.rollcall.merge.CorpusMerger;
import org.rollcall.model.ArticleEntities;
import org.rollcall.model.Entity;

/** How far names are merged. */
public enum Scope {
  /** In each article for itself. */
  ARTICLE,
  /** Over all articles. */
  CORPUS;

  /** The word on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The entities of all articles. */
  public List<Entity> merge(List<ArticleEntities> articles) {
    return this == CORPUS
        ? new CorpusMerger().merge(articles)
        : articles.stream().flatMap(article -> alone(article).stream()).toList();
  }

  private static List<Entity> alone(ArticleEntities article) {
    return article.entities().stream()
        .map(
            e -> {
              Entity.Part part = new Entity.Part(article.article(), e, "");
              return new Entity(e.type(), e.name(), List.of(part), e.possible());
            })
        .toList();
  }
}
