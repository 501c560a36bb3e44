package org.rollcall.write;

import java.util.List;

/** Shares the width of a terminal among columns. */
final class Fit {
  /** Less than this of a cell tells nobody anything; the line gets too long instead. */
  private static final int LEAST = 8;

  private Fit() {}

  /**
   * Widths that together keep to {@code room} if they can. Columns of counts keep what they want,
   * as a number cut short is a wrong number; of the others, those that want less than an equal
   * share get it, and what they leave goes to the rest.
   *
   * @param wanted the width of each column's longest cell
   * @param fixed which columns must not be cut
   * @param room columns of the terminal without the gaps
   */
  static int[] widths(int[] wanted, List<Boolean> fixed, int room) {
    int[] widths = wanted.clone();
    boolean[] settled = new boolean[wanted.length];
    int open = wanted.length;
    for (int i = 0; i < wanted.length; i++) {
      if (fixed.get(i)) {
        settled[i] = true;
        room -= wanted[i];
        open--;
      }
    }
    boolean changed = true;
    while (changed && open > 0) {
      changed = false;
      int share = Math.max(LEAST, room / open);
      for (int i = 0; i < wanted.length; i++) {
        if (!settled[i] && wanted[i] <= share) {
          settled[i] = true;
          room -= wanted[i];
          open--;
          changed = true;
        }
      }
    }
    for (int i = 0; i < wanted.length; i++) {
      if (!settled[i]) {
        widths[i] = Math.max(LEAST, room / open);
        room -= widths[i];
        open--;
      }
    }
    return widths;
  }
}
