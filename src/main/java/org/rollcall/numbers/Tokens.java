package org.rollcall.numbers;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.rollcall.numbers.Lexicon.Month;
import org.rollcall.numbers.Token.Sort;

/** The tokens of one text, asked by index; outside the text stands a barrier. For one thread. */
final class Tokens {
  private static final Token OUTSIDE = new Token(0, 0, Sort.BARRIER, "", 0, false);

  /** So many digits are always an {@code int}. */
  private static final int MOST_INT_DIGITS = 9;

  private final String text;
  private final Token[] tokens;
  private final String[] keys;

  Tokens(String text) {
    this.text = text;
    this.tokens = Lexer.read(text, Lexicon.VOCABULARY).toArray(Token[]::new);
    this.keys = new String[tokens.length];
  }

  int size() {
    return tokens.length;
  }

  Token get(int i) {
    return i < 0 || i >= tokens.length ? OUTSIDE : tokens[i];
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

  /** Whether token {@code i} has one of these {@link Roles}. */
  boolean has(int i, int roles) {
    return (get(i).roles() & roles) != 0;
  }

  /** The number word below a hundred at token {@code i}, or null. */
  Integer numeral(int i) {
    return has(i, Roles.NUMERAL) ? Lexicon.NUMERALS.get(key(i)) : null;
  }

  /** The ordinal in words at token {@code i}, or null. */
  BigDecimal ordinal(int i) {
    return has(i, Roles.ORDINAL) ? Lexicon.ORDINALS.get(key(i)) : null;
  }

  /** The month at token {@code i}, or null. */
  Month month(int i) {
    return has(i, Roles.CALENDAR) ? Lexicon.MONTHS.get(key(i)) : null;
  }

  /** The weekday at token {@code i} by its ISO number, or null. */
  Integer weekday(int i) {
    return has(i, Roles.CALENDAR) ? Lexicon.WEEKDAYS.get(key(i)) : null;
  }

  /** Number of characters of token {@code i}. */
  int length(int i) {
    return get(i).end() - get(i).start();
  }

  /** Whether token {@code i} is one of {@code words}, all of which the vocabulary knows. */
  boolean isIn(int i, Set<String> words) {
    String key = get(i).key();
    return key != null && words.contains(key);
  }

  /** Whether token {@code i} is none of the words that the grammar knows. */
  boolean isUnknown(int i) {
    return get(i).key() == null;
  }

  /** The number that token {@code i}, digits, is. */
  BigDecimal value(int i) {
    int whole = whole(i, MOST_INT_DIGITS);
    if (whole >= 0) {
      return BigDecimal.valueOf(whole);
    }
    return new BigDecimal(get(i).key().replace(",", ""));
  }

  /**
   * Whether token {@code i} is {@code key}, a word or sign of the vocabulary. Asked some hundred
   * times a number: words are told by identity, as the vocabulary and literals share them.
   */
  boolean is(int i, String key) {
    return get(i).key() == key;
  }

  /** Whether token {@code i} is these digits. */
  boolean isFigure(int i, String digits) {
    return isDigits(i) && key(i).equals(digits);
  }

  /** Whether token {@code i} is one of {@code keys}. */
  boolean isAny(int i, String... keys) {
    for (String key : keys) {
      if (is(i, key)) {
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
