package org.rollcall.numbers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.rollcall.numbers.Token.Sort;

/** The tokens of one text, asked by index; outside the text stands a barrier. For one thread. */
final class Tokens {
  private static final Token OUTSIDE = new Token(0, 0, Sort.BARRIER, "", false, false);

  private final String text;
  private final List<Token> tokens;
  private final String[] keys;

  Tokens(String text) {
    this.text = text;
    this.tokens = Lexer.read(text, Lexicon.VOCABULARY);
    this.keys = new String[tokens.size()];
  }

  int size() {
    return tokens.size();
  }

  Token get(int i) {
    return i < 0 || i >= tokens.size() ? OUTSIDE : tokens.get(i);
  }

  /** The lower-case word, the digits or the sign; empty of a barrier. */
  String key(int i) {
    Token t = get(i);
    if (t.key() != null) {
      return t.key();
    }
    if (keys[i] == null) {
      keys[i] = text.substring(t.start(), t.end()).toLowerCase(Locale.ROOT);
    }
    return keys[i];
  }

  /** Whether a number can start at token {@code i}. */
  boolean isTrigger(int i) {
    return get(i).trigger();
  }

  /** The number that token {@code i}, digits, is. */
  BigDecimal value(int i) {
    return new BigDecimal(get(i).key().replace(",", ""));
  }

  boolean is(int i, String key) {
    return key(i).equals(key);
  }

  /** Whether token {@code i} is one of {@code keys}. */
  boolean isAny(int i, String... keys) {
    String own = key(i);
    for (String key : keys) {
      if (own.equals(key)) {
        return true;
      }
    }
    return false;
  }

  boolean isWord(int i) {
    return get(i).is(Sort.WORD);
  }

  boolean isDigits(int i) {
    return get(i).is(Sort.DIGITS);
  }

  boolean isBarrier(int i) {
    return get(i).is(Sort.BARRIER);
  }

  /** Whether token {@code i} is written on to the one before. */
  boolean glued(int i) {
    return get(i).glued();
  }

  /** Whether token {@code i} is {@code key}, written on to both neighbours. */
  boolean joins(int i, String key) {
    return is(i, key) && glued(i) && glued(i + 1);
  }

  /** Whether token {@code i} is a word that starts with a capital letter. */
  boolean isCapital(int i) {
    return isWord(i) && Character.isUpperCase(text.charAt(get(i).start()));
  }

  /** Whether token {@code i} is a word with a capital letter at its first or second place. */
  boolean hasCapital(int i) {
    return isCapital(i)
        || isWord(i)
            && get(i).end() - get(i).start() > 1
            && Character.isUpperCase(text.charAt(get(i).start() + 1));
  }

  /** Whether token {@code i} is written in capitals throughout. */
  boolean isAllCapitals(int i) {
    Token t = get(i);
    for (int k = t.start(); k < t.end(); k++) {
      if (!Character.isUpperCase(text.charAt(k))) {
        return false;
      }
    }
    return t.end() > t.start();
  }

  /** Token {@code i} as it stands in the text. */
  String written(int i) {
    return text.substring(get(i).start(), get(i).end());
  }

  /** The text of the tokens from {@code first} to before {@code end}. */
  String written(int first, int end) {
    return text.substring(get(first).start(), get(end - 1).end());
  }

  /**
   * The whole number of token {@code i} where it is at most {@code most} digits and nothing else,
   * or -1.
   */
  int whole(int i, int most) {
    Token t = get(i);
    if (!t.is(Sort.DIGITS) || t.key().length() > most) {
      return -1;
    }
    int n = 0;
    for (int k = 0; k < t.key().length(); k++) {
      char c = t.key().charAt(k);
      if (c == '.' || c == ',') {
        return -1;
      }
      n = 10 * n + c - '0';
    }
    return n;
  }
}
