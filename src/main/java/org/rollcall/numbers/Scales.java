package org.rollcall.numbers;

import org.jspecify.annotations.Nullable;
import org.rollcall.numbers.Lexicon.Scale;

/** Finds the scales of numerals: "million", "lakh", the signs "k" and "bn". */
final class Scales {
  private final Tokens tokens;

  Scales(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * The scale at token {@code k}, a word, or a sign written on to the digits; or null.
   *
   * @param money whether the signs of money ("$5m") count as scales
   */
  @Nullable Scale at(int k, boolean money) {
    if (!tokens.isWord(k) || (tokens.isUnknown(k) && tokens.length(k) > 3)) {
      return null;
    }
    Scale word = Lexicon.SCALES.get(tokens.key(k));
    if (word != null && word.isWord()) {
      return word;
    }
    Scale sign = Lexicon.SCALES.get(tokens.written(k));
    if (sign == null || sign.isWord() || (sign.onlyMoney() && !money)) {
      return null;
    }
    return tokens.glued(k) || (money && !sign.onlyMoney()) || (money && tokens.is(k, "m"))
        ? sign
        : null;
  }

  /** Whether token {@code k} is a scale in words. */
  boolean isWord(int k) {
    if (!tokens.has(k, Roles.AMOUNT)) {
      return false;
    }
    Scale scale = Lexicon.SCALES.get(tokens.key(k));
    return scale != null && scale.isWord();
  }
}
