package org.rollcall.merge;

import java.util.ArrayList;
import java.util.List;

/** Names written as one word, as photo credits and handles have them: MariaLopez. */
final class Glued {
  private static final int SHORTEST = 3;

  private Glued() {}

  /** The names that a word is glued of; the word itself if it is one name (McAllister, DeLuca). */
  static List<String> apart(String word) {
    List<String> names = new ArrayList<>();
    String rest = word;
    for (int seam = seam(rest); seam >= 0; seam = seam(rest)) {
      names.add(rest.substring(0, seam));
      rest = rest.substring(seam);
    }
    names.add(rest);
    return names;
  }

  /** Whether a surface is one word that holds several names. */
  static boolean isGlued(String surface) {
    if (!hasInnerCapital(surface)) {
      return false; // as most are: no need to part them
    }
    List<String> words = Pieces.of(surface);
    return words.size() == 1 && seam(words.get(0)) >= 0;
  }

  private static boolean hasInnerCapital(String surface) {
    for (int i = 1; i < surface.length(); i++) {
      if (surface.charAt(i - 1) != ' ' && Character.isUpperCase(surface.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static int seam(String word) {
    for (int i = SHORTEST; i <= word.length() - SHORTEST; i++) {
      if (Character.isUpperCase(word.charAt(i))
          && Character.isLowerCase(word.charAt(i - 1))
          && Character.isLowerCase(word.charAt(i + 1))) {
        return Words.GLUE.contains(Letters.fold(word.substring(0, i))) ? -1 : i;
      }
    }
    return -1;
  }
}
