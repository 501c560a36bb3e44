package org.rollcall.merge;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Blocking keys for {@link SpellingCost#near}: of two words that are near, one is kept under a key
 * that the other is sought by. A key is the first letter, and the set of the consonants behind it;
 * whichever are confused with one another are one. A spelling that is near adds or leaves out at
 * most one of this set.
 */
final class SpellingBlocks {
  /** Before a key that lacks one of the word's consonants. */
  private static final char LESS = '-';

  private SpellingBlocks() {}

  /** The keys that a folded word is kept under. */
  static List<String> kept(String word) {
    List<String> keys = new ArrayList<>();
    BitSet consonants = consonants(word);
    keys.add(key(word, consonants, -1));
    for (int c = consonants.nextSetBit(0); c >= 0; c = consonants.nextSetBit(c + 1)) {
      keys.add(LESS + key(word, consonants, c));
    }
    return keys;
  }

  /** The keys by which a folded word finds those that are near. */
  static List<String> sought(String word) {
    List<String> keys = new ArrayList<>();
    BitSet consonants = consonants(word);
    String all = key(word, consonants, -1);
    keys.add(all);
    keys.add(LESS + all); // of words with one more
    for (int c = consonants.nextSetBit(0); c >= 0; c = consonants.nextSetBit(c + 1)) {
      keys.add(key(word, consonants, c)); // of words with one less
    }
    return keys;
  }

  private static BitSet consonants(String word) {
    BitSet consonants = new BitSet();
    for (int i = 1; i < word.length(); i++) {
      int sound = SpellingCost.sound(word.charAt(i));
      if (sound != SpellingCost.SILENT) {
        consonants.set(sound);
      }
    }
    return consonants;
  }

  private static String key(String word, BitSet consonants, int without) {
    StringBuilder key = new StringBuilder().append(word.charAt(0));
    consonants.stream().filter(c -> c != without).forEach(c -> key.append((char) c));
    return key.toString();
  }
}
