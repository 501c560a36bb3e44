package org.rollcall.names.features;

import java.util.Locale;
import java.util.Optional;

/**
 * Kinds of features, told by a feature's first letter, so that a recipe can leave a kind out. The
 * features of a group that a model was not trained on mean nothing to it.
 */
public enum FeatureGroup {
  /** The word, its neighbours and pairs of them. */
  WORDS('w'),
  /** Prefixes and suffixes of one to four letters. */
  AFFIXES('f'),
  /** Capitals, digits and signs. */
  SHAPES('h'),
  /** How often a word is written in lower case elsewhere. */
  CASES('t'),
  /** Lists of names. */
  GAZETTEERS('g'),
  /** Classes of words by meaning. */
  CLASSES('k'),
  /** The run of capitalised words that a word stands in, and what surrounds it. */
  RUNS('r'),
  /** What the whole article tells of a word. */
  ARTICLE('a');

  private final char letter;

  FeatureGroup(char letter) {
    this.letter = letter;
  }

  /** The group of a feature; none if it belongs to all models. */
  public static Optional<FeatureGroup> of(String feature) {
    for (FeatureGroup group : values()) {
      if (feature.charAt(0) == group.letter) {
        return Optional.of(group);
      }
    }
    return Optional.empty();
  }

  /** The group's name in a recipe. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
