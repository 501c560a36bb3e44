package org.rollcall.names;

import java.util.List;

/**
 * Gives a trainer the contexts of decisions, by the very code that gives them at run time. Not
 * thread-safe.
 */
public final class TrainingContexts {
  private static final String[] UNDECIDED = {}; // no feature asks for decisions

  private final NameFeatures features;
  private ArticleContext article;
  private String[] tokens;
  private String[][] additional;

  /** Contexts with a lexicon's knowledge. */
  public TrainingContexts(Lexicon lexicon) {
    this.features = new NameFeatures(lexicon);
  }

  /** Begins an article of these sentences. */
  public void startArticle(List<String[]> sentences) {
    features.clearAdaptiveData();
    article = new ArticleContext(sentences.stream().map(features::words).toList());
  }

  /** Begins a sentence of the article. */
  public void startSentence(String[] sentence) {
    tokens = sentence;
    additional = article.features(features.words(sentence));
  }

  /** The context of token {@code i}. */
  public String[] at(int i) {
    return features.getContext(i, tokens, UNDECIDED, additional);
  }
}
