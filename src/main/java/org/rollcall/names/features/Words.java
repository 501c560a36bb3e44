package org.rollcall.names.features;

import java.util.HashMap;
import java.util.Map;
import org.rollcall.names.lexicon.Lexicon;

/**
 * The word types met lately, over all articles: those met again are kept, of the others no more
 * than a bound. Not thread-safe.
 */
final class Words {
  /** Two generations of so many, some 30 MB each with all that is kept of a word. */
  private static final int GENERATION = 32_000;

  private final Lexicon lexicon;
  private final Pieces pieces = new Pieces();
  private Map<String, Word> young = new HashMap<>();
  private Map<String, Word> old = new HashMap<>();

  Words(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The word types of a sentence's tokens. */
  Word[] of(String[] tokens) {
    Word[] words = new Word[tokens.length];
    for (int i = 0; i < tokens.length; i++) {
      Word word = young.get(tokens[i]);
      words[i] = word == null ? renewed(tokens[i]) : word;
    }
    return words;
  }

  private Word renewed(String token) {
    if (young.size() == GENERATION) {
      old = young;
      young = new HashMap<>();
    }
    Word known = old.get(token);
    Word word = known == null ? new Word(token, lexicon, pieces) : known;
    young.put(token, word);
    return word;
  }
}
