package org.rollcall.merge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Letters and words of a name without what writing alone adds: case, accents, quotes, hyphens. */
final class Letters {
  private static final String APOSTROPHES = "'\u2019\u2018\u02bc\u02bb\u02bf\u02be`\u00b4";

  private Letters() {}

  /** Lower case without accents; letters that Unicode does not take apart get their usual form. */
  static String fold(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (isAscii(text)) {
      return lower;
    }
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
