package org.rollcall.names.decode;

import org.jspecify.annotations.Nullable;

/**
 * The best row of decisions by whole numbers, where it is sure that OpenNLP's beam search finds the
 * same.
 *
 * <p>A row's loss is how many grains it is worse than the best decision of each token by itself; no
 * row gets better as it grows. OpenNLP ranks rows as their losses do, but where losses are equal
 * its roundings decide: which of two equal decisions, or of two equal rows, is the last one kept.
 * Rows that hang on such a tie have at least the loss at which it arose. So if each tie arose at a
 * greater loss than the best row ends with, the rows up to that loss, which outrank all others at
 * every token, are the same in both searches, and so is the best.
 */
final class GrainSearch {
  private final Outcomes outcomes;
  private final int size;
  private final int beam;

  /** The losses of the rows so far, best first, and one more than are kept. */
  private final int[] losses;

  private final int[] nextLosses;
  private int rows;
  private int nextRows;

  /** By token and rank: the decision, and the rank of the row before. */
  private int[] decisions = {};

  private int[] origins = {};

  /** The least loss at which roundings may have decided. */
  private int doubt;

  /**
   * @param beam how many rows are kept beside each other, 1 or more
   */
  GrainSearch(Outcomes outcomes, int beam) {
    this.outcomes = outcomes;
    this.size = outcomes.size();
    this.beam = beam;
    this.losses = new int[beam + 1];
    this.nextLosses = new int[beam + 1];
  }

  /**
   * Decides.
   *
   * @param length tokens, 0 or more
   * @param scores in grains, by token and decision
   * @return the decision of each token; null where roundings may decide
   */
  int @Nullable [] best(int length, int[] scores) {
    int width = beam + 1;
    if (decisions.length < length * width) {
      decisions = new int[length * width];
      origins = new int[length * width];
    }
    doubt = Integer.MAX_VALUE;
    rows = 1;
    losses[0] = 0;
    for (int i = 0; i < length; i++) {
      advance(i, scores);
    }
    boolean sure = losses[0] < doubt && (rows < 2 || losses[0] < losses[1]);
    return sure ? trace(length) : null;
  }

  private void advance(int i, int[] scores) {
    int from = i * size;
    int most = scores[from];
    for (int o = 1; o < size; o++) {
      most = Math.max(most, scores[from + o]);
    }
    int least = least(scores, from, most);
    nextRows = 0;
    int kept = Math.min(beam, rows);
    for (int rank = 0; rank < kept; rank++) {
      grow(i, rank, scores, most, least);
      if (nextRows == 0) {
        // None of the best decisions may follow: then OpenNLP tries all, for the first row alone.
        if (rows > 1 && losses[0] == losses[1]) {
          doubt = 0;
        }
        grow(i, rank, scores, most, Integer.MIN_VALUE);
      }
    }
    if (nextRows > beam && nextLosses[beam] == nextLosses[beam - 1]) {
      doubt = Math.min(doubt, nextLosses[beam]);
    }
    rows = nextRows;
    System.arraycopy(nextLosses, 0, losses, 0, rows);
  }

  /** The score that a decision needs at least: that of the last of the best. */
  private int least(int[] scores, int from, int most) {
    int least = Integer.MAX_VALUE;
    int found = 0;
    while (found < Math.min(beam, size)) {
      int next = Integer.MIN_VALUE;
      int equal = 0;
      for (int o = 0; o < size; o++) {
        int score = scores[from + o];
        if (score < least && score >= next) {
          equal = score == next ? equal + 1 : 1;
          next = score;
        }
      }
      least = next;
      found += equal;
    }
    if (found > beam) {
      doubt = Math.min(doubt, most - least);
    }
    return least;
  }

  private void grow(int i, int rank, int[] scores, int most, int least) {
    int from = i * size;
    int before = i == 0 ? Outcomes.NONE : decisions[(i - 1) * (beam + 1) + rank];
    for (int o = 0; o < size; o++) {
      if (scores[from + o] >= least && outcomes.follows(before, o)) {
        insert(i, losses[rank] + most - scores[from + o], o, rank);
      }
    }
  }

  /** Puts a row among the best by its loss; of those that are one too many, the last goes. */
  private void insert(int i, int loss, int decision, int origin) {
    int at = nextRows;
    while (at > 0 && nextLosses[at - 1] > loss) {
      at--;
    }
    if (at > beam) {
      return;
    }
    int base = i * (beam + 1);
    int moved = Math.min(nextRows, beam) - at;
    if (moved > 0) {
      System.arraycopy(nextLosses, at, nextLosses, at + 1, moved);
      System.arraycopy(decisions, base + at, decisions, base + at + 1, moved);
      System.arraycopy(origins, base + at, origins, base + at + 1, moved);
    }
    nextLosses[at] = loss;
    decisions[base + at] = decision;
    origins[base + at] = origin;
    nextRows = Math.min(nextRows + 1, beam + 1);
  }

  private int[] trace(int length) {
    int[] decided = new int[length];
    int rank = 0;
    for (int i = length - 1; i >= 0; i--) {
      int at = i * (beam + 1) + rank;
      decided[i] = decisions[at];
      rank = origins[at];
    }
    return decided;
  }
}
