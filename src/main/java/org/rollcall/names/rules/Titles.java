package org.rollcall.names.rules;

import java.util.Locale;
import java.util.Set;
import org.rollcall.names.lexicon.Shape;

/** Knows the titles ("Gen", "Mullah") that stand before a person's name and outside its span. */
public final class Titles {
  private static final Set<String> TITLES = WordLists.words("title");

  private static final Set<String> IN_CAPITALS_INITIALS = Set.of("MS", "MR", "DR");

  private Titles() {}

  /**
   * The index of the first token of a person's name behind its titles.
   *
   * @param tokens a sentence
   * @param start first token of the name as tagged
   * @param end behind its last token
   * @return {@code start} if there is no title or nothing but titles
   */
  public static int skip(String[] tokens, int start, int end) {
    int i = start;
    while (i < end
        && ((isTitle(tokens[i]) && !isInitials(tokens, i, end))
            || (i > start && tokens[i].equals(".")))) {
      i++;
    }
    return i < end && Shape.isCapitalised(tokens[i]) ? i : start;
  }

  /** "MS Pillai" beside "Ms Pillai": in capitals, behind which none stand, they are initials. */
  private static boolean isInitials(String[] tokens, int i, int end) {
    return IN_CAPITALS_INITIALS.contains(tokens[i])
        && i + 1 < end
        && !Shape.isAllCaps(tokens[i + 1]);
  }

  /** Whether a token is a title. */
  static boolean isTitle(String token) {
    return TITLES.contains(token.toLowerCase(Locale.ROOT));
  }
}
