package org.rollcall.names.features;

/**
 * Rows of sums, one for each decision, packed three to a long, so that rows are added eight longs
 * at a time. A decision's sum is a group of 21 bits; one below zero borrows from the group above
 * it, which adding does not mind and {@link #unpack} pays back.
 *
 * <p>Sums are exact while they are smaller than 2^20: a token has fewer than 1,024 features, and
 * each weighs less than 2^10 grains.
 */
final class Sums {
  /** Longs of a row. */
  static final int ROW = 8;

  private static final int BITS = 21;
  private static final int GROUPS = Long.SIZE / BITS;

  /** Decisions that a row has room for. */
  static final int MAX_OUTCOMES = GROUPS * ROW;

  private Sums() {}

  /** Adds a weight to a decision's sum in the row that begins at {@code from}. */
  static void add(int outcome, int weight, long[] sums, int from) {
    sums[from + outcome % ROW] += (long) weight << (BITS * (outcome / ROW));
  }

  /** Adds the row that begins at {@code at} to the one that begins at {@code from}. */
  static void add(long[] row, int at, long[] sums, int from) {
    for (int i = 0; i < ROW; i++) {
      sums[from + i] += row[at + i];
    }
  }

  /**
   * Sets an array's elements from {@code to} on to the sums of the row that begins at {@code from}.
   *
   * @param size how many sums, up to {@link #MAX_OUTCOMES}
   */
  static void unpack(long[] sums, int from, int[] scores, int to, int size) {
    for (int i = 0; i < ROW; i++) {
      long left = sums[from + i];
      for (int outcome = i; outcome < size; outcome += ROW) {
        int score = (int) left << (Integer.SIZE - BITS) >> (Integer.SIZE - BITS);
        scores[to + outcome] = score;
        left = (left - score) >> BITS;
      }
    }
  }
}
