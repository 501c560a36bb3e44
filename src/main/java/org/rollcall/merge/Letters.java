package org.rollcall.merge;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** Letters without what writing alone adds, case and accents, and what kind of letters they are. */
final class Letters {
  private static final String APOSTROPHES = "'\u2019\u2018\u02bc\u02bb\u02bf\u02be`\u00b4";

  /**
   * The folded letters from U+00C0 to U+017F, as {@link Normalizer} and {@link #append} have them;
   * a question mark where those have to be asked. The tables of the former take long to load.
   */
  private static final String LATIN =
      "????????????????????????????????aaaaaa?ceeeeiiiidnooooo?ouuuuy?y"
          + "?a?a?a?c?c?c?c?d?d?e?e?e?e?e?g?g?g?g?h???i?i?i?i?i???j?k??l?l?l?"
          + "??l?n?n?n????o?o?o???r?r?r?s?s?s?s?t?t???u?u?u?u?u?u?w?y??z?z?zs";

  private static final char LATIN_START = '\u00c0';

  private Letters() {}

  /** Lower case without accents; letters that Unicode does not take apart get their usual form. */
  static String fold(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (isAscii(text)) {
      return lower;
    }
    return foldLatin(lower).orElseGet(() -> foldAny(lower));
  }

  private static Optional<String> foldLatin(String lower) {
    StringBuilder folded = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      int at = c - LATIN_START;
      char plain = c < 128 ? c : at >= 0 && at < LATIN.length() ? LATIN.charAt(at) : '?';
      if (plain == '?' && c != '?') {
        return Optional.empty();
      }
      folded.append(plain);
    }
    return Optional.of(folded.toString());
  }

  /** What Unicode has to say of any letter; {@link #foldLatin} says the same of what it knows. */
  static String foldAny(String lower) {
    StringBuilder folded = new StringBuilder(lower.length());
    Normalizer.normalize(lower, Normalizer.Form.NFKD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(c -> append(folded, c));
    return folded.toString();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static void append(StringBuilder to, int letter) {
    switch (letter) {
      case 'ß' -> to.append("ss");
      case 'æ' -> to.append("ae");
      case 'œ' -> to.append("oe");
      case 'ø' -> to.append('o');
      case 'ł' -> to.append('l');
      case 'đ', 'ð' -> to.append('d');
      case 'þ' -> to.append("th");
      case 'ı' -> to.append('i');
      default -> to.appendCodePoint(letter);
    }
  }

  static boolean isAccent(char c) {
    return c >= 128 && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  static boolean isApostrophe(char c) {
    return APOSTROPHES.indexOf(c) >= 0;
  }

  /** Whether every letter is a capital and there is at least one. */
  static boolean isCapitals(String word) {
    boolean capital = false;
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLowerCase(word.charAt(i))) {
        return false;
      }
      capital |= Character.isUpperCase(word.charAt(i));
    }
    return capital;
  }

  /** Whether most of the letters are Latin ones, or there are none. */
  static boolean isLatin(String text) {
    int balance = 0;
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (Character.isLetter(c)) {
        balance += isLatin(c) ? 1 : -1;
      }
    }
    return balance >= 0;
  }

  /** Of the first letters all but the micro sign are Latin; Java's table takes long to load. */
  private static boolean isLatin(int letter) {
    return letter < LATIN_START + LATIN.length()
        ? letter != '\u00b5'
        : Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
  }
}
