package org.rollcall.names;

import java.util.Set;

/**
 * Finds runs of capitalised words, joined by small words and marks that stand inside names: {@code
 * Bank of England}, {@code Jean-Luc}, {@code Abu Bakr al-Baghdadi}.
 */
final class CapitalRuns {
  private static final Set<String> JOINTS =
      Set.of(
          "of", "the", "for", "&", "-", "'", "’", ".", "de", "del", "da", "do", "dos", "di", "du",
          "la", "le", "van", "von", "der", "den", "al", "el", "bin", "ibn", "ul");

  /** Longest row of joints inside one run: {@code of the}, {@code - al -}. */
  private static final int MAX_JOINTS = 3;

  private CapitalRuns() {}

  /**
   * Sets for every word of a run the index of the run's first word and the index behind its last;
   * -1 for words outside all runs.
   */
  static void find(Word[] words, int[] start, int[] end) {
    java.util.Arrays.fill(start, -1);
    int i = 0;
    while (i < words.length) {
      if (!words[i].capitalised) {
        i++;
        continue;
      }
      int last = i;
      for (int k = i + 1; k < words.length && k - last <= MAX_JOINTS + 1; k++) {
        if (words[k].capitalised) {
          last = k;
        } else if (!JOINTS.contains(words[k].form.text())) {
          break;
        }
      }
      for (int k = i; k <= last; k++) {
        start[k] = i;
        end[k] = last + 1;
      }
      i = last + 1;
    }
  }
}
