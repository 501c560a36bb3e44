package org.rollcall.fuzz;

import org.rollcall.model.Aliases;

/** Articles with marked names; the notation is that of {@link Merged}. */
final class MergeTarget {
  private MergeTarget() {}

  static void check(byte[] data) {
    Merged.of(new Bytes(data).text(), Aliases.NONE);
  }
}
