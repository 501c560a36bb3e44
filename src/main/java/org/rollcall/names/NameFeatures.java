package org.rollcall.names;

import static java.util.Objects.requireNonNull;

import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Gives OpenNLP the features of a token, those of {@link SentenceFeatures}, worked out once a token
 * however many beams ask: they do not depend on the decisions before it. Not thread-safe.
 *
 * <p>The article's features come as OpenNLP's "additional context", see {@link
 * ArticleContext#texts}.
 */
final class NameFeatures implements NameContextGenerator {
  private static final String[] NOTHING = {};

  private final Words types;
  private String @Nullable [] sentence;
  private String[][] known = {};
  private @Nullable SentenceFeatures features;

  NameFeatures(Lexicon lexicon) {
    this.types = new Words(lexicon);
  }

  @Override
  public String[] getContext(int index, String[] tokens, String[] decided, Object[] additional) {
    if (tokens != sentence) {
      enter(tokens, additional);
    }
    if (known[index] == null) {
      FeatureTexts out = new FeatureTexts();
      requireNonNull(features).addTo(out, index);
      known[index] = out.toArray();
    }
    return known[index];
  }

  private void enter(String[] tokens, Object[] additional) {
    sentence = tokens;
    known = new String[tokens.length][];
    Word[] words = types.of(tokens);
    features =
        new SentenceFeatures(
            words,
            CapitalRuns.of(words),
            (out, i, place) -> {
              for (String hint : at(additional, i)) {
                out.add(place.mark, Piece.of(hint));
              }
            });
  }

  private static String[] at(Object[] additional, int i) {
    return additional != null && i < additional.length ? (String[]) additional[i] : NOTHING;
  }

  /** Nothing: what the article tells comes with its tokens, not from decisions before. */
  @Override
  public void updateAdaptiveData(String[] tokens, String[] outcomes) {}

  @Override
  public void clearAdaptiveData() {
    sentence = null;
  }

  /** Nothing: OpenNLP would add its own reading of the additional context. */
  @Override
  public void addFeatureGenerator(AdaptiveFeatureGenerator generator) {}
}
