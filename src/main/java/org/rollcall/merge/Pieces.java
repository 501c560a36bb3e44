package org.rollcall.merge;

import java.util.ArrayList;
import java.util.List;

/** Takes names apart into words: at all but letters, digits and apostrophes. */
final class Pieces {
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

  private Pieces() {}

  /**
   * The words of a name, folded: parted at everything but letters, digits and apostrophes, without
   * possessive endings and apostrophes, "&amp;" as "and".
   */
  static List<String> words(String surface) {
    return words(surface, 0, surface.length());
  }

  /** The words between two places of a text. */
  static List<String> words(String text, int start, int end) {
    List<String> words = of(text, start, end);
    for (int i = 0; i < words.size(); i++) {
      words.set(i, Letters.fold(words.get(i)));
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
    if (from == start || (from < to && kind(text.charAt(from - 1)) == Kind.MARK)) {
      return Letters.fold(text.substring(from, to));
    }
    List<String> words = words(text, start, end); // what is before decides what belongs to it
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }

  /** As {@link #words} but in the case and with the accents of {@code surface}. */
  static List<String> of(String surface) {
    return of(surface, 0, surface.length());
  }

  private static List<String> of(String text, int start, int end) {
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
      if (!Letters.isApostrophe(c)) {
        piece.append(c);
      } else if (endsPossessive(text, start, i, end)) {
        i++; // the s of the possessive
      }
    }
    if (piece.length() > 0 && !Letters.isAccent(piece.charAt(0))) { // no lone accent
      pieces.add(piece.toString());
    }
    return i;
  }

  private static Kind kind(char c) {
    return c < ASCII.length ? ASCII[c] : kindOf(c);
  }

  private static Kind kindOf(char c) {
    if (Letters.isApostrophe(c) || Letters.isAccent(c)) {
      return Kind.JOINING;
    }
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) ? Kind.LETTER : Kind.MARK;
  }

  private static boolean endsPossessive(String text, int start, int apostrophe, int end) {
    int s = apostrophe + 1;
    return apostrophe > start
        && s < end
        && (text.charAt(s) == 's' || text.charAt(s) == 'S')
        && (s + 1 == end || !Character.isLetterOrDigit(text.charAt(s + 1)));
  }
}
