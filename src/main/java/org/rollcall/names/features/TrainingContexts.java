package org.rollcall.names.features;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.names.lexicon.Lexicon;

/**
 * Gives a trainer the contexts of decisions, by the very code that gives them at run time. Not
 * thread-safe.
 */
public final class TrainingContexts {
  private final Words types;
  private ArticleContext article = new ArticleContext(List.of());
  private @Nullable SentenceFeatures features;

  /** Contexts with a lexicon's knowledge. */
  public TrainingContexts(Lexicon lexicon) {
    this.types = new Words(lexicon);
  }

  /** Begins an article of these sentences. */
  public void startArticle(List<String[]> sentences) {
    article = new ArticleContext(sentences.stream().map(types::of).toList());
  }

  /** Begins a sentence of the article. */
  public void startSentence(String[] sentence) {
    Word[] words = types.of(sentence);
    features = new SentenceFeatures(words, CapitalRuns.of(words), article.of(words));
  }

  /** The context of token {@code i}. */
  public String[] at(int i) {
    FeatureTexts out = new FeatureTexts();
    requireNonNull(features, "no sentence was begun").addTo(out, i);
    return out.toArray();
  }
}
