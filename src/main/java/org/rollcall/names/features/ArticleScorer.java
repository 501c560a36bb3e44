package org.rollcall.names.features;

import java.util.ArrayList;
import java.util.List;
import org.rollcall.names.lexicon.Lexicon;

/** Scores each decision for each token, an article after another. Belongs to one thread. */
public final class ArticleScorer {
  private final Words types;
  private final Scorer scorer;
  private List<Word[]> sentences = List.of();
  private ArticleContext article = new ArticleContext(sentences);

  /**
   * A scorer with empty caches.
   *
   * @param decisions how many there are, up to {@link Weights#MAX_DECISIONS}
   */
  public ArticleScorer(Lexicon lexicon, Weights weights, int decisions) {
    types = new Words(lexicon);
    scorer = new Scorer(weights, decisions);
  }

  /** Begins an article of these sentences, each of its tokens. */
  public void startArticle(List<String[]> tokens) {
    sentences = new ArrayList<>(tokens.size());
    for (String[] sentence : tokens) {
      sentences.add(types.of(sentence));
    }
    article = new ArticleContext(sentences);
  }

  /**
   * How good each decision is, in {@link Weights#GRAIN}s, by token and decision.
   *
   * @param sentence index of a sentence of the article
   */
  public int[] scores(int sentence) {
    return scorer.scores(sentences.get(sentence), features(sentence), article);
  }

  /**
   * How probable each decision is, by token and by decision, as OpenNLP's {@code GISModel} rounds
   * it.
   *
   * @param sentence index of a sentence of the article
   */
  public double[][] probabilities(int sentence) {
    return scorer.probabilities(sentences.get(sentence).length, features(sentence));
  }

  private SentenceFeatures features(int sentence) {
    Word[] words = sentences.get(sentence);
    return new SentenceFeatures(words, article.runs(sentence), article.of(words));
  }
}
