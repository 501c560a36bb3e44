package org.rollcall.numbers;

/**
 * Knows telephone numbers: groups of digits behind a plus, a zero or a bracketed area code, or
 * behind a word that says so.
 */
final class PhoneNumbers {
  private static final int LEAST_DIGITS = 6;

  /** Of an international number, by E.164. */
  private static final int MOST_DIGITS = 15;

  private static final int MOST_IN_GROUP = 8;

  private final Tokens tokens;

  PhoneNumbers(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Behind the telephone number whose first digits are token {@code i}, or -1. */
  int end(int i) {
    int digits = 0;
    int groups = 0;
    int hyphens = 0;
    int end = i;
    int most = isInternational(i) ? MOST_DIGITS : MOST_IN_GROUP;
    for (int k = i; isGroup(k, most) && digits + tokens.length(k) <= MOST_DIGITS; k = next(end)) {
      if (k > i) {
        hyphens += tokens.joins(k - 1, "-") ? 1 : 0;
      }
      digits += tokens.length(k);
      groups++;
      end = k + 1;
    }
    boolean spaced = groups > 1 && hyphens < groups - 1;
    return isPhone(i, end, groups, digits, spaced) ? end : -1;
  }

  private boolean isPhone(int i, int end, int groups, int digits, boolean spaced) {
    int width = tokens.length(i);
    if (isInternational(i)) {
      return (groups > 1 || digits > LEAST_DIGITS) && !tokens.isAny(i + 1, "%", "percent");
    }
    if (groups < 2 || digits <= LEAST_DIGITS) {
      return false;
    }
    boolean trunk = tokens.key(i).charAt(0) == '0' && width > 1;
    boolean area = tokens.is(i - 1, "(") && tokens.is(i + 1, ")");
    boolean american = width == 3 && digits == 10 && groups == 3 && tokens.length(end - 1) > 2;
    boolean local = groups == 2 && width == 3 && digits == 7;
    return trunk
        || area
        || (american && spaced)
        || (!spaced && (groups > 2 || local))
        || isCalled(i);
  }

  /** "call 555 0143", "Tel.: 555 0143". */
  private boolean isCalled(int i) {
    for (int k = i - 1; k >= i - 4; k--) {
      if (tokens.isIn(k, Lexicon.CALLS)) {
        return true;
      }
    }
    return false;
  }

  /** "+44…": such a number may be written without a space. */
  private boolean isInternational(int i) {
    return tokens.is(i - 1, "+") && tokens.glued(i);
  }

  private boolean isGroup(int k, int most) {
    return (tokens.whole(k, MOST_IN_GROUP) >= 0 || (most > MOST_IN_GROUP && isLong(k, most)))
        && !(tokens.glued(k + 1) && tokens.isWord(k + 1));
  }

  private boolean isLong(int k, int most) {
    return tokens.isDigits(k)
        && tokens.length(k) <= most
        && tokens.written(k).chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** The next group of digits: behind a space, a hyphen, or the bracket of an area code. */
  private int next(int k) {
    if (tokens.joins(k, "-")) {
      return k + 1;
    }
    boolean bracket = tokens.is(k, ")");
    int at = bracket ? k + 1 : k;
    return tokens.is(at, "(") && tokens.is(at + 2, ")") ? at + 1 : at;
  }
}
