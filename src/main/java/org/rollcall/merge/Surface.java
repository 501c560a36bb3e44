package org.rollcall.merge;

import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import org.rollcall.model.EntityType;
import org.rollcall.model.WhiteSpace;

/** How to write a name in the table. */
final class Surface {
  /** Shorter ones may be abbreviations: "UAE", "DRC". */
  private static final int SHORTEST_WORD = 4;

  private Surface() {}

  /**
   * The most frequent surface, but none that is glued or in capitals if another is there; with one
   * blank where the text has several, or a line break.
   *
   * @param counts surfaces of one form with their numbers of mentions, at least one
   */
  static String best(Map<String, Integer> counts) {
    Iterator<String> surfaces = counts.keySet().iterator();
    String best = surfaces.next();
    while (surfaces.hasNext()) {
      String surface = surfaces.next();
      best = isBetter(surface, best, counts) ? surface : best;
    }
    return WhiteSpace.collapse(best);
  }

  private static boolean isBetter(String surface, String other, Map<String, Integer> counts) {
    if (Glued.isGlued(surface) != Glued.isGlued(other)) {
      return Glued.isGlued(other);
    }
    if (Letters.isCapitals(surface) != Letters.isCapitals(other)) {
      return Letters.isCapitals(other);
    }
    int more = counts.getOrDefault(surface, 0) - counts.getOrDefault(other, 0);
    return more > 0 || (more == 0 && surface.compareTo(other) < 0);
  }

  /**
   * A surface without title, leading article and possessive; a person or place that is written in
   * capitals alone, as datelines are, with capitals where they belong.
   */
  static String shown(EntityType type, String surface) {
    String shown = withoutPossessive(surface);
    boolean again = true;
    while (again) {
      int space = shown.indexOf(' ');
      String first = space < 0 ? "" : shown.substring(0, space);
      again = first.equals("the") || (type == EntityType.PERSON && isTitle(first));
      shown = again ? shown.substring(space + 1).strip() : shown;
    }
    boolean capitals = type != EntityType.ORGANISATION && Letters.isCapitals(shown);
    return capitals && shown.length() >= SHORTEST_WORD ? inSmallLetters(shown) : shown;
  }

  private static String inSmallLetters(String capitals) {
    StringBuilder small = new StringBuilder(capitals.toLowerCase(Locale.ROOT));
    if (small.length() != capitals.length()) {
      return capitals; // a letter that is two when it is small, such as a dotted capital I
    }
    boolean start = true;
    for (int i = 0; i < small.length(); i++) {
      if (start) {
        small.setCharAt(i, capitals.charAt(i));
      }
      start = !Character.isLetter(capitals.charAt(i)) && !Letters.isApostrophe(capitals.charAt(i));
    }
    return small.toString();
  }

  private static boolean isTitle(String word) {
    return Words.TITLES.contains(Letters.fold(word).replace(".", ""));
  }

  private static String withoutPossessive(String surface) {
    int end = surface.length();
    boolean s = end > 2 && surface.charAt(end - 1) == 's';
    return s && Letters.isApostrophe(surface.charAt(end - 2))
        ? surface.substring(0, end - 2)
        : surface;
  }
}
