package org.rollcall.names.features;

import java.util.Arrays;
import java.util.Set;

/**
 * The runs of capitalised words of a sentence, joined by small words and marks that stand inside
 * names: {@code Bank of England}, {@code Jean-Luc}, {@code Abu Bakr al-Baghdadi}.
 *
 * @param start of every word of a run the index of the run's first word; -1 outside all runs
 * @param end of every word of a run the index behind its last
 */
record CapitalRuns(int[] start, int[] end) {
  private static final Set<String> JOINTS =
      Set.of(
          "of", "the", "for", "&", "-", "'", "’", ".", "de", "del", "da", "do", "dos", "di", "du",
          "la", "le", "van", "von", "der", "den", "al", "el", "bin", "ibn", "ul");

  /** Longest row of joints inside one run: {@code of the}, {@code - al -}. */
  private static final int MAX_JOINTS = 3;

  /** Whether a word may stand inside a run. */
  static boolean isJoint(String word) {
    return JOINTS.contains(word);
  }

  /** The runs of a sentence. */
  static CapitalRuns of(Word[] words) {
    CapitalRuns runs = new CapitalRuns(new int[words.length], new int[words.length]);
    Arrays.fill(runs.start, -1);
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
        } else if (!words[k].joint) {
          break;
        }
      }
      Arrays.fill(runs.start, i, last + 1, i);
      Arrays.fill(runs.end, i, last + 1, last + 1);
      i = last + 1;
    }
    return runs;
  }
}
