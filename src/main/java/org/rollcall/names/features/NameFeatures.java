package org.rollcall.names.features;

import static java.util.Objects.requireNonNull;

import java.util.List;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import org.jspecify.annotations.Nullable;
import org.rollcall.names.lexicon.Lexicon;

/**
 * Gives OpenNLP the features of a token, those of {@link SentenceFeatures}, worked out once a token
 * however many beams ask: they do not depend on the decisions before it. Not thread-safe.
 *
 * <p>The article's features come as OpenNLP's "additional context", see {@link #additional}.
 */
public final class NameFeatures implements NameContextGenerator {
  private static final String[] NOTHING = {};

  private final Words types;
  private String @Nullable [] sentence;
  private String[][] known = {};
  private @Nullable SentenceFeatures features;

  /** Features with a lexicon's knowledge. */
  public NameFeatures(Lexicon lexicon) {
    this.types = new Words(lexicon);
  }

  /**
   * What a whole article tells of its tokens, as OpenNLP's "additional context": by sentence, an
   * array of strings a token.
   *
   * @param sentences the article's, each of its tokens
   */
  public static List<String[][]> additional(Lexicon lexicon, List<String[]> sentences) {
    Words types = new Words(lexicon);
    List<Word[]> words = sentences.stream().map(types::of).toList();
    ArticleContext article = new ArticleContext(words);
    return words.stream().map(sentence -> texts(sentence.length, article.of(sentence))).toList();
  }

  private static String[][] texts(int length, SentenceFeatures.Hints hints) {
    String[][] texts = new String[length][];
    for (int i = 0; i < length; i++) {
      FeatureTexts out = new FeatureTexts();
      hints.addTo(out, i, ArticleFeatures.BARE);
      texts[i] = out.toArray();
    }
    return texts;
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
