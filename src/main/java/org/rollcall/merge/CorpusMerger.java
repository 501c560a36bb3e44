package org.rollcall.merge;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.rollcall.model.Aliases;
import org.rollcall.model.ArticleEntities;
import org.rollcall.model.Entity;
import org.rollcall.model.EntityType;

/**
 * Merges the entities of all articles. It keeps them in little memory, so that a corpus of a
 * hundred thousand articles fits where its distinct names do. For one corpus and one thread.
 */
public final class CorpusMerger implements Gathering {
  private final UserNames user;
  private final PackedArticles articles = new PackedArticles();

  /** Merges by the built-in rules alone. */
  public CorpusMerger() {
    this(Aliases.NONE);
  }

  /**
   * Merges by the user's rows first.
   *
   * @param aliases what the user says of names; the same rows that the articles were merged by
   */
  public CorpusMerger(Aliases aliases) {
    user = new UserNames(aliases);
  }

  @Override
  public void add(ArticleEntities article) {
    articles.add(article);
  }

  /** The entities of the corpus by type, then mentions descending, then name. */
  @Override
  public List<Entity> entities() {
    return entities(comparisons -> {});
  }

  /**
   * As {@link #entities()}.
   *
   * @param effort is told how many pairs of names were compared
   */
  List<Entity> entities(LongConsumer effort) {
    articles.sort();
    CorpusForms corpus = new CorpusForms(articles);
    Clusters clusters = new Clusters(corpus.units().keySet(), (a, b) -> veto(corpus, a, b));
    user.join(clusters, corpus.units().keySet());
    new CorpusPeople(clusters, corpus.ofType(EntityType.PERSON)).join();
    new CorpusOrganisations(clusters, corpus).join();
    new PlaceRules(clusters, corpus.ofType(EntityType.PLACE)).join();
    effort.accept(clusters.comparisons());
    return new CorpusResult(clusters, corpus, user).entities();
  }

  private Optional<Objection> veto(CorpusForms corpus, Form a, Form b) {
    return user.apart(a, b)
        ? Optional.of(new Objection(Veto.APART))
        : corpus
            .homonyms(a, b)
            .or(
                () ->
                    corpus
                        .sideBySide(a, b)
                        .map(article -> new Objection(Veto.SIDE_BY_SIDE, article)));
  }
}
