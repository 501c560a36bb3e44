package org.rollcall.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;

/**
 * Gives OpenNLP the features of a token, those of {@link SentenceFeatures}, worked out once a token
 * however many beams ask: they do not depend on the decisions before it. Not thread-safe.
 *
 * <p>The article's features come as OpenNLP's "additional context", one array of strings a token.
 */
final class NameFeatures implements NameContextGenerator {
  /** Word types are worth keeping over articles, up to a bound that keeps memory flat. */
  private static final int MAX_WORD_TYPES = 50_000;

  private final Lexicon lexicon;
  private final Map<String, Word> wordTypes = new HashMap<>();

  private String[] sentence;
  private Word[] words;
  private String[][] fixed;
  private SentenceFeatures features;

  NameFeatures(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** The word types of a sentence's tokens. */
  Word[] words(String[] tokens) {
    if (wordTypes.size() > MAX_WORD_TYPES) {
      wordTypes.clear();
    }
    Word[] result = new Word[tokens.length];
    for (int i = 0; i < tokens.length; i++) {
      result[i] = wordTypes.computeIfAbsent(tokens[i], token -> Word.of(token, lexicon));
    }
    return result;
  }

  @Override
  public String[] getContext(int index, String[] tokens, String[] decided, Object[] additional) {
    if (tokens != sentence) {
      enter(tokens, additional);
    }
    String[] still = fixed[index];
    if (still == null) {
      List<String> out = new ArrayList<>(160);
      features.addTo(out, index);
      still = out.toArray(String[]::new);
      fixed[index] = still;
    }
    return still;
  }

  private void enter(String[] tokens, Object[] additional) {
    sentence = tokens;
    words = words(tokens);
    fixed = new String[tokens.length][];
    String[][] article = new String[tokens.length][];
    for (int i = 0; i < tokens.length; i++) {
      article[i] =
          additional != null && i < additional.length ? (String[]) additional[i] : new String[0];
    }
    features = new SentenceFeatures(words, article);
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
