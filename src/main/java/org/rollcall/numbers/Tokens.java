package org.rollcall.numbers;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.numbers.Calendar.Month;

/**
 * The tokens of one text and what they are to the grammar, asked by index; outside the text stands
 * a barrier. For one thread.
 */
@SuppressWarnings("ReferenceEquality") // words are told by identity, see is()
final class Tokens extends WrittenTokens {
  /** So many digits are always an {@code int}. */
  private static final int MOST_INT_DIGITS = 9;

  private final int[] roles;
  private final String[] keys;

  Tokens(String text) {
    this(text, Lexer.read(text, Lexicon.VOCABULARY));
  }

  /** Tokens as some vocabulary has them. */
  Tokens(String text, Columns columns) {
    super(text, columns);
    this.roles = columns.roles;
    this.keys = columns.keys;
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
    return has(i, Roles.CALENDAR) ? Lexicon.CALENDAR.months.get(key(i)) : null;
  }

  /** The weekday at token {@code i} by its ISO number, or null. */
  @Nullable Integer weekday(int i) {
    return has(i, Roles.CALENDAR) ? Lexicon.CALENDAR.weekdays.get(key(i)) : null;
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

  boolean isWord(int i) {
    return has(i, Roles.WORD);
  }

  boolean isDigits(int i) {
    return has(i, Roles.DIGITS);
  }

  boolean isBarrier(int i) {
    return has(i, Roles.BARRIER);
  }

  /** Whether a part of a sentence ends before token {@code i}: what follows is no more of it. */
  boolean endsClause(int i) {
    return isBarrier(i)
        || isAny(i, ")", ",", ";")
        || (is(i, ".") && (isBarrier(i + 1) || isCapital(i + 1)));
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
    return isWord(i) && isUpper(i, 0);
  }

  /** Whether token {@code i} is a word with a capital letter at its first or second place. */
  boolean hasCapital(int i) {
    return isCapital(i) || (isWord(i) && length(i) > 1 && isUpper(i, 1));
  }

  /**
   * The whole number of token {@code i} where it is at most {@code most} digits and nothing else,
   * or -1.
   */
  int whole(int i, int most) {
    return isDigits(i) && length(i) <= most ? figure(i) : -1;
  }
}
