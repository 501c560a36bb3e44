package org.rollcall.merge;

import java.util.Comparator;
import java.util.Map;
import org.rollcall.model.EntityType;

/** How to write a name in the table. */
final class Surface {
  private Surface() {}

  /**
   * The most frequent surface, but none that is glued or in capitals if another is there.
   *
   * @param counts surfaces of one form with their numbers of mentions, at least one
   */
  static String best(Map<String, Integer> counts) {
    return counts.keySet().stream()
        .max(
            Comparator.comparing((String surface) -> !Glued.isGlued(surface))
                .thenComparing(surface -> !Letters.isCapitals(surface))
                .thenComparing(counts::get)
                .thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }

  /** A surface without title, leading article and possessive. */
  static String shown(EntityType type, String surface) {
    String shown = withoutPossessive(surface);
    boolean again = true;
    while (again) {
      int space = shown.indexOf(' ');
      String first = space < 0 ? "" : shown.substring(0, space);
      again = first.equals("the") || type == EntityType.PERSON && isTitle(first);
      shown = again ? shown.substring(space + 1).strip() : shown;
    }
    return shown;
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
