package org.rollcall.merge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Letters and words of a name without what writing alone adds: case, accents, quotes, hyphens. */
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

  /**
   * The words of a name, folded: parted at everything but letters, digits and apostrophes, without
   * possessive endings and apostrophes, "&amp;" as "and".
   */
  static List<String> words(String surface) {
    List<String> words = new ArrayList<>();
    for (String piece : pieces(surface)) {
      words.add(fold(piece));
    }
    return words;
  }

  /** As {@link #words} but in the case and with the accents of {@code surface}. */
  static List<String> pieces(String surface) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (int i = 0; i <= surface.length(); i++) {
      char c = i < surface.length() ? surface.charAt(i) : ' ';
      if (isApostrophe(c)) {
        if (endsPossessive(surface, i)) {
          i++; // the s of the possessive
        }
      } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isAccent(c)) {
        piece.append(c);
      } else {
        if (piece.length() > 0 && !isAccent(piece.charAt(0))) { // no lone accent
          pieces.add(piece.toString());
        }
        piece.setLength(0);
        if (c == '&') {
          pieces.add("and");
        }
      }
    }
    return pieces;
  }

  private static boolean isAccent(char c) {
    return c >= 128 && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  static boolean isApostrophe(char c) {
    return APOSTROPHES.indexOf(c) >= 0;
  }

  private static boolean endsPossessive(String surface, int apostrophe) {
    int s = apostrophe + 1;
    return apostrophe > 0
        && s < surface.length()
        && (surface.charAt(s) == 's' || surface.charAt(s) == 'S')
        && (s + 1 == surface.length() || !Character.isLetterOrDigit(surface.charAt(s + 1)));
  }

  /** Whether every letter is a capital and there is at least one. */
  static boolean isCapitals(String word) {
    return word.chars().anyMatch(Character::isUpperCase)
        && word.chars().noneMatch(Character::isLowerCase);
  }

  /** Whether most of the letters are Latin ones, or there are none. */
  static boolean isLatin(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long latin =
        text.codePoints()
            .filter(Character::isLetter)
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
            .count();
    return latin * 2 >= letters;
  }
}
