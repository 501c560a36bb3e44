package org.rollcall.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;

/**
 * Gives OpenNLP the features of a token: those of {@link SentenceFeatures}, worked out once a token
 * however many beams ask, and those of the decisions before it. Not thread-safe.
 *
 * <p>The article's features come as OpenNLP's "additional context", one array of strings a token.
 */
final class NameFeatures implements NameContextGenerator {
  private static final String OTHER = "other";

  /** Word types are worth keeping over articles, up to a bound that keeps memory flat. */
  private static final int MAX_WORD_TYPES = 50_000;

  private final Lexicon lexicon;
  private final Map<String, Word> wordTypes = new HashMap<>();

  /** The type that each capitalised word had last in this article. */
  private final Map<String, String> lastTypes = new HashMap<>();

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
      addLastTypes(out, index);
      still = out.toArray(String[]::new);
      fixed[index] = still;
    }
    String before = index > 0 ? decided[index - 1] : OTHER;
    String beforeThat = index > 1 ? decided[index - 2] : OTHER;
    Word word = words[index];
    String[] context = java.util.Arrays.copyOf(still, still.length + 7);
    int n = still.length;
    context[n] = "o" + before;
    context[n + 1] = "oo" + beforeThat + "|" + before;
    context[n + 2] = "ow" + before + "|" + word.key();
    context[n + 3] = "oh" + before + "|" + word.shape();
    context[n + 4] = "oc" + before + "|" + word.cluster(6);
    context[n + 5] = "og" + before + "|" + word.entry().gazetteer() + word.capitalised();
    context[n + 6] = "on" + before + "|" + (index + 1 < words.length ? words[index + 1].key() : "");
    return context;
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

  private void addLastTypes(List<String> out, int i) {
    for (int d = -1; d <= 1; d++) {
      if (i + d >= 0 && i + d < words.length) {
        String type = lastTypes.get(words[i + d].form());
        if (type != null) {
          out.add("l" + d + type);
        }
      }
    }
  }

  @Override
  public void updateAdaptiveData(String[] tokens, String[] outcomes) {
    for (int i = 0; i < tokens.length; i++) {
      if (Shape.isCapitalised(tokens[i])) {
        lastTypes.put(tokens[i], outcomes[i]);
      }
    }
    sentence = null;
  }

  @Override
  public void clearAdaptiveData() {
    lastTypes.clear();
    sentence = null;
  }

  /** Nothing: OpenNLP would add its own reading of the additional context. */
  @Override
  public void addFeatureGenerator(AdaptiveFeatureGenerator generator) {}
}
