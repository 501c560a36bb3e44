package org.rollcall.numbers;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.numbers.Lexicon.Month;

/** The tokens of one text, asked by index; outside the text stands a barrier. For one thread. */
@SuppressWarnings("ReferenceEquality") // words are told by identity, see is()
final class Tokens {
  /** So many digits are always an {@code int}. */
  private static final int MOST_INT_DIGITS = 9;

  private final String text;
  private final int size;
  private final int[] starts;
  private final int[] ends;
  private final int[] roles;
  private final String[] keys;

  Tokens(String text) {
    this.text = text;
    Columns columns = Lexer.read(text, Lexicon.VOCABULARY);
    this.size = columns.size;
    this.starts = columns.starts;
    this.ends = columns.ends;
    this.roles = columns.roles;
    this.keys = columns.keys;
  }

  int size() {
    return size;
  }

  /** The first character of token {@code i}, a UTF-16 offset. */
  int start(int i) {
    return isInside(i) ? starts[i] : 0;
  }

  /** Behind the last character of token {@code i}. */
  int end(int i) {
    return isInside(i) ? ends[i] : 0;
  }

  private boolean isInside(int i) {
    return i >= 0 && i < size;
  }

  /** The lower-case word, the digits or the sign; empty of a barrier. */
  String key(int i) {
    if (!isInside(i)) {
      return "";
    }
    if (keys[i] == null) {
      keys[i] = written(i).toLowerCase(Locale.ROOT);
    }
    return keys[i];
  }

  /** Whether token {@code i} has one of these {@link Roles}. */
  boolean has(int i, int some) {
    return ((isInside(i) ? roles[i] : Roles.BARRIER) & some) != 0;
  }

  /** The number word below a hundred at token {@code i}, or null. */
  @Nullable Integer numeral(int i) {
    return has(i, Roles.NUMERAL) ? Lexicon.NUMERALS.get(key(i)) : null;
  }

  /** The ordinal in words at token {@code i}, or null. */
  @Nullable BigDecimal ordinal(int i) {
    return has(i, Roles.ORDINAL) ? Lexicon.ORDINALS.get(key(i)) : null;
  }

  /** The month at token {@code i}, or null. */
  @Nullable Month month(int i) {
    return has(i, Roles.CALENDAR) ? Lexicon.MONTHS.get(key(i)) : null;
  }

  /** The weekday at token {@code i} by its ISO number, or null. */
  @Nullable Integer weekday(int i) {
    return has(i, Roles.CALENDAR) ? Lexicon.WEEKDAYS.get(key(i)) : null;
  }

  /** Number of characters of token {@code i}. */
  int length(int i) {
    return end(i) - start(i);
  }

  /** Whether token {@code i} is one of {@code words}, all of which the vocabulary knows. */
  boolean isIn(int i, Set<String> words) {
    String key = known(i);
    return key != null && words.contains(key);
  }

  /** Whether token {@code i} is a word that the grammar doesn't know. */
  boolean isUnknown(int i) {
    return has(i, Roles.UNKNOWN);
  }

  /** The number that token {@code i}, digits, is. */
  BigDecimal value(int i) {
    int whole = whole(i, MOST_INT_DIGITS);
    if (whole >= 0) {
      return BigDecimal.valueOf(whole);
    }
    return new BigDecimal(key(i).replace(",", ""));
  }

  /**
   * Whether token {@code i} is {@code key}, a word or sign of the vocabulary. Asked some hundred
   * times a number: words are told by identity, as the vocabulary and literals share them.
   */
  boolean is(int i, String key) {
    return known(i) == key;
  }

  /** Whether token {@code i} is these digits. */
  boolean isFigure(int i, String digits) {
    return isDigits(i) && key(i).equals(digits);
  }

  /** Whether token {@code i} is one of two; as fast as {@link #is}, which a set isn't. */
  boolean isAny(int i, String a, String b) {
    String key = known(i);
    return key == a || key == b;
  }

  /** Whether token {@code i} is one of three. */
  boolean isAny(int i, String a, String b, String c) {
    String key = known(i);
    return key == a || key == b || key == c;
  }

  /** Whether token {@code i} is one of four. */
  boolean isAny(int i, String a, String b, String c, String d) {
    String key = known(i);
    return key == a || key == b || key == c || key == d;
  }

  /** Whether token {@code i} is one of five. */
  boolean isAny(int i, String a, String b, String c, String d, String e) {
    String key = known(i);
    return key == a || key == b || key == c || key == d || key == e;
  }

  /** The key, if it has been told; otherwise null. */
  private @Nullable String known(int i) {
    return isInside(i) ? keys[i] : null;
  }

  /** Whether the key ends in {@code ending}, of lower-case letters. */
  boolean endsIn(int i, String ending) {
    int from = end(i) - ending.length();
    if (from < start(i)) {
      return false;
    }
    for (int k = 0; k < ending.length(); k++) {
      char c = text.charAt(from + k);
      if (ending.charAt(k) != (c >= 'A' && c <= 'Z' ? c + 32 : c)) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is an owner: "Anna's". */
  boolean isPossessive(int i) {
    return length(i) > 1 && endsIn(i, "s") && isApostrophe(text.charAt(end(i) - 2));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  boolean isWord(int i) {
    return has(i, Roles.WORD);
  }

  boolean isDigits(int i) {
    return has(i, Roles.DIGITS);
  }

  boolean isBarrier(int i) {
    return has(i, Roles.BARRIER);
  }

  /** Whether token {@code i} is written on to the one before. */
  boolean glued(int i) {
    return has(i, Roles.GLUED);
  }

  /** Whether token {@code i} is {@code key}, written on to both neighbours. */
  boolean joins(int i, String key) {
    return is(i, key) && glued(i) && glued(i + 1);
  }

  /** Whether token {@code i} is a word that starts with a capital letter. */
  boolean isCapital(int i) {
    return isWord(i) && Character.isUpperCase(text.charAt(starts[i]));
  }

  /** Whether token {@code i} is a word with a capital letter at its first or second place. */
  boolean hasCapital(int i) {
    return isCapital(i)
        || isWord(i) && length(i) > 1 && Character.isUpperCase(text.charAt(starts[i] + 1));
  }

  /** Whether token {@code i} is written in capitals throughout. */
  boolean isAllCapitals(int i) {
    for (int k = start(i); k < end(i); k++) {
      if (!Character.isUpperCase(text.charAt(k))) {
        return false;
      }
    }
    return length(i) > 0;
  }

  /** Token {@code i} as it stands in the text. */
  String written(int i) {
    return text.substring(start(i), end(i));
  }

  /** The text of the tokens from {@code first} to before {@code end}. */
  String written(int first, int end) {
    return text.substring(start(first), end(end - 1));
  }

  /**
   * The whole number of token {@code i} where it is at most {@code most} digits and nothing else,
   * or -1.
   */
  int whole(int i, int most) {
    if (!isDigits(i) || length(i) > most) {
      return -1;
    }
    int n = 0;
    for (int k = starts[i]; k < ends[i]; k++) {
      int digit = text.charAt(k) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      n = 10 * n + digit;
    }
    return n;
  }
}
