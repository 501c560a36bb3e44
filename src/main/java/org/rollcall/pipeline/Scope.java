package org.rollcall.pipeline;

import java.util.List;
import java.util.Locale;
import org.rollcall.merge.CorpusMerger;
import org.rollcall.merge.IgnoredNames;
import org.rollcall.model.Aliases;
import org.rollcall.model.ArticleEntities;
import org.rollcall.model.Entity;

/** How far names are merged. */
public enum Scope {
  /** In each article for itself. */
  ARTICLE,
  /** Over all articles. */
  CORPUS;

  /** The rule of what was joined to nothing. */
  private static final String FIRST = "first";

  /** The word on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The entities of all articles.
   *
   * @param aliases what the user says of names
   */
  public List<Entity> merge(List<ArticleEntities> articles, Aliases aliases) {
    List<Entity> entities =
        this == CORPUS
            ? new CorpusMerger(aliases).merge(articles)
            : articles.stream().flatMap(article -> alone(article).stream()).toList();
    return new IgnoredNames(aliases.ignored()).without(entities);
  }

  private static List<Entity> alone(ArticleEntities article) {
    return article.entities().stream()
        .map(
            e -> {
              Entity.Part part = new Entity.Part(article.article(), e, FIRST);
              return new Entity(e.type(), e.name(), List.of(part), e.possible(), e.apart());
            })
        .toList();
  }
}
