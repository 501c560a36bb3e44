package org.rollcall.names.evaluate;

/**
 * Counts of one type.
 *
 * @param right found and marked
 * @param found found in all
 * @param marked marked in all
 */
public record Score(int right, int found, int marked) {
  /** Nothing yet. */
  static final Score NONE = new Score(0, 0, 0);

  /** Share of the found that is right, 0 to 1; 0 if nothing was found. */
  public double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  /** Share of the marked that was found, 0 to 1; 0 if nothing was marked. */
  public double recall() {
    return marked == 0 ? 0 : (double) right / marked;
  }

  /** Harmonic mean of precision and recall, 0 to 1. */
  public double f1() {
    return right == 0 ? 0 : 2.0 * right / (found + marked);
  }

  Score plus(Score more) {
    return new Score(right + more.right, found + more.found, marked + more.marked);
  }
}
