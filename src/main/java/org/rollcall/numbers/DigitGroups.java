package org.rollcall.numbers;

import org.jspecify.annotations.Nullable;

/**
 * Finds where a numeral in digits ends, whatever parts its groups: commas ("1,250", "3,45,678"),
 * thin spaces, apostrophes ("1'250"), and dots only where they can't be decimals ("1.234.567",
 * "1.234,56"). For one text, by one thread.
 */
final class DigitGroups {
  /** More groups than a number can have; keeps the search for their end linear. */
  private static final int MOST_GROUPS = 14;

  private final char[] text;
  private int end;
  private @Nullable String key;
  private boolean decimal;
  private boolean spaced;

  /**
   * @param text with a character behind it that is no part of a number
   */
  DigitGroups(char[] text) {
    this.text = text;
  }

  /** Reads the numeral that starts at {@code at}; {@link #end} and {@link #key} tell it. */
  void read(int at) {
    key = null;
    decimal = false;
    spaced = false;
    end = comma(at);
    if (end - at <= 3 && end > at) {
      other(at);
    }
    if (key != null) {
      return;
    }
    if (end == run(at) && isDecimalComma(end) && isEuro(at)) {
      int comma = end;
      end = run(comma + 1);
      key = new String(text, at, end - at).replace(',', '.');
      decimal = true;
      return;
    }
    if (isAt(end, '.') && isDigitAt(end + 1)) {
      end = run(end + 1);
      decimal = true;
    }
  }

  /** Behind the numeral. */
  int end() {
    return end;
  }

  /** Its digits, with commas between groups and a dot before decimals; null if so written. */
  @Nullable String key() {
    return key;
  }

  /** Whether it has decimals. */
  boolean isDecimal() {
    return decimal;
  }

  /** Whether spaces part its groups. */
  boolean isSpaced() {
    return spaced;
  }

  /** Groups parted by spaces, apostrophes or dots, of which each has three digits. */
  private void other(int at) {
    char sign = text[end];
    if (!isSeparator(sign) || (sign == ' ' && isBehindDigits(at))) {
      return;
    }
    int groups = 0;
    int k = end;
    while (groups < MOST_GROUPS && text[k] == sign && isGroup(k + 1)) {
      k += 4;
      groups++;
    }
    boolean joined = groups > 0 && (text[k] != sign || !isDigitAt(k + 1));
    boolean letter = Chars.isLetter(text[k]);
    boolean grouped =
        joined
            && switch (sign) {
              case '\u2009', '\u202F', '\u00A0' -> true;
              case ' ' -> groups > 1;
              case '\'', '’' -> !letter && text[at] != '0';
              case '.' -> (groups > 1 && text[at] != '0') || isDecimalComma(k);
              default -> false;
            };
    if (!grouped) {
      return;
    }
    String whole = new String(text, at, k - at).replace(sign, ',');
    end = k;
    boolean decimals =
        sign == '.' ? isAt(k, ',') : isAt(k, '.') || (isAt(k, ',') && isDecimalComma(k));
    decimal = decimals && isDigitAt(k + 1);
    if (decimal) {
      end = run(k + 1);
      whole += "." + new String(text, k + 1, end - k - 1);
    }
    key = whole;
    spaced = Chars.isSpace(sign);
  }

  private static boolean isSeparator(char c) {
    return switch (c) {
      case '.', ' ', '\'', '’', '\u2009', '\u202F', '\u00A0' -> true;
      default -> false;
    };
  }

  /** ",5" or ",56" and no further digit: behind dots, a comma before decimals. */
  private boolean isDecimalComma(int k) {
    int digits = isAt(k, ',') ? run(k + 1) - k - 1 : 0;
    int behind = k + 1 + digits;
    return digits > 0 && digits < 3 && !(isAt(behind, ',') && isDigitAt(behind + 1));
  }

  /** Whether the amount is in euros, by the sign before or behind it ("€12,50", "12,50 €"). */
  private boolean isEuro(int at) {
    int behind = run(end + 1);
    return isAt(at - 1, '€')
        || (isAt(at - 1, ' ') && isAt(at - 2, '€'))
        || isAt(behind, '€')
        || (isAt(behind, ' ') && isAt(behind + 1, '€'));
  }

  /** Whether digits and a space stand before {@code at}: a list, or a phone number. */
  private boolean isBehindDigits(int at) {
    return (at > 1 && text[at - 1] == ' ' && isDigitAt(at - 2)) || isAt(at - 1, '+');
  }

  /** Behind the digits from {@code from}, with groups of three (or, in India, of two). */
  private int comma(int from) {
    int at = run(from);
    if (at - from > 3 || at == from) {
      return at;
    }
    int whole = at;
    int open = 0;
    while (isAt(at, ',') && isDigitAt(at + 1) && open < MOST_GROUPS) {
      int group = run(at + 1);
      int size = group - at - 1;
      open++;
      if (size == 3) {
        whole = group;
        open = 0;
      } else if (size != 2) {
        break;
      }
      at = group;
    }
    return whole;
  }

  private boolean isGroup(int k) {
    return isDigitAt(k) && isDigitAt(k + 1) && isDigitAt(k + 2) && !isDigitAt(k + 3);
  }

  /** Behind the digits from {@code from} on. */
  int run(int from) {
    int at = from;
    while (isDigitAt(at)) {
      at++;
    }
    return at;
  }

  private boolean isAt(int i, char c) {
    return i >= 0 && i < text.length && text[i] == c;
  }

  boolean isDigitAt(int i) {
    return i < text.length && text[i] >= '0' && text[i] <= '9';
  }
}
