package org.rollcall.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rollcall.merge.Gathering;
import org.rollcall.merge.IgnoredNames;
import org.rollcall.model.Aliases;
import org.rollcall.model.Article;
import org.rollcall.model.Entity;
import org.rollcall.model.EntityType;
import org.rollcall.read.TaggedArticle;
import org.rollcall.table.Findings;
import org.rollcall.table.Ledger;
import org.rollcall.table.Roll;

/**
 * Articles in, a {@link Roll} out. The result does not depend on the number of threads or on the
 * order of the articles.
 *
 * @param stages makes the set of stages of a thread
 * @param scope how far names are merged
 * @param aliases what the user says of names; the stages have the same
 * @param types the types that are wanted
 * @param withPlaces whether mention rows are wanted
 * @param threads 1 or more
 * @param failures is told of articles that are left out, on the calling thread
 */
public record Pipeline(
    Supplier<Stages> stages,
    Scope scope,
    Aliases aliases,
    Set<EntityType> types,
    boolean withPlaces,
    int threads,
    Consumer<FailedArticle> failures) {

  /**
   * Finds the names and numbers of articles.
   *
   * @param source hands its articles to the consumer that it is given; no two with the same id
   */
  public Roll extract(Consumer<Consumer<Article>> source) {
    return run(source, ArticleWork::extract, Function.identity());
  }

  /**
   * Merges names that someone else found.
   *
   * @param source hands its records to the consumer that it is given; no two with the same id
   */
  public Roll merge(Consumer<Consumer<TaggedArticle>> source) {
    return run(source, ArticleWork::merge, TaggedArticle::article);
  }

  private interface Step<I> {
    Findings apply(ArticleWork work, I input);
  }

  private record Outcome(Optional<Findings> findings, Optional<FailedArticle> failure) {}

  private <I> Roll run(Consumer<Consumer<I>> source, Step<I> step, Function<I, Article> article) {
    Gathering names = scope.gathering(aliases);
    Ledger ledger = new Ledger();
    new Workers<>(threads, () -> guarded(step, article), (I i) -> article.apply(i).text().length())
        .run(
            source,
            outcome -> {
              outcome.findings().ifPresent(found -> keep(found, names, ledger));
              outcome.failure().ifPresent(failures);
            });
    List<Entity> entities = new IgnoredNames(aliases.ignored()).without(names.entities());
    return new Roll(entities, ledger, types, scope == Scope.ARTICLE);
  }

  private static void keep(Findings found, Gathering names, Ledger ledger) {
    names.add(found.names());
    ledger.add(found);
  }

  /** The work of a thread, guarded against the one article that no stage foresaw. */
  private <I> Function<I, Outcome> guarded(Step<I> step, Function<I, Article> article) {
    ArticleWork work = new ArticleWork(stages.get(), withPlaces);
    return input -> {
      try {
        return new Outcome(Optional.of(step.apply(work, input)), Optional.empty());
      } catch (RuntimeException | StackOverflowError e) {
        return new Outcome(
            Optional.empty(), Optional.of(new FailedArticle(article.apply(input).id(), e)));
      }
    };
  }
}
