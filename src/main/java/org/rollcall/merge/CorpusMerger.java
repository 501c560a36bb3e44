package org.rollcall.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.rollcall.model.Aliases;
import org.rollcall.model.ArticleEntities;
import org.rollcall.model.Entity;
import org.rollcall.model.EntityType;

/** Merges the entities of all articles. Immutable and thread-safe. */
public final class CorpusMerger {
  private final UserNames user;

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

  /**
   * The entities of the corpus by type, then mentions descending, then name; the result does not
   * depend on the order of the articles.
   *
   * @param articles what each article has, a mention never in two articles
   */
  public List<Entity> merge(List<ArticleEntities> articles) {
    return merge(articles, comparisons -> {});
  }

  /**
   * As {@link #merge(List)}.
   *
   * @param effort is told how many pairs of names were compared
   */
  List<Entity> merge(List<ArticleEntities> articles, LongConsumer effort) {
    List<ArticleEntities> ordered = new ArrayList<>(articles);
    ordered.sort(Comparator.comparing(ArticleEntities::article));
    CorpusForms corpus = new CorpusForms(ordered);
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
