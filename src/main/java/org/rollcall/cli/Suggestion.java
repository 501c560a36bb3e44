package org.rollcall.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** What somebody may have meant to type. */
final class Suggestion {
  /** Two slips of the finger in a long word, one in a short one. */
  private static final int LETTERS_PER_SLIP = 4;

  private Suggestion() {}

  /**
   * The candidate that {@code typed} begins, else the one with the fewest slips from it, if one is
   * near enough.
   */
  static Optional<String> nearest(String typed, Collection<String> candidates) {
    int allowed = Math.min(2, typed.length() / LETTERS_PER_SLIP);
    return candidates.stream()
        .filter(candidate -> distance(typed, candidate) <= allowed)
        .min(
            Comparator.comparingInt((String candidate) -> distance(typed, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static int distance(String typed, String candidate) {
    boolean begun = typed.length() >= LETTERS_PER_SLIP && candidate.startsWith(typed);
    return begun ? 0 : slips(typed, candidate);
  }

  /** Letters left out, added, mistaken or swapped: the optimal string alignment distance. */
  private static int slips(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int mistaken = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(d[i - 1][j - 1] + mistaken, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
