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

  /** What a character does to the pieces of a name. */
  private enum Kind {
    LETTER,
    JOINING,
    MARK
  }

  private static final Kind[] ASCII = new Kind[128];

  static {
    for (char c = 0; c < ASCII.length; c++) {
      ASCII[c] = kindOf(c);
    }
  }

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
    return words(surface, 0, surface.length());
  }

  /** The words between two places of a text. */
  static List<String> words(String text, int start, int end) {
    List<String> words = pieces(text, start, end);
    for (int i = 0; i < words.size(); i++) {
      words.set(i, fold(words.get(i)));
    }
    return words;
  }

  /** The last of the words between two places of a text; empty if there is none. */
  static String lastWord(String text, int start, int end) {
    int to = end;
    while (to > start && kind(text.charAt(to - 1)) == Kind.MARK && text.charAt(to - 1) != '&') {
      to--;
    }
    int from = to;
    while (from > start && kind(text.charAt(from - 1)) == Kind.LETTER) {
      from--;
    }
    if (from == start || from < to && kind(text.charAt(from - 1)) == Kind.MARK) {
      return fold(text.substring(from, to));
    }
    List<String> words = words(text, start, end); // what is before decides what belongs to it
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }

  /** As {@link #words} but in the case and with the accents of {@code surface}. */
  static List<String> pieces(String surface) {
    return pieces(surface, 0, surface.length());
  }

  private static List<String> pieces(String text, int start, int end) {
    List<String> pieces = new ArrayList<>();
    int i = start;
    while (i < end) {
      int from = i;
      while (i < end && kind(text.charAt(i)) == Kind.LETTER) {
        i++;
      }
      Kind behind = i < end ? kind(text.charAt(i)) : Kind.MARK;
      if (behind == Kind.MARK) {
        if (i > from) {
          pieces.add(text.substring(from, i));
        }
        if (i < end && text.charAt(i) == '&') {
          pieces.add("and");
        }
        i++;
      } else {
        i = addPiece(text, from, end, pieces);
      }
    }
    return pieces;
  }

  /** Adds a piece with apostrophes or accents, if it is one; the place behind it. */
  private static int addPiece(String text, int start, int end, List<String> pieces) {
    StringBuilder piece = new StringBuilder();
    int i = start;
    for (; i < end && kind(text.charAt(i)) != Kind.MARK; i++) {
      char c = text.charAt(i);
      if (!isApostrophe(c)) {
        piece.append(c);
      } else if (endsPossessive(text, start, i, end)) {
        i++; // the s of the possessive
      }
    }
    if (piece.length() > 0 && !isAccent(piece.charAt(0))) { // no lone accent
      pieces.add(piece.toString());
    }
    return i;
  }

  private static Kind kind(char c) {
    return c < ASCII.length ? ASCII[c] : kindOf(c);
  }

  private static Kind kindOf(char c) {
    if (isApostrophe(c) || isAccent(c)) {
      return Kind.JOINING;
    }
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) ? Kind.LETTER : Kind.MARK;
  }

  private static boolean isAccent(char c) {
    return c >= 128 && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  static boolean isApostrophe(char c) {
    return APOSTROPHES.indexOf(c) >= 0;
  }

  private static boolean endsPossessive(String text, int start, int apostrophe, int end) {
    int s = apostrophe + 1;
    return apostrophe > start
        && s < end
        && (text.charAt(s) == 's' || text.charAt(s) == 'S')
        && (s + 1 == end || !Character.isLetterOrDigit(text.charAt(s + 1)));
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
